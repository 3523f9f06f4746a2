import type { Language } from "#domain/kernel/index.ts";
import { figureOf, figuresIn, type Clause, type Rulebook } from "#domain/rulebook/index.ts";
import { formatArgument } from "./format-argument.ts";

/** A piece of a clause's wording; `figure` where it is taken from the rules. */
export interface ClausePart {
  readonly text: string;
  readonly figure: boolean;
}

/**
 * The wording of a clause with the figures of the rules in force, figures apart from words. A
 * placeholder that points to nothing stays as written; lint reports it.
 */
export function clauseParts(
  book: Rulebook,
  clause: Clause,
  language: Language,
): readonly ClausePart[] {
  const speech = { language, zone: book.zone };
  const parts: ClausePart[] = [];
  let rest = clause.text[language];
  for (const figure of figuresIn(rest)) {
    const argument = figureOf(book, figure);
    if (argument === null) continue;
    const at = rest.indexOf(figure.written);
    if (at > 0) parts.push({ text: rest.slice(0, at), figure: false });
    parts.push({ text: formatArgument(argument, speech), figure: true });
    rest = rest.slice(at + figure.written.length);
  }
  if (rest !== "") parts.push({ text: rest, figure: false });
  return parts;
}

/** The same as one text. */
export function clauseText(book: Rulebook, clause: Clause, language: Language): string {
  return clauseParts(book, clause, language)
    .map(({ text }) => text)
    .join("");
}
