import type { Check } from "../check.ts";

/** Family and the public may ride: then it must be said how they buy a ticket and how many seats there are. */
export const shuttleSaleUnsaid: Check = {
  code: "shuttle-sale-unsaid",
  kind: "warning",
  *look(book) {
    for (const [id, shuttle] of Object.entries(book.rules.shuttles ?? {})) {
      const { clause, name, riders = [], sold = [], seats } = shuttle;
      if (riders.every((rider) => rider === "entrants")) continue;
      if (sold.includes("alone") && seats !== undefined) continue;
      yield { path: ["shuttles", id], clauses: clause, args: { shuttle: { text: name } } };
    }
  },
};
