import { texts } from "#contract/text/texts.ts";
import type { Language } from "#domain/kernel/index.ts";

const files: Readonly<Record<Language, () => Promise<{ default: Record<string, string> }>>> = {
  "zh-Hant": () => import("../../../texts/zh-Hant.json"),
  en: () => import("../../../texts/en.json"),
  ja: () => import("../../../texts/ja.json"),
};

/** Brings the texts of a language before anything is said in it; the server has them all. */
export async function loadTexts(language: Language): Promise<void> {
  if (import.meta.env.SSR) return;
  const held = texts[language] as Record<string, string>;
  if (Object.keys(held).length === 0) Object.assign(held, (await files[language]()).default);
}
