import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { layers, packagePlaces, sideBranches, stages } from "../../tools/stages.ts";
import { structureRules } from "../../tools/structure-rules.ts";

/** A file that breaks the law, and the rules that say so. */
interface Plant {
  readonly file: string;
  readonly imports: string;
  readonly breaks: readonly string[];
}

const plants: readonly Plant[] = [
  ...stages.slice(0, -1).map((stage, index) => ({
    file: `src/domain/${stage}/planted-later.ts`,
    imports: `#domain/${stages[index + 1]}/index.ts`,
    breaks: [`stage-${stage}-imports-earlier-stages-only`],
  })),
  {
    file: "src/domain/award/planted-branch.ts",
    imports: "#domain/duty/index.ts",
    breaks: ["stage-award-imports-earlier-stages-only"],
  },
  {
    file: "src/domain/duty/planted-entry.ts",
    imports: "#domain/entry/index.ts",
    breaks: ["stage-duty-imports-kernel-and-rulebook-only"],
  },
  {
    file: "src/domain/kernel/planted-unlisted.ts",
    imports: "#domain/mystery/index.ts",
    breaks: ["stage-is-listed"],
  },
  {
    file: "src/domain/mystery/planted.ts",
    imports: "#domain/kernel/index.ts",
    breaks: ["stage-is-listed-where-it-imports"],
  },
  {
    file: "src/domain/entry/planted-side-door.ts",
    imports: "#domain/kernel/money.ts",
    breaks: ["stage-is-entered-by-its-index"],
  },
  {
    file: "src/app/planted-side-door.ts",
    imports: "#domain/kernel/money.ts",
    breaks: ["domain-is-entered-by-an-index"],
  },
  {
    file: "src/domain/entry/planted-alias.ts",
    imports: "#domain/entry/quota.ts",
    breaks: ["same-folder-is-imported-relatively"],
  },
  {
    file: "src/domain/entry/planted-relative.ts",
    imports: "../kernel/index.ts",
    breaks: ["other-folder-is-imported-by-its-alias"],
  },
  {
    file: "src/app/planted-relative.ts",
    imports: "../db/database.ts",
    breaks: ["other-folder-is-imported-by-its-alias"],
  },
  { file: "src/domain/entry/planted-zod.ts", imports: "zod", breaks: ["domain-is-pure"] },
  { file: "src/domain/entry/planted-node.ts", imports: "node:fs", breaks: ["domain-is-pure"] },
  {
    file: "src/domain/rulebook/schema/planted-yaml.ts",
    imports: "yaml",
    breaks: ["package-yaml-has-one-place", "rulebook-schema-imports-zod-only"],
  },
  {
    file: "src/domain/entry/planted.test.ts",
    imports: "node:http",
    breaks: ["domain-tests-need-no-machine"],
  },
  {
    file: "src/contract/planted-node.ts",
    imports: "node:fs",
    breaks: ["contract-imports-zod-only"],
  },
  {
    file: "web/lib/planted-app.ts",
    imports: "#app/neighbour.ts",
    breaks: ["pages-import-the-contract-only"],
  },
  {
    file: "web/lib/planted-rulebook.ts",
    imports: "#domain/rulebook/index.ts",
    breaks: ["pages-import-the-contract-only"],
  },
  {
    file: "src/gateways/payment/planted.ts",
    imports: "../mail/send.ts",
    breaks: ["gateways-and-readers-are-apart"],
  },
  // A cycle is reported once, at the first of its files.
  { file: "src/app/planted-cycle.ts", imports: "./z-cycle.ts", breaks: ["no-cycles"] },
  { file: "src/app/planted-gap.ts", imports: "./nowhere.ts", breaks: ["every-import-resolves"] },
  {
    file: "src/app/planted-dev.ts",
    imports: "fast-check",
    breaks: ["no-development-package-at-run-time"],
  },
  { file: "src/app/planted-test.ts", imports: "#test/clock.ts", breaks: [layerRule("app")] },
  {
    file: "src/app/planted-kysely.ts",
    imports: "kysely",
    breaks: ["package-kysely-has-one-place"],
  },
  { file: "src/app/planted-pg.ts", imports: "pg", breaks: ["package-pg-has-one-place"] },
  {
    file: "src/app/planted-fastify.ts",
    imports: "fastify",
    breaks: ["package-fastify-has-one-place"],
  },
  {
    file: "src/app/planted-fastify-plugin.ts",
    imports: "@fastify/helmet",
    breaks: ["package-fastify-plugins-have-one-place"],
  },
  {
    file: "src/app/planted-fastify-zod.ts",
    imports: "fastify-type-provider-zod",
    breaks: ["package-fastify-type-provider-zod-has-one-place"],
  },
  {
    file: "src/app/planted-metrics.ts",
    imports: "prom-client",
    breaks: ["package-prom-client-has-one-place"],
  },
  { file: "src/app/planted-pino.ts", imports: "pino", breaks: ["package-pino-has-one-place"] },
  {
    file: "src/app/planted-svelte.ts",
    imports: "svelte",
    breaks: ["package-svelte-has-one-place"],
  },
  {
    file: "src/app/planted-kit.ts",
    imports: "@sveltejs/kit",
    breaks: ["package-sveltejs-plugins-have-one-place"],
  },
  { file: "src/app/planted-vite.ts", imports: "vite", breaks: ["package-vite-has-one-place"] },
  {
    file: "src/http/planted-typst.ts",
    imports: "@myriaddreamin/typst-ts-web-compiler",
    breaks: ["package-myriaddreamin-plugins-have-one-place"],
  },
  { file: "src/app/planted-yaml.ts", imports: "yaml", breaks: ["package-yaml-has-one-place"] },
  ...Object.entries(layers).flatMap(([layer, allowed]) =>
    Object.keys(layers)
      .filter((other) => other !== layer && !allowed.includes(other))
      .map((other) => ({
        file: `src/${layer === "domain" ? "domain/kernel" : layer}/planted-${other}.ts`,
        imports: other === "domain" ? "#domain/kernel/index.ts" : `#${other}/neighbour.ts`,
        breaks: [layerRule(layer)],
      })),
  ),
];

