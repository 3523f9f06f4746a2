import type { IForbiddenRuleType } from "dependency-cruiser";

import { layers, packagePlaces, pagesImport, sideBranches, stages } from "./stages.ts";

/**
 * The import law of `docs/architecture.md` as rules for dependency-cruiser, generated from the
 * lists in `stages.ts`. Paths are relative to the project's folder.
 */
export function structureRules(): IForbiddenRuleType[] {
  return [
    ...stages.slice(0, -1).map(stageRule),
    ...Object.entries(sideBranches).map(([branch, allowed]) => branchRule(branch, allowed)),
    ...Object.entries(layers).map(([layer, allowed]) => layerRule(layer, allowed)),
    ...Object.entries(packagePlaces).map(([name, place]) => packageRule(name, place)),
    ...generalRules,
  ];
}

const test = "\\.test\\.ts$";
const allStages = [...stages, ...Object.keys(sideBranches)];

function stageRule(stage: string, position: number): IForbiddenRuleType {
  const closed = [...stages.slice(position + 1), ...Object.keys(sideBranches)];
  return {
    name: `stage-${stage}-imports-earlier-stages-only`,
    comment: "Data flows one way: a stage may import earlier stages, never later ones.",
    severity: "error",
    from: { path: `^src/domain/${stage}/` },
    to: { path: `^src/domain/(${closed.join("|")})/` },
  };
}

function branchRule(branch: string, allowed: readonly string[]): IForbiddenRuleType {
  return {
    name: `stage-${branch}-imports-${allowed.join("-and-")}-only`,
    comment: "A side branch knows only what it is built on.",
    severity: "error",
    from: { path: `^src/domain/${branch}/` },
    to: { path: "^src/domain/", pathNot: `^src/domain/(${[branch, ...allowed].join("|")})/` },
  };
}

function layerRule(layer: string, allowed: readonly string[]): IForbiddenRuleType {
  return {
    name: `layer-${layer}-imports-${allowed.length === 0 ? "itself" : allowed.join("-")}-only`,
    comment: "Layers import downwards only.",
    severity: "error",
    from: { path: `^src/${layer}/`, pathNot: test },
    to: {
      path: "^(src|web|test|tools|bench)/",
      pathNot: `^src/(${[layer, ...allowed].join("|")})/`,
    },
  };
}

function packageRule(name: string, place: string): IForbiddenRuleType {
  return {
    name: packageRuleName(name),
    comment: `Only ${place} may import it.`,
    severity: "error",
    from: { path: "^(src|web)/", pathNot: [place, test] },
    to: { path: `^node_modules/(@types/)?${name}/` },
  };
}

const generalRules: IForbiddenRuleType[] = [
  {
    name: "stage-is-listed",
    comment: "A folder of the domain is a stage: put it into tools/stages.ts at its place.",
    severity: "error",
    from: {},
    to: { path: "^src/domain/", pathNot: `^src/domain/(${allStages.join("|")})/` },
  },
  {
    name: "stage-is-listed-where-it-imports",
    comment: "A folder of the domain is a stage: put it into tools/stages.ts at its place.",
    severity: "error",
    from: { path: "^src/domain/", pathNot: `^src/domain/(${allStages.join("|")})/` },
    to: {},
  },
  {
    name: "stage-is-entered-by-its-index",
    comment: "The only door to another stage is its index.ts.",
    severity: "error",
    from: { path: "^src/domain/([^/]+)/" },
    to: { path: "^src/domain/", pathNot: ["^src/domain/$1/", "^src/domain/[^/]+/index\\.ts$"] },
  },
  {
    name: "domain-is-entered-by-an-index",
    comment: "The only door to a stage is its index.ts.",
    severity: "error",
    from: { path: "^(src|web)/", pathNot: ["^src/domain/", test] },
    to: { path: "^src/domain/", pathNot: "^src/domain/[^/]+/index\\.ts$" },
  },
  {
    name: "same-folder-is-imported-relatively",
    comment: "Within one stage or layer an import is relative.",
    severity: "error",
    from: { path: "^src/(domain/[^/]+|(?!domain)[^/]+)/" },
    to: { path: "^src/$1/", dependencyTypes: ["aliased-subpath-import"] },
  },
  {
    name: "other-folder-is-imported-by-its-alias",
    comment: "Across stages and layers an import reads #domain/<stage>/index.ts, #db/… and so on.",
    severity: "error",
    from: { path: "^src/(domain/[^/]+|(?!domain)[^/]+)/" },
    to: {
      path: "^src/",
      pathNot: "^src/$1/",
      dependencyTypesNot: ["aliased-subpath-import"],
    },
  },
  {
    name: "domain-is-pure",
    comment: "The domain imports no package and no part of Node.",
    severity: "error",
    from: { path: "^src/domain/", pathNot: ["^src/domain/rulebook/schema/", test] },
    to: { dependencyTypes: packageTypes() },
  },
  {
    name: "rulebook-schema-imports-zod-only",
    comment: "Zod describes the shape of a rulebook; nothing else from outside is needed.",
    severity: "error",
    from: { path: "^src/domain/rulebook/schema/", pathNot: test },
    to: { dependencyTypes: packageTypes(), pathNot: "^node_modules/zod/" },
  },
  {
    name: "domain-tests-need-no-machine",
    comment: "Tests of the domain run in any place: Vitest, fast-check and files to read.",
    severity: "error",
    from: { path: `^src/domain/.*${test}` },
    to: {
      dependencyTypes: packageTypes(),
      pathNot: ["^node_modules/(vitest|fast-check|zod)/", "^(node:)?(fs|path|url)(/|$)"],
    },
  },
  {
    name: "contract-imports-zod-only",
    comment: "The contract is shared with the pages, so it brings nothing but Zod.",
    severity: "error",
    from: { path: "^src/contract/", pathNot: test },
    to: { dependencyTypes: packageTypes(), pathNot: "^node_modules/zod/" },
  },
  {
    name: "pages-import-the-contract-only",
    comment: "Pages ask /api and format the answers; they decide nothing.",
    severity: "error",
    from: { path: "^web/", pathNot: test },
    to: { path: "^(src|test|tools|bench)/", pathNot: pagesImport.map((place) => `^${place}`) },
  },
  {
    name: "gateways-and-readers-are-apart",
    comment: "One folder per outside party or protocol; none knows another.",
    severity: "error",
    from: { path: "^src/(gateways|readers)/([^/]+)/" },
    to: { path: "^src/$1/[^/]+/", pathNot: "^src/$1/$2/" },
  },
  {
    name: "no-cycles",
    comment: "Two files that need each other are one thing, or a third is missing.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "every-import-resolves",
    comment: "The imported file or package does not exist.",
    severity: "error",
    from: {},
    // SvelteKit's own modules exist while it builds.
    to: { couldNotResolve: true, pathNot: "^(\\$app/|\\./\\$types\\.js$)" },
  },
  {
    name: "no-development-package-at-run-time",
    comment: "A package that the product needs belongs to dependencies.",
    severity: "error",
    from: { path: "^src/", pathNot: test },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
];

function packageTypes(): ("npm" | "npm-dev" | "npm-optional" | "npm-no-pkg" | "core")[] {
  return ["npm", "npm-dev", "npm-optional", "npm-no-pkg", "core"];
}

function packageRuleName(name: string): string {
  return name.startsWith("@")
    ? `package-${name.slice(1, name.indexOf("/"))}-plugins-have-one-place`
    : `package-${name}-has-one-place`;
}
