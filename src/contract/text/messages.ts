import type { Arguments, Language } from "#domain/kernel/index.ts";
import en from "../../../texts/en.json" with { type: "json" };
import ja from "../../../texts/ja.json" with { type: "json" };
import zhHant from "../../../texts/zh-Hant.json" with { type: "json" };
import { formatArgument } from "./format-argument.ts";

/** The interface texts, one file per language, all with the same keys. */
export const messages: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-Hant": zhHant,
  en,
  ja,
};

/** How figures are written: the language, and the zone whose clocks are meant. */
export interface Speech {
  readonly language: Language;
  readonly zone: string;
}

/**
 * The text under a key with its arguments filled in. A placeholder is `{name}`; an argument the text
 * does not mention is left out. A key without a text is a bug: a test compares codes and texts.
 */
export function say(key: string, args: Arguments, speech: Speech): string {
  const template = messages[speech.language][key];
  if (template === undefined) throw new RangeError(`no text for ${key} in ${speech.language}`);
  return template.replaceAll(/\{([a-zA-Z]+)\}/gu, (whole, name: string) => {
    const argument = args[name];
    return argument === undefined ? whole : formatArgument(argument, speech);
  });
}
