import type { Language } from "#domain/kernel/index.ts";

import { texts } from "./texts.ts";

/** A word of the rulebook's vocabulary in a language; a word without a text is shown as written. */
export function term(word: string, language: Language): string {
  return texts[language][`term.${word}`] ?? word;
}
