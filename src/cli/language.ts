import { languages, type Language } from "#domain/kernel/index.ts";

import { UsageError } from "./command.ts";

/** The language to speak: the one asked for, else that of the terminal, else English. */
export function languageOf(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (option !== undefined) {
    const language = languages.find((known) => known === option);
    if (language === undefined) throw new UsageError(`--lang is one of ${languages.join(", ")}.`);
    return language;
  }
  // An empty variable says as little as one that is not there.
  const said = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]];
  const locale = said.find((name) => name !== undefined && name !== "") ?? "";
  if (locale.startsWith("zh")) return "zh-Hant";
  return locale.startsWith("ja") ? "ja" : "en";
}
