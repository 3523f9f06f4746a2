import type { Language } from "#domain/kernel/index.ts";

/** How figures are written: the language, and the zone whose clocks are meant. */
export interface Speech {
  readonly language: Language;
  readonly zone: string;
}
