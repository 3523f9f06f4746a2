import { money } from "#domain/kernel/index.ts";
import { valueFor } from "../../per-contest.ts";
import type { Check } from "../check.ts";
import { depositOf, feesOf } from "../payback.ts";

/** A table of totals without a row for one of the contests leaves its runners to guess what they pay. */
export const totalMissing: Check = {
  code: "total-missing",
  kind: "note",
  *look(book) {
    const { totals } = book.rules;
    if (totals === undefined) return;
    for (const contest of Object.values(book.contests)) {
      const [fee] = feesOf(book, contest.id);
      if (contest.kind === "team" || fee === undefined) continue;
      if (valueFor(totals, contest.id) !== undefined) continue;
      yield {
        path: ["totals", contest.id],
        clauses: totals.clause,
        args: {
          contest: { text: contest.name },
          derived: { money: money(fee + depositOf(book, contest.id)) },
        },
      };
    }
  },
};
