import type { Language } from "#domain/kernel/index.ts";

/** Stands for the contract's texts in a browser; `loadTexts` fills in the language of the page. */
export const texts: Record<Language, Record<string, string>> = { "zh-Hant": {}, en: {}, ja: {} };
