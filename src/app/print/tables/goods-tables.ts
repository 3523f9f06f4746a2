import type { FactsInAll } from "#contract/facts/facts.ts";

import { money as moneyOf } from "#domain/kernel/index.ts";

import {
  contestNames,
  dot,
  figure,
  listed,
  money,
  named,
  none,
  orNone,
  words,
  type Placed,
} from "../cells.ts";
import type { Said } from "../document.ts";

/** Goods by contest, sizes, postage, buses. */
export function goodsTables(facts: FactsInAll): readonly Placed[] {
  return [
    ...goodsMatrix(facts),
    ...sizeTables(facts),
    ...postageTable(facts),
    ...shuttleTables(facts),
  ];
}

function goodsMatrix({ contests, goods }: FactsInAll): readonly Placed[] {
  const columns = [
    { header: words("item") },
    ...contests.map(({ name }) => ({ header: named(name), align: "center" as const })),
  ];
  return goods.map(({ name, rows, clauses }) => ({
    table: {
      caption: named(name),
      columns,
      rows: rows.map((row) => [
        named(row.name),
        ...contests.map(({ contest }) => (row.contests.includes(contest) ? words("yes") : none)),
      ]),
    },
    clauses,
  }));
}

function sizeTables({ contests, sizes }: FactsInAll): readonly Placed[] {
  return sizes.map(({ name, measures, rows, clauses, ...set }) => {
    const note: Said = [
      ...contestNames(contests, set.contests),
      ...(set.tolerance === null ? [] : ([dot, { plain: set.tolerance }] as const)),
      ...(set.default === null
        ? []
        : ([dot, ...words("size-default", { size: set.default })] as const)),
    ];
    return {
      table: {
        caption: [...named(name), dot, ...words("in-centimetres")],
        columns: [
          { header: words("size") },
          ...measures.map((measure) => ({ header: named(measure), align: "end" as const })),
        ],
        rows: rows.map(({ size, values }) => [
          [{ plain: size }],
          ...values.map((value) => orNone(value, figure)),
        ]),
        note,
      },
      clauses,
    };
  });
}

function postageTable({ postage }: FactsInAll): readonly Placed[] {
  if (postage === null) return [];
  const rows = postage.tiers.map(({ persons, price, plus, per }): readonly Said[] => [
    [{ figure: { text: persons } }],
    plus === null || per === null
      ? money(price)
      : [
          ...money(price),
          { plain: " " },
          ...words("plus-per", { plus: { money: moneyOf(plus) }, per }),
        ],
  ]);
  const columns = [{ header: words("persons") }, { header: words("price"), align: "end" as const }];
  return [{ table: { caption: words("postage"), columns, rows }, clauses: postage.clauses }];
}

function shuttleTables({ places, shuttles }: FactsInAll): readonly Placed[] {
  const placeName = (id: string | null): Said => {
    const place = places.find((one) => one.place === id);
    return place === undefined ? [] : named(place.name);
  };
  const way = (direction: FactsInAll["shuttles"][number]["out"]): Said =>
    direction === null
      ? none
      : [
          ...placeName(direction.from),
          { plain: " → " },
          ...placeName(direction.to),
          { plain: " " },
          { figure: direction.times.join(" ") },
        ];
  if (shuttles.length === 0) return [];
  const clauses = shuttles.flatMap((line) => line.clauses);
  const rows = shuttles.map(({ name, price, tickets, riders, out, back, backRuns }) => [
    named(name),
    money(price),
    listed(tickets.map(named)),
    listed(riders.map(named)),
    way(out),
    back === null ? listed(backRuns.map(named)) : way(back),
  ]);
  const columns = ["shuttle", "price", "tickets", "riders", "way-out", "way-back"];
  return [
    {
      table: {
        caption: words("shuttles"),
        columns: columns.map((key) => ({ header: words(key) })),
        rows,
      },
      clauses,
    },
  ];
}
