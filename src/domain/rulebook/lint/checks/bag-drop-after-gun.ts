import { bagHours } from "../bag-hours.ts";
import type { Check } from "../check.ts";
import { timeBeside } from "../time-argument.ts";

/** A bag drop that stays open after the last gun keeps staff for nobody, or tempts runners to be late. */
export const bagDropAfterGun: Check = {
  code: "bag-drop-after-gun",
  kind: "note",
  *look(book) {
    for (const { id, clauses, contests, drop } of bagHours(book)) {
      const last = contests
        .flatMap(({ gun }) => gun ?? [])
        .toSorted((a, b) => a - b)
        .at(-1);
      if (drop === null || last === undefined || drop.to <= last) continue;
      yield {
        path: ["bags", id, "drop"],
        clauses: [...clauses, ...book.rules.schedule.guns.clause],
        args: { closes: { moment: drop.to }, gun: timeBeside(book, last, drop.to) },
      };
    }
  },
};
