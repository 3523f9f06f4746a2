import { epochMs } from "#domain/kernel/index.ts";
import { clockOn } from "../../compile.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";
import { timeBeside } from "../time-argument.ts";

/**
 * Prizes handed over before protests can end may have to be asked back. The earliest end is closing
 * plus the protest window, unless the ceremony says that its results are provisional.
 */
export const ceremonyBeforeProtests: Check = {
  code: "ceremony-before-protests",
  kind: "warning",
  *look(book) {
    const window = book.rules.protests?.window;
    if (window === undefined) return;
    for (const [id, ceremony] of Object.entries(book.rules.ceremonies ?? {})) {
      if (ceremony.provisional === true) continue;
      for (const contest of contestsNamed(book, ceremony.contests)) {
        const at = clockOn(ceremony.at, contest.date, book.zone);
        const closing = contest.closingPrinted ?? contest.closing;
        if (at === null || closing === null || at >= closing + window.within) continue;
        yield {
          path: ["ceremonies", id],
          clauses: [...ceremony.clause, ...window.clause],
          args: {
            contest: { text: contest.name },
            ceremony: { moment: at },
            closing: timeBeside(book, closing, at),
            earliest: timeBeside(book, epochMs(closing + window.within), at),
          },
        };
      }
    }
  },
};
