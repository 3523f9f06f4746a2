import type { Check } from "../check.ts";

/**
 * Tax on prizes goes by residence (183 days in the year: Income Tax Act art. 7, standards for
 * withholding art. 2 and 3), not by nationality.
 */
export const withholdingByNationality: Check = {
  code: "withholding-by-nationality",
  kind: "warning",
  *look({ rules }) {
    const by = rules.withholding?.by;
    if (by?.test !== "nationality") return;
    yield { path: ["withholding", "by"], clauses: by.clause, args: {} };
  },
};
