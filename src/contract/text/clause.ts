import type { Language } from "#domain/kernel/index.ts";
import { figureOf, figuresIn, type Clause, type Rulebook } from "#domain/rulebook/index.ts";
import { formatArgument } from "./format-argument.ts";

/**
 * The wording of a clause with the figures of the rules in force. A placeholder that points to
 * nothing stays as written; lint reports it.
 */
export function clauseText(book: Rulebook, clause: Clause, language: Language): string {
  const speech = { language, zone: book.zone };
  return figuresIn(clause.text[language]).reduce((wording, figure) => {
    const argument = figureOf(book, figure);
    return argument === null
      ? wording
      : wording.replaceAll(figure.written, formatArgument(argument, speech));
  }, clause.text[language]);
}
