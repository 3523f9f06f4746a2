import type { Check } from "../check.ts";

/** How long an unpaid entry keeps its place is not said, so that no place can ever come back. */
export const holdMissing: Check = {
  code: "hold-missing",
  kind: "error",
  *look({ rules }) {
    const { entry, payment } = rules;
    if (payment === undefined || (entry.hold?.days ?? entry.hold?.hours) !== undefined) return;
    const clauses = Object.values(payment.methods).flatMap((method) => method.clause);
    yield {
      path: ["entry", "hold"],
      clauses: [...(entry.hold?.clause ?? []), ...clauses],
      args: {},
    };
  },
};