/** Files that keep the law. */
const allowed: readonly Omit<Plant, "breaks">[] = [
  { file: "src/domain/entry/good-kernel.ts", imports: "#domain/kernel/index.ts" },
  { file: "src/domain/entry/good-relative.ts", imports: "./quota.ts" },
  { file: "src/domain/duty/good.ts", imports: "#domain/rulebook/index.ts" },
  { file: "src/domain/proof/good-branch.ts", imports: "#domain/duty/index.ts" },
  { file: "src/domain/proof/good-stage.ts", imports: "#domain/award/index.ts" },
  { file: "src/domain/rulebook/schema/good.ts", imports: "zod" },
  { file: "src/domain/rulebook/schema/good-up.ts", imports: "../index.ts" },
  { file: "src/domain/entry/good.test.ts", imports: "fast-check" },
  { file: "src/contract/good.ts", imports: "zod" },
  { file: "src/db/good.ts", imports: "kysely" },
  { file: "src/app/good-db.ts", imports: "#db/neighbour.ts" },
  { file: "src/app/rulebook-files.ts", imports: "yaml" },
  { file: "src/app/rulebook/good.ts", imports: "yaml" },
  { file: "src/http/good.ts", imports: "fastify" },
  { file: "web/lib/good-contract.ts", imports: "#contract/neighbour.ts" },
  { file: "web/lib/good-kernel.ts", imports: "#domain/kernel/index.ts" },
  { file: "web/lib/good-svelte.ts", imports: "svelte" },
  { file: "src/cli/good.ts", imports: "#http/neighbour.ts" },
  { file: "src/app/good.test.ts", imports: "#test/clock.ts" },
];

/** What the files above import, so that only the law is broken. */
const surroundings = [
  ...[...stages, ...Object.keys(sideBranches), "mystery"].map((s) => `src/domain/${s}/index.ts`),
  ...Object.keys(layers).map((layer) => `src/${layer}/neighbour.ts`),
  "src/domain/kernel/money.ts",
  "src/domain/entry/quota.ts",
  "src/db/database.ts",
  "src/gateways/mail/send.ts",
  "test/clock.ts",
];

const project = fileURLToPath(new URL("../..", import.meta.url));
let root: string;
let violations: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "guntime-structure-"));
  for (const file of surroundings) plant(file, "export const something = 1;\n");
  for (const { file, imports } of [...plants, ...allowed]) {
    plant(file, `export * from "${imports}";\n`);
  }
  plant("src/app/z-cycle.ts", 'export * from "./planted-cycle.ts";\n');
  plant("package.json", readFileSync(join(project, "package.json"), "utf8"));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  violations = await findViolations();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the import law", () => {
  test.each(plants)("refuses $imports in $file", ({ file, breaks }) => {
    expect(violations.get(file)).toEqual(breaks);
  });

  test.each(allowed)("lets $file import $imports", ({ file }) => {
    expect(violations.get(file)).toBeUndefined();
  });

  test("has a planted violation for every rule", () => {
    const planted = new Set(plants.flatMap(({ breaks }) => breaks));

    expect(planted).toEqual(new Set(structureRules().map((rule) => rule.name)));
  });

  test("names a place for every package that has one", () => {
    expect(Object.keys(packagePlaces)).toHaveLength(
      structureRules().filter((rule) => rule.name?.startsWith("package-")).length,
    );
  });
});

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function layerRule(layer: string): string {
  const name = structureRules().find((rule) => rule.name?.startsWith(`layer-${layer}-`))?.name;
  if (name === undefined) throw new Error(`no rule for the layer ${layer}`);
  return name;
}

/** The names of the broken rules by the file that breaks them. */
async function findViolations(): Promise<ReadonlyMap<string, readonly string[]>> {
  const result = await cruise(
    ["src", "web"],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: structureRules() },
      doNotFollow: { path: "node_modules" },
      tsPreCompilationDeps: true,
    },
    {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      symlinks: false,
    },
  );
  if (typeof result.output === "string") throw new Error(result.output);
  const found = new Map<string, string[]>();
  for (const { from, rule } of result.output.summary.violations) {
    found.set(from, [...(found.get(from) ?? []), rule.name].toSorted());
  }
  return found;
}
