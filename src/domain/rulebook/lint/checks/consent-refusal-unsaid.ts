import type { Check } from "../check.ts";

/** A consent without which nobody may enter does not say so: may one refuse, or stay out? */
export const consentRefusalUnsaid: Check = {
  code: "consent-refusal-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, consent] of Object.entries(rules.consents ?? {})) {
      if (consent.required !== true || consent.refusal !== undefined) continue;
      yield {
        path: ["consents", id],
        clauses: consent.clause,
        args: { purpose: { term: consent.purpose } },
      };
    }
  },
};
