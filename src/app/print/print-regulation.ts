import type { PrintFormat } from "#contract/print.ts";
import type { IsoDate, Language } from "#domain/kernel/index.ts";
import type { Rulebook } from "#domain/rulebook/index.ts";

import type { RulebookInForce } from "../rulebook/in-force.ts";
import { writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import { pdfTypesetting } from "./pdf.ts";
import { regulationOf } from "./regulation.ts";
import { spoken } from "./spoken.ts";
import { typeset } from "./typeset.ts";

/**
 * Prints the whole regulation of a rulebook: the same rulebook, language and format give the same
 * bytes. `setter` sets a PDF; by default it does so here, blocking.
 */
export async function printRegulation(
  rulebook: RulebookInForce,
  language: Language,
  format: PrintFormat,
  setter: (document: string) => Promise<Uint8Array> = typeset,
): Promise<Uint8Array> {
  const { book, version, hash } = rulebook;
  const document = spoken(regulationOf(rulebook), book, language);
  if (format === "html") return Buffer.from(writeHtml(document, language));
  if (format === "md") return Buffer.from(writeMarkdown(document));
  const author = book.rules.roles?.["organiser"]?.name[language] ?? "";
  const about = { author, version: `${book.race} ${version} ${hash}`, date: versionDate(book) };
  return setter(pdfTypesetting(document, language, about));
}

/** The date of a version: the day of its amendment, else the day entries open, else the first race day. */
export function versionDate(book: Rulebook): IsoDate {
  const amendment = book.rules.amendments?.find(({ version }) => version === book.version);
  const [first] = book.days;
  const date = amendment?.date.date ?? book.events["entry-open"]?.date ?? first?.date;
  if (date === undefined) throw new Error(`${book.race} has no day`);
  return date;
}
