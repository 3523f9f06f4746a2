import type { IsoDate, Language } from "#domain/kernel/index.ts";

import type { ClauseNode, Section } from "./document.ts";
import type { Spoken } from "./spoken.ts";

/** How a language is set: its locale, and the fonts in the order they are asked for a character. */
const settings: Readonly<
  Record<
    Language,
    { readonly lang: string; readonly region: string | null; readonly fonts: readonly string[] }
  >
> = {
  "zh-Hant": { lang: "zh", region: "TW", fonts: ["Noto Sans TC", "Noto Sans JP"] },
  en: { lang: "en", region: null, fonts: ["Noto Sans TC", "Noto Sans JP"] },
  ja: { lang: "ja", region: "JP", fonts: ["Noto Sans JP", "Noto Sans TC"] },
};

/** What the template of the PDF reads, as JSON; `date` is printed into the file as its own. */
export function pdfTypesetting(
  document: Spoken,
  language: Language,
  about: { readonly author: string; readonly version: string; readonly date: IsoDate },
): string {
  const input = {
    document,
    anchors: document.sections.flatMap(anchorsOf),
    author: about.author,
    keywords: [about.version],
    date: about.date.split("-").map(Number),
    ...settings[language],
  };
  return JSON.stringify(input);
}

/** Where links can lead. */
function anchorsOf({ blocks, sections }: Section<unknown>): readonly string[] {
  const clauses = blocks.flatMap((block) =>
    block.kind === "clause" ? clauseAnchors(block.clause) : [],
  );
  return [...clauses, ...sections.flatMap(anchorsOf)];
}

function clauseAnchors({ anchor, children }: ClauseNode<unknown>): readonly string[] {
  return [anchor, ...children.flatMap(clauseAnchors)];
}
