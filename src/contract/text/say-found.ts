import type { Arguments, Language } from "#domain/kernel/index.ts";

import { fill } from "./say.ts";
import type { Speech } from "./speech.ts";
import { texts } from "./texts.ts";

/** Where a sentence ends and another follows, by how sure a sign it is. */
const ends: Readonly<Record<Language, readonly string[]>> = {
  "zh-Hant": ["。", "」"],
  en: [". ", "” "],
  ja: ["。", "」"],
};

/**
 * What a finding found, without the advice to the organiser that ends its text: what has been decided
 * need not be asked for again.
 */
export function sayFound(code: string, args: Arguments, speech: Speech): string {
  const text = texts[speech.language][`finding.${code}`];
  if (text === undefined) throw new RangeError(`no text for ${code} in ${speech.language}`);
  const body = text.slice(0, -1);
  const end = ends[speech.language].find((sign) => body.includes(sign));
  const found = end === undefined ? text : text.slice(0, body.lastIndexOf(end) + end.length);
  return fill(found.trimEnd(), args, speech);
}
