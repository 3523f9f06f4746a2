import type { Path } from "../../rulebook.ts";
import { clausesAt, isFields, partAt, parts } from "../../walk.ts";
import type { Check } from "../check.ts";
import { momentArgument } from "../moment-argument.ts";
import { isMoment } from "../window.ts";

/**
 * "Before 12-09" and "after 1-11" leave open whether the day itself counts; on that day one entrant
 * is inside and the next is outside. A repetition is reported only where the rule itself is clear.
 */
export const boundUnclear: Check = {
  code: "bound-unclear",
  kind: "warning",
  *look(book) {
    for (const { path, value } of parts(book.rules)) {
      if (path[0] === "decisions" || !isFields(value)) continue;
      for (const word of ["by", "after"]) {
        const moment = value[word];
        if (!isMoment(moment) || repeatsUnclear(book.rules, path, word)) continue;
        const place = [...path, word];
        yield {
          path: place,
          clauses: clausesAt(book.rules, place),
          args: { moment: momentArgument(moment, book.zone) },
        };
      }
    }
  },
};

/** Whether a place is a repetition of a rule that is unclear in the same way. */
function repeatsUnclear(rules: unknown, path: Path, word: string): boolean {
  const again = path.indexOf("again");
  if (again === -1) return false;
  return isMoment(partAt(rules, [...path.slice(0, again), ...path.slice(again + 2), word]));
}
