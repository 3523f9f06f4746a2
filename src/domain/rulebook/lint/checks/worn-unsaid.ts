import type { Check } from "../check.ts";

/** "Not wearing bib and chip": is one of them missing enough, or must both be? */
export const wornUnsaid: Check = {
  code: "worn-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, offence] of Object.entries(rules.conduct?.offences ?? {})) {
      if (offence.missing !== "unsaid") continue;
      yield {
        path: ["conduct", "offences", id],
        clauses: offence.clause,
        args: { offence: { text: offence.name } },
      };
    }
  },
};
