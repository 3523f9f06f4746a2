import type { Text } from "#domain/kernel/index.ts";
import { valueFor } from "../../per-contest.ts";
import type { Rulebook } from "../../rulebook.ts";
import { contestNames } from "../contest-names.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";

const tables = ["kit", "race-day", "finish"] as const;

/** Goods that a clause promises must stand in the tables of what runners get, at that moment, for those contests. */
export const goodsNotInKit: Check = {
  code: "goods-not-in-kit",
  kind: "warning",
  *look(book) {
    const { goods } = book.rules;
    if (goods === undefined) return;
    const given = tables.flatMap((table) => goods[table] ?? []);
    if (given.length === 0) return;
    for (const [id, promise] of Object.entries(goods.promises ?? {})) {
      const lacking = contestsNamed(book, promise.contests)
        .filter(({ kind }) => kind !== "team")
        .map((contest) => ({ id: contest.id, items: lackingIn(book, contest.id, promise) }))
        .filter(({ items }) => items.length > 0);
      if (lacking.length === 0) continue;
      const items = new Set(lacking.flatMap((contest) => contest.items));
      yield {
        path: ["goods", "promises", id],
        clauses: [...promise.clause, ...given.flatMap(({ clause }) => clause)],
        args: {
          items: { list: [...items].map((item) => ({ text: goods.items[item] as Text })) },
          contests: contestNames(
            book,
            lacking.map((contest) => contest.id),
          ),
        },
      };
    }
  },
};

type Goods = NonNullable<Rulebook["rules"]["goods"]>;
type Promised = NonNullable<Goods["promises"]>[string];

function lackingIn(book: Rulebook, contest: string, promise: Promised): readonly string[] {
  const looked = promise.moment === undefined ? tables : [promise.moment];
  const got = looked.flatMap((table) => valueFor(book.rules.goods?.[table], contest) ?? []);
  return promise.items.filter((item) => !got.includes(item));
}
