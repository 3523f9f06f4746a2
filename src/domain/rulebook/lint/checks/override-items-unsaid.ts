import { bandContains } from "../../value/index.ts";
import type { Check } from "../check.ts";
import type { RulebookSource } from "../../schema/rulebook.ts";

type Pool = NonNullable<RulebookSource["awards"]>[string];

/**
 * What divisions get that are awarded whatever their size: silent where the pool itself says it for
 * every such place, asked where it does not, or where the list leaves out what others get at those
 * places (cash, say).
 */
export const overrideItemsUnsaid: Check = {
  code: "override-items-unsaid",
  kind: "warning",
  *look({ rules }) {
    for (const [id, pool] of Object.entries(rules.awards ?? {})) {
      for (const [name, rule] of Object.entries(pool.always ?? {})) {
        const usual = Array.from({ length: rule.places }, (_, index) => itemsAt(pool, index + 1));
        const listed = rule.items;
        const open =
          listed === undefined
            ? usual.some((items) => items.length === 0)
              ? ["items"]
              : []
            : [...new Set(usual.flat())].filter((item) => !listed.some((given) => given === item));
        if (open.length === 0) continue;
        yield {
          path: ["awards", id, "always", name],
          clauses: [...rule.clause, ...pool.clause],
          args: { places: rule.places, open: { list: open.map((term) => ({ term })) } },
        };
      }
    }
  },
};

/** What the pool gives at a place, cash included. */
function itemsAt({ items = [], cash = [] }: Pool, place: number): readonly string[] {
  const given = items.flatMap((row) => (bandContains(row.places, place, true) ? row.items : []));
  return [...given, ...(cash[place - 1] === undefined ? [] : ["cash"])];
}
