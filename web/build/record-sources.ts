import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Plugin } from "vite";

/**
 * Writes `<out>.sources.json`: every file of the project that went into the pages. The server
 * compares them to know whether its build is still the one of these sources.
 */
export function recordSources(out: string): Plugin {
  const seen = new Set<string>();
  return {
    name: "guntime:record-sources",
    apply: "build",
    // The builds for the server and for the browser both report here.
    sharedDuringBuild: true,
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const file = path.relative(process.cwd(), id.split("?", 1)[0] ?? id);
        if (!path.isAbsolute(id) || /^(\.\.|node_modules|\.svelte-kit)/u.test(file)) continue;
        seen.add(file);
      }
    },
    closeBundle() {
      mkdirSync(path.dirname(out), { recursive: true });
      writeFileSync(`${out}.sources.json`, JSON.stringify([...seen].toSorted(), null, 1));
    },
  };
}
