import { explain, type Explained } from "#domain/kernel/index.ts";
import { bandContains, citing, type Rulebook } from "#domain/rulebook/index.ts";

/**
 * What follows from an air quality index, in the order written; nothing where no band holds it. A
 * figure of which it is unsaid whether it belongs to a band does.
 */
export function airQuality(book: Rulebook, index: number): Explained<readonly string[]> {
  const bands = Object.values(book.rules.safety?.aqi ?? {});
  const reached = bands.filter((rule) => bandContains(rule.index, index, true));
  if (reached.length > 0)
    return explain(
      reached.map((rule) => rule.then),
      ...reached.map((rule) => ({
        code: `air-${rule.then}`,
        clauses: citing(book, rule),
        args: { index, range: { range: rule.index, unit: "decimal" as const } },
      })),
    );
  const clauses = [...new Set(bands.flatMap((rule) => citing(book, rule)))];
  return explain([], { code: "air-bearable", clauses, args: { index } });
}
