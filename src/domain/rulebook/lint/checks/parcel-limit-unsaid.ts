import type { Check } from "../check.ts";

/** The price list goes on without end, but a parcel for a store counter does not: how many kits does one hold? */
export const parcelLimitUnsaid: Check = {
  code: "parcel-limit-unsaid",
  kind: "warning",
  *look({ rules }) {
    const { postage, delivery } = rules;
    const open = postage?.tiers.find(({ persons }) => persons.upper === undefined);
    if (postage === undefined || open === undefined) return;
    for (const id of postage.methods) {
      const method = delivery?.methods[id];
      if (method?.kind !== "store" || method.persons !== undefined) continue;
      yield {
        path: ["delivery", "methods", id],
        clauses: [...method.clause, ...postage.clause],
        args: { method: { text: method.name }, persons: { range: open.persons, unit: "count" } },
      };
    }
  },
};
