import type { Check } from "../check.ts";

/** Tax is said for winners who live in the country but not for others, or the reverse. */
export const withholdingResidenceUnsaid: Check = {
  code: "withholding-residence-unsaid",
  kind: "warning",
  *look({ rules }) {
    const { resident, "non-resident": nonResident } = rules.withholding ?? {};
    const given = resident ?? nonResident;
    if (given === undefined || (resident !== undefined && nonResident !== undefined)) return;
    const missing = resident === undefined ? "resident" : "non-resident";
    yield { path: ["withholding"], clauses: given.clause, args: { missing: { term: missing } } };
  },
};
