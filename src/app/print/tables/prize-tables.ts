import type { FactsInAll } from "#contract/facts/facts.ts";

import {
  dot,
  figure,
  listed,
  money,
  named,
  none,
  orNone,
  semicolon,
  words,
  type Placed,
} from "../cells.ts";
import type { Said } from "../document.ts";

type Pool = FactsInAll["prizes"][number];

/** What each place wins, and how many places there are; pools that a clause prints together stand side by side. */
export function prizeTables({ prizes, judged }: FactsInAll): readonly Placed[] {
  const together = Map.groupBy(prizes, ({ ranked, only, clauses }) =>
    JSON.stringify([ranked, only, placeOf(clauses)]),
  );
  return [
    ...[...together.values()].flatMap((pools) => [...cashTable(pools), ...depthTable(pools)]),
    ...judgedTables(judged),
  ];
}

/** Pools printed by one clause go together. */
function placeOf(clauses: readonly string[]): string {
  return clauses.find((id) => id.includes("表")) ?? clauses[0] ?? "";
}

function captionOf(what: string, [first]: readonly Pool[]): Said {
  return first === undefined
    ? words(what)
    : [
        ...words(what),
        dot,
        { text: first.rankedBy },
        ...(first.only === null ? [] : ([dot, { text: first.only }] as const)),
      ];
}

function cashTable(pools: readonly Pool[]): readonly Placed[] {
  const depth = Math.max(...pools.map(({ cash }) => cash.length));
  const items = pools.flatMap((pool) =>
    pool.items.map((row): Said => [
      ...(pools.length > 1 ? [...named(pool.name), { plain: " " } as const] : []),
      ...words("place-range", { range: { text: row.places } }),
      { plain: " " },
      ...listed(row.items.map(named)),
    ]),
  );
  const note = items.length === 0 ? {} : { note: listed(items, semicolon) };
  const clauses = pools.flatMap((pool) => pool.clauses);
  const columns = [
    { header: words("place") },
    ...pools.map(({ name }) => ({ header: named(name), align: "end" as const })),
  ];
  const caption = captionOf("prizes", pools);
  if (depth === 0) return [];
  const rows = Array.from({ length: depth }, (_, index) => [
    figure(index + 1),
    ...pools.map(({ cash }) => orNone(cash[index], money)),
  ]);
  return [{ table: { caption, columns, rows, ...note }, clauses }];
}

/** Places awarded by the number of entries; a fixed number is said by its clause. */
function depthTable(pools: readonly Pool[]): readonly Placed[] {
  const graded = pools.filter(({ places }) => places.some(({ entries }) => entries !== null));
  return graded.map(({ name, places, items, clauses }) => {
    const goods = items.map((row): Said => [
      ...words("place-range", { range: { text: row.places } }),
      { plain: " " },
      ...listed(row.items.map(named)),
    ]);
    return {
      table: {
        caption: [...words("award-places"), dot, ...named(name)],
        columns: [
          { header: words("entries") },
          { header: words("awarded"), align: "end" as const },
        ],
        rows: places.map((row) => [
          orNone(row.entries, (entries) => figure({ text: entries })),
          figure(row.places),
        ]),
        ...(goods.length > 0 && { note: listed(goods, semicolon) }),
      },
      clauses,
    };
  });
}

function judgedTables(judged: FactsInAll["judged"]): readonly Placed[] {
  const paid = judged.filter(({ cash }) => cash.length > 0);
  const depth = Math.max(0, ...paid.map(({ cash }) => cash.length));
  if (depth === 0) return [];
  return [
    {
      table: {
        caption: words("judged"),
        columns: [
          { header: words("place") },
          ...paid.map(({ name }) => ({ header: named(name), align: "end" as const })),
        ],
        rows: Array.from({ length: depth }, (_, index) => [
          figure(index + 1),
          ...paid.map(({ cash }) => (cash[index] === undefined ? none : money(cash[index]))),
        ]),
      },
      clauses: paid.flatMap(({ clauses }) => clauses),
    },
  ];
}
