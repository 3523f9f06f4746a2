import type { RangeUnit } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { Check, Found } from "../check.ts";
import { doseTables } from "../dose-tables.ts";
import { medalTables } from "../medal-tables.ts";
import { gapAbove, gapsBetween, type Gap, type Tier } from "../tier.ts";

/**
 * A finishing time between two medals, an age between two numbers of doses, or a best time between
 * two start zones belongs to nobody. Zones must also take the slowest; the others need not.
 */
export const bandGap: Check = {
  code: "band-gap",
  kind: "error",
  *look(book) {
    for (const { unit, tiers } of medalTables(book)) {
      for (const gap of gapsBetween(tiers, 0)) yield found(gap, unit);
    }
    for (const tiers of doseTables(book)) {
      for (const gap of gapsBetween(tiers, 1)) yield found(gap, "count");
    }
    for (const tiers of zoneTables(book)) {
      for (const gap of gapsBetween(tiers, 0)) yield found(gap, "duration");
      const above = gapAbove(tiers, 0);
      if (above !== null) yield found(above, "duration");
    }
  },
};

function found({ tier, gap }: Gap, unit: RangeUnit): Found {
  return { path: tier.path, clauses: tier.clauses, args: { gap: { range: gap, unit } } };
}

function zoneTables({ rules }: Rulebook): readonly (readonly Tier[])[] {
  return Object.entries(rules.corrals ?? {}).map(([id, rule]) =>
    Object.entries(rule.zones).flatMap(([zone, { time }]) => {
      const path = ["corrals", id, "zones", zone, "time"];
      return time === undefined ? [] : { path, clauses: rule.clause, band: time };
    }),
  );
}
