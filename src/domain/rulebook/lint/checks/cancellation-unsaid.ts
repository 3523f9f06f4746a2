import type { Check } from "../check.ts";

/** The organiser may call the race off, and nothing says what comes back then. */
export const cancellationUnsaid: Check = {
  code: "cancellation-unsaid",
  kind: "warning",
  *look({ rules }) {
    const { cancellation = {}, safety } = rules;
    for (const [id, rule] of Object.entries(cancellation)) {
      if (rule.pays !== undefined || rule.announced === true) continue;
      yield {
        path: ["cancellation", id],
        clauses: rule.clause,
        args: { causes: { list: rule.causes.map((cause) => ({ term: cause })) } },
      };
    }

    const ruled = new Set<string>(Object.values(cancellation).flatMap(({ causes }) => causes));
    const levels = Object.entries(safety?.aqi ?? {});
    const aqi = levels.find(([, level]) => level.then === "may-cancel" || level.then === "cancel");
    if (aqi !== undefined && !ruled.has("aqi")) {
      const [id, level] = aqi;
      const causes = { list: [{ term: "aqi" }] };
      yield { path: ["safety", "aqi", id], clauses: level.clause, args: { causes } };
    }
    if (safety?.heat !== undefined && !ruled.has("heat")) {
      const causes = { list: [{ term: "heat" }] };
      yield { path: ["safety", "heat"], clauses: safety.heat.clause, args: { causes } };
    }
  },
};
