import type { Path } from "../../rulebook.ts";
import { clausesAt } from "../../walk.ts";
import { bandPlaces } from "../band-place.ts";
import type { Check } from "../check.ts";

/** Birth years printed with a dash on one side only (`1953~`): earlier or later, the text does not say. */
export const bandDangling: Check = {
  code: "band-dangling",
  kind: "note",
  *look({ rules }) {
    const tables = new Map<string, { path: Path; years: string[] }>();
    for (const { field, band } of bandPlaces(rules)) {
      if (band.dangling === undefined) continue;
      const table = tables.get(field.join(".")) ?? { path: field, years: [] };
      table.years.push(`${String(band.lower?.at)}~`);
      tables.set(field.join("."), table);
    }
    for (const { path, years } of tables.values())
      yield {
        path,
        clauses: clausesAt(rules, path),
        args: { years: { list: [...new Set(years)] } },
      };
  },
};
