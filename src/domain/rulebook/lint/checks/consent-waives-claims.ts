import type { Check } from "../check.ts";

/** Rights over one's own data cannot be waived in advance (Personal Data Protection Act, art. 3). */
export const consentWaivesClaims: Check = {
  code: "consent-waives-claims",
  kind: "warning",
  *look({ rules }) {
    for (const [id, consent] of Object.entries(rules.consents ?? {})) {
      if (consent["waives-claims"] !== true) continue;
      yield {
        path: ["consents", id],
        clauses: consent.clause,
        args: { purpose: { term: consent.purpose } },
      };
    }
  },
};
