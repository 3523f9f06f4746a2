import { money } from "#domain/kernel/index.ts";
import { valueFor } from "../../per-contest.ts";
import type { Check } from "../check.ts";
import { depositOf, feesOf } from "../payback.ts";
import { rowOf } from "../rows.ts";

/** Fee and deposit must come to the total that is printed, or somebody pays another sum than announced. */
export const totalDiffers: Check = {
  code: "total-differs",
  kind: "error",
  *look(book) {
    const { totals, fees } = book.rules;
    if (totals === undefined) return;
    for (const contest of Object.values(book.contests)) {
      const printed = valueFor(totals, contest.id);
      const sums = feesOf(book, contest.id).map((fee) => money(fee + depositOf(book, contest.id)));
      if (printed === undefined || sums.length === 0 || sums.includes(printed)) continue;
      yield {
        path: ["totals", rowOf(totals, contest.id)],
        clauses: [...totals.clause, ...fees.clause],
        args: {
          contest: { text: contest.name },
          printed: { money: printed },
          derived: { list: sums.map((sum) => ({ money: sum })) },
        },
      };
    }
  },
};
