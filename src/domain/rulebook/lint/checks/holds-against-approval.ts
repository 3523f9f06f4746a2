import { msPerDay } from "#domain/kernel/index.ts";
import type { Check } from "../check.ts";

const hour = 3_600_000;

/** Elite runners wait for approval before they pay, while an unpaid place lapses after a few days. */
export const holdsAgainstApproval: Check = {
  code: "holds-against-approval",
  kind: "error",
  *look({ rules }) {
    const { hold } = rules.entry;
    const admission = rules.elite?.admission;
    if (hold === undefined || admission?.["unpaid-until-approved"] !== true) return;
    if (admission["approval-suspends-hold"] !== undefined) return;
    yield {
      path: ["elite", "admission"],
      clauses: [...admission.clause, ...hold.clause],
      args: { hold: { span: (hold.days ?? 0) * msPerDay + (hold.hours ?? 0) * hour } },
    };
  },
};
