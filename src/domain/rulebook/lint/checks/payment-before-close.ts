import type { Check } from "../check.ts";

/** Nobody can pay any more while entries are still open. */
export const paymentBeforeClose: Check = {
  code: "payment-before-close",
  kind: "error",
  *look(book) {
    const rule = book.rules.payment?.deadline;
    const deadline = book.events["payment-deadline"];
    const close = book.events["entry-close"];
    if (rule === undefined || deadline === undefined || close === undefined) return;
    if (deadline.instant >= close.instant) return;
    yield {
      path: ["payment", "deadline"],
      clauses: [...rule.clause, ...book.rules.entry.window.clause],
      args: { deadline: { moment: deadline.instant }, close: { moment: close.instant } },
    };
  },
};
