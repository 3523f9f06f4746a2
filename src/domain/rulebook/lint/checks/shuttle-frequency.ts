import type { Check } from "../check.ts";

/** How often the buses run, said in words, must fit the timetable beside it: passengers plan by one of them. */
export const shuttleFrequency: Check = {
  code: "shuttle-frequency",
  kind: "warning",
  *look(book) {
    for (const [id, { clause, every, out, back }] of Object.entries(book.rules.shuttles ?? {})) {
      const spacings = [out, back].flatMap((way) => spacingsOf(way?.times ?? []));
      if (every === undefined || spacings.length === 0) continue;
      const [shortest, longest] = [Math.min(...spacings), Math.max(...spacings)];
      const { lower, upper } = every;
      const fits =
        lower !== undefined && upper !== undefined
          ? lower.at === shortest && upper.at === longest
          : (lower?.at ?? shortest) <= shortest && longest <= (upper?.at ?? longest);
      if (fits) continue;
      yield {
        path: ["shuttles", id, "every"],
        clauses: clause,
        args: {
          printed:
            lower !== undefined && upper !== undefined
              ? { list: [{ span: lower.at }, { span: upper.at }], joined: " – " }
              : { range: every, unit: "duration" },
          timetable: { list: [...new Set([shortest, longest])].map((ms) => ({ span: ms })) },
        },
      };
    }
  },
};

function spacingsOf(times: readonly number[]): readonly number[] {
  return times.flatMap((time, index) => {
    const next = times[index + 1];
    return next === undefined ? [] : next - time;
  });
}
