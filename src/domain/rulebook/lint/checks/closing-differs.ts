import { clausesAt } from "../../walk.ts";
import type { Check } from "../check.ts";
import { rowOf } from "../rows.ts";
import { timeBeside } from "../time-argument.ts";

/** Gun plus time limit must give the closing time that is printed. */
export const closingDiffers: Check = {
  code: "closing-differs",
  kind: "error",
  *look(book) {
    const { closings } = book.rules.schedule;
    for (const contest of Object.values(book.contests)) {
      const { closing, closingPrinted } = contest;
      if (closing === null || closingPrinted === null || closing === closingPrinted) continue;
      yield {
        path: ["schedule", "closings", rowOf(closings, contest.id)],
        clauses: [
          ...clausesAt(book.rules, ["schedule", "closings"]),
          ...clausesAt(book.rules, ["schedule", "limits"]),
        ],
        args: {
          contest: { text: contest.name },
          printed: timeBeside(book, closingPrinted, closing),
          derived: { moment: closing },
        },
      };
    }
  },
};
