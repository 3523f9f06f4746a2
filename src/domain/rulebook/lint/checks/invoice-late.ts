import type { Check } from "../check.ts";

/** Invoices for services are issued when the money comes in (business tax act 32), not after the race. */
export const invoiceLate: Check = {
  code: "invoice-late",
  kind: "warning",
  *look({ rules }) {
    const invoice = rules.payment?.invoice;
    if (invoice?.when !== "after-race") return;
    yield { path: ["payment", "invoice", "when"], clauses: invoice.clause, args: {} };
  },
};
