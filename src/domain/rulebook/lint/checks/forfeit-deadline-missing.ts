import type { Check } from "../check.ts";

/** A deposit is kept after a return whose last day is nowhere: it can be kept at once or never. */
export const forfeitDeadlineMissing: Check = {
  code: "forfeit-deadline-missing",
  kind: "error",
  *look({ rules }) {
    for (const [id, deposit] of Object.entries(rules.deposits ?? {})) {
      const { forfeited, returns = {} } = deposit;
      if (forfeited === undefined) continue;
      const last = returns[forfeited.after];
      if ((last?.through ?? last?.before ?? last?.by) !== undefined) continue;
      yield {
        path: ["deposits", id, "forfeited"],
        clauses: [...forfeited.clause, ...(last?.clause ?? [])],
        args: { deposit: { text: deposit.name }, after: forfeited.after },
      };
    }
  },
};
