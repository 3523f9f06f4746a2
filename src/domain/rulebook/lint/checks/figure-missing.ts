import { languages } from "#domain/kernel/index.ts";
import { figureOf, figuresIn } from "../../figure.ts";
import type { Check } from "../check.ts";

/** A clause speaks of a figure that no rule holds, so the printed regulation would show the placeholder. */
export const figureMissing: Check = {
  code: "figure-missing",
  kind: "error",
  inForceOnly: true,
  *look(book) {
    for (const clause of Object.values(book.clauses)) {
      for (const language of languages) {
        for (const figure of figuresIn(clause.text[language])) {
          if (figureOf(book, figure) !== null) continue;
          yield {
            path: ["clauses", clause.ref, "text", language],
            clauses: [clause.ref],
            args: { figure: figure.written },
          };
        }
      }
    }
  },
};
