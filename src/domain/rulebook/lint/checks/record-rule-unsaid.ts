import type { Check } from "../check.ts";

const needed = ["must-be", "measured-by", "ratified"] as const;

/** A bonus for a record without saying whether an equal time is enough, on which clock, and when it is ratified. */
export const recordRuleUnsaid: Check = {
  code: "record-rule-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, record] of Object.entries(rules.records ?? {})) {
      const missing = needed.filter((key) => record[key] === undefined);
      if (missing.length === 0) continue;
      yield {
        path: ["records", id],
        clauses: record.clause,
        args: {
          bonus: { money: record.bonus },
          missing: { list: missing.map((term) => ({ term })) },
        },
      };
    }
  },
};
