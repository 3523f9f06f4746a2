import { epochMs } from "#domain/kernel/index.ts";
import type { Check } from "../check.ts";

/** Entries are open when the last gun has gone. */
export const entryAfterGun: Check = {
  code: "entry-after-gun",
  kind: "error",
  *look(book) {
    const close = book.events["entry-close"];
    const guns = Object.values(book.contests).flatMap(({ gun }) => gun ?? []);
    if (close === undefined || guns.length === 0) return;
    const last = epochMs(Math.max(...guns));
    if (close.instant <= last) return;
    yield {
      path: ["entry", "window"],
      clauses: [...book.rules.entry.window.clause, ...book.rules.schedule.guns.clause],
      args: { close: { moment: close.instant }, gun: { moment: last } },
    };
  },
};
