import type { Check } from "../check.ts";

/** A bus leaves by the timetable or when it is full. Both at once leave passengers at the stop. */
export const shuttleMode: Check = {
  code: "shuttle-mode",
  kind: "warning",
  *look(book) {
    for (const [id, { clause, runs = [], out, back }] of Object.entries(
      book.rules.shuttles ?? {},
    )) {
      const hasTimes = runs.includes("timetable") || out !== undefined || back !== undefined;
      if (!hasTimes || !runs.includes("when-full")) continue;
      yield { path: ["shuttles", id, "runs"], clauses: clause, args: {} };
    }
  },
};
