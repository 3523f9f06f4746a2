import type { Language } from "#domain/kernel/index.ts";
import en from "../../../texts/en.json" with { type: "json" };
import ja from "../../../texts/ja.json" with { type: "json" };
import zhHant from "../../../texts/zh-Hant.json" with { type: "json" };

/** The interface texts, one file per language, all with the same keys. */
export const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-Hant": zhHant,
  en,
  ja,
};
