import type { Check } from "../check.ts";

/** A winner may choose one of several prizes, but until when, or what holds without an answer, is not said. */
export const choiceUnsaid: Check = {
  code: "choice-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, { choice }] of Object.entries(rules.awards ?? {})) {
      if (choice === undefined) continue;
      const missing = (["default", "until"] as const).filter((key) => choice[key] === undefined);
      if (missing.length === 0) continue;
      yield {
        path: ["awards", id, "choice"],
        clauses: choice.clause,
        args: { missing: { list: missing.map((key) => ({ term: `choice-${key}` })) } },
      };
    }
  },
};
