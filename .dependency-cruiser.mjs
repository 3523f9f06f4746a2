import { structureRules } from "./tools/structure-rules.ts";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: structureRules(),
  options: {
    doNotFollow: { path: "^node_modules" },
    exclude: { path: "^test/fixtures/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
