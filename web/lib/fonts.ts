import type { Language } from "#domain/kernel/index.ts";

import english from "./styles/fonts-en.css?url";
import japanese from "./styles/fonts-ja.css?url";
import chinese from "./styles/fonts-zh-Hant.css?url";

/** Where the list of a language's font files is: each names the characters it is loaded for. */
export const fontsOf: Readonly<Record<Language, string>> = {
  "zh-Hant": chinese,
  en: english,
  ja: japanese,
};
