import type { Check } from "../check.ts";

/**
 * Who lacks a paper is moved to another way of getting the kit, and nothing says by when the paper
 * must be there: nobody can be moved.
 */
export const fallbackDeadlineMissing: Check = {
  code: "fallback-deadline-missing",
  kind: "error",
  *look({ rules }) {
    const fallback = rules.delivery?.["falls-back"];
    const paper = rules.evidence?.[fallback?.unless ?? ""];
    if (fallback === undefined || paper === undefined) return;
    const { submit } = paper;
    if ((submit?.through ?? submit?.before ?? submit?.by) !== undefined) return;
    yield {
      path: ["delivery", "falls-back"],
      clauses: [...fallback.clause, ...paper.clause],
      args: { paper: { text: paper.name } },
    };
  },
};
