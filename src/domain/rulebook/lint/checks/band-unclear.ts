import type { Argument } from "#domain/kernel/index.ts";
import type { Path } from "../../rulebook.ts";
import { clausesAt } from "../../walk.ts";
import { bandPlaces } from "../band-place.ts";
import type { Check } from "../check.ts";
import { valueArgument } from "../value-argument.ts";

/**
 * "Over 20,000 and above", "within 3:00:00", "18 and under": the words leave open whether the figure
 * itself counts, and somebody will stand exactly on it. One finding per table, so that one decision
 * can settle it.
 */
export const bandUnclear: Check = {
  code: "band-unclear",
  kind: "warning",
  *look(book) {
    const { rules } = book;
    const tables = new Map<string, { path: Path; ranges: Argument[] }>();
    for (const { path, field, band } of bandPlaces(rules)) {
      if (band.lower?.closed !== null && band.upper?.closed !== null) continue;
      const table = tables.get(field.join(".")) ?? { path: field, ranges: [] };
      table.ranges.push(valueArgument(band, path, book));
      tables.set(field.join("."), table);
    }
    for (const { path, ranges } of tables.values())
      yield { path, clauses: clausesAt(rules, path), args: { ranges: { list: ranges } } };
  },
};
