import { fileURLToPath } from "node:url";

import type { Plugin } from "vite";

const everyText = fileURLToPath(new URL("../../src/contract/text/texts.ts", import.meta.url));
const noText = fileURLToPath(new URL("../lib/texts/browser-texts.ts", import.meta.url));
const folder = fileURLToPath(new URL("../../texts/", import.meta.url));

/**
 * Sends a browser the texts of one language, and of these only what pages say: the formatters of
 * the contract find an empty list there, which `loadTexts` fills from `texts/<language>.json`.
 */
export function pageTexts(): Plugin {
  return {
    name: "guntime:page-texts",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (this.environment.name !== "client" || !source.endsWith("texts.ts")) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved?.id === everyText ? noText : null;
    },
    transform(code, id) {
      if (this.environment.name !== "client" || !id.startsWith(folder)) return null;
      const texts = Object.entries(JSON.parse(code) as Record<string, string>).filter(([key]) =>
        /^(page|term)\./u.test(key),
      );
      return { code: JSON.stringify(Object.fromEntries(texts)), map: null };
    },
  };
}
