import { clauseParts } from "#contract/text/clause.ts";
import { formatArgument } from "#contract/text/format-argument.ts";
import { say } from "#contract/text/say.ts";
import { sayFound } from "#contract/text/say-found.ts";
import type { Speech } from "#contract/text/speech.ts";
import type { Language } from "#domain/kernel/index.ts";
import type { Rulebook } from "#domain/rulebook/index.ts";

import { anchorOf } from "./anchor.ts";
import type { Document, Inline, Run, Said } from "./document.ts";
import { mapContent } from "./map-content.ts";

/** A document in one language. */
export type Spoken = Document<readonly Run[]>;

/** Says a document in a language: words from the texts, names from the rulebook, figures formatted. */
export function spoken(document: Document<Said>, book: Rulebook, language: Language): Spoken {
  const speech = { language, zone: book.zone };
  return mapContent(document, (content) =>
    content.flatMap((inline) => runsOf(inline, book, speech)),
  );
}

function runsOf(inline: Inline, book: Rulebook, speech: Speech): readonly Run[] {
  if ("plain" in inline) return [{ text: inline.plain }];
  if ("text" in inline) return [{ text: inline.text[speech.language] }];
  if ("say" in inline) return [{ text: say(inline.say, inline.args ?? {}, speech) }];
  if ("found" in inline) return [{ text: sayFound(inline.found, inline.args, speech) }];
  if ("figure" in inline) return [{ text: formatArgument(inline.figure, speech), figure: true }];
  if ("cite" in inline) return references(inline.cite, book);
  const clause = book.clauses[inline.wording];
  return clause === undefined
    ? []
    : clauseParts(book, clause, speech.language).map(({ text, figure }) =>
        figure ? { text, figure } : { text },
      );
}

function references(
  cited: Extract<Inline, { readonly cite: unknown }>["cite"],
  book: Rulebook,
): readonly Run[] {
  return cited.flatMap((id, index): readonly Run[] => {
    const clause = book.clauses[id];
    const reference: Run =
      clause === undefined ? { text: id } : { text: clause.ref, to: anchorOf(clause.ref) };
    return index === 0 ? [reference] : [{ text: " · " }, reference];
  });
}
