import type { FactsInAll } from "#contract/facts/facts.ts";

import {
  clockOn,
  date,
  distance,
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
import type { Said, Table } from "../document.ts";

type Contest = FactsInAll["contests"][number];

/** What one compares before choosing: the contests side by side. */
export function contestTable({ zone, contests }: FactsInAll): Table<Said> {
  const clock = (contest: Contest, iso: string): Said => clockOn(zone, contest.date, iso);
  const deposits = new Map(
    contests.flatMap((one) => one.deposits.map(({ deposit, name }) => [deposit, name] as const)),
  );
  const rows: readonly (readonly [Said, (contest: Contest) => Said])[] = [
    [words("distance"), ({ metres }) => orNone(metres, distance)],
    [words("date"), (contest) => date(contest.date)],
    [
      words("assembly"),
      (contest) =>
        orNone(contest.assembly, ({ from, to }) =>
          listed([clock(contest, from), ...(to === null ? [] : [clock(contest, to)])], {
            plain: "–",
          }),
        ),
    ],
    [
      words("gun"),
      (contest) =>
        listed(
          contest.guns.map(({ name, at }): Said =>
            name === null
              ? clock(contest, at)
              : [{ text: name }, { plain: " " }, ...clock(contest, at)],
          ),
        ),
    ],
    [words("limit"), ({ limit }) => orNone(limit, ({ ms }) => figure({ span: ms }))],
    [words("closing"), (contest) => orNone(contest.closing, ({ at }) => clock(contest, at))],
    [
      words("places"),
      ({ places, pools }) =>
        places === null
          ? listed(
              pools.flatMap(({ name, count }) =>
                count === null ? [] : [[{ figure: count }, { plain: " " }, { text: name }]],
              ),
            )
          : figure(places.count),
    ],
    [
      words("fee"),
      ({ fee }) => {
        const amounts = fee.prices.map(({ amount }) => amount);
        const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
        return amounts.length === 0
          ? none
          : listed(least === most ? [money(least)] : [money(least), money(most)], { plain: "–" });
      },
    ],
    ...[...deposits].map(
      ([id, name]) =>
        [
          named(name),
          (contest: Contest) =>
            orNone(
              contest.deposits.find(({ deposit, amount }) => deposit === id && amount > 0),
              ({ amount }) => money(amount),
            ),
        ] as const,
    ),
    [words("total"), ({ total }) => orNone(total.amount, money)],
    [
      words("ages"),
      ({ ages, guardians }) =>
        listed(
          [...ages, ...guardians].map(({ rule }) => named(rule)),
          semicolon,
        ),
    ],
  ];
  return {
    caption: words("contests"),
    columns: [
      { header: words("item") },
      ...contests.map(({ name }) => ({ header: named(name), align: "center" as const })),
    ],
    rows: rows
      .map(([head, cell]) => [head, ...contests.map(cell)])
      .filter(([, ...cells]) => cells.some((cell) => cell !== none)),
  };
}

/** Prices that depend on who enters when, one row each. */
export function feeTables({ contests }: FactsInAll): readonly Placed[] {
  const rows = contests.flatMap(({ name, fee }) =>
    fee.prices.length < 2
      ? []
      : fee.prices.map((price) => [
          named(name),
          orNone(price.name, named),
          listed(
            [
              ...(price.from === null ? [] : [date(price.from.slice(0, 10))]),
              ...(price.to === null ? [] : [words("before", { when: price.to.slice(0, 10) })]),
            ],
            { plain: " – " },
          ),
          orNone(price.for, named),
          money(price.amount),
        ]),
  );
  const clauses = contests.flatMap(({ fee }) => fee.clauses);
  if (rows.length === 0) return [];
  const columns = ["contest", "price-name", "period", "for"].map((key) => ({ header: words(key) }));
  return [
    {
      table: {
        caption: words("fees"),
        columns: [...columns, { header: words("fee"), align: "end" }],
        rows,
      },
      clauses,
    },
  ];
}
