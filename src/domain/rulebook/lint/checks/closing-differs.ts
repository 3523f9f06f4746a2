import type { Check } from "../check.ts";

/** Gun plus time limit must give the closing time that is printed. */
export const closingDiffers: Check = {
  code: "closing-differs",
  kind: "error",
  *look(book) {
    const { closings, limits } = book.rules.schedule;
    for (const contest of Object.values(book.contests)) {
      const { closing, closingPrinted } = contest;
      if (closing === null || closingPrinted === null || closing === closingPrinted) continue;
      yield {
        path: ["schedule", "closings", contest.id],
        clauses: [...(closings?.clause ?? []), ...(limits?.clause ?? [])],
        args: {
          contest: { text: contest.name },
          printed: { moment: closingPrinted },
          derived: { moment: closing },
        },
      };
    }
  },
};
