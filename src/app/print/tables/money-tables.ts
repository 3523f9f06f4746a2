import type { FactsInAll } from "#contract/facts/facts.ts";

import {
  contestNames,
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

/** Ways to pay, stages of withdrawal, records. */
export function moneyTables(facts: FactsInAll): readonly Placed[] {
  return [...paymentTable(facts), ...refundTable(facts), ...recordTable(facts)];
}

function paymentTable({ payment }: FactsInAll): readonly Placed[] {
  if (payment.length === 0) return [];
  const columns = [
    { header: words("method") },
    { header: words("handling"), align: "end" as const },
    { header: words("maximum"), align: "end" as const },
  ];
  const rows = payment.map(({ name, brands, handling, handlingExtra, max }): readonly Said[] => [
    brands.length === 0
      ? named(name)
      : [...named(name), ...words("in-brackets", { what: brands.join(", ") })],
    handlingExtra === null
      ? orNone(handling, money)
      : listed([...(handling === null ? [] : [money(handling)]), named(handlingExtra)], {
          plain: " + ",
        }),
    orNone(max, money),
  ]);
  const clauses = payment.flatMap((method) => method.clauses);
  return [{ table: { caption: words("payment"), columns, rows }, clauses }];
}

function refundTable({ contests, refunds }: FactsInAll): readonly Placed[] {
  if (refunds === null) return [];
  const priced = contests.filter(({ contest }) =>
    refunds.stages.some(({ amounts }) => amounts.some((one) => one.contest === contest)),
  );
  const rows = refunds.stages.map(({ number, special, when, pays, amounts }): readonly Said[] => [
    special ? [...figure(number), { plain: " " }, ...words("special")] : figure(number),
    named(when),
    listed(
      pays.map(({ name, back }): Said => [
        { text: name },
        { plain: " " },
        { figure: { text: back } },
      ]),
    ),
    ...priced.map(({ contest }) =>
      orNone(
        amounts.find((one) => one.contest === contest),
        ({ amount }) => money(amount),
      ),
    ),
  ]);
  const reasons = refunds.reasons.map(({ name }) => named(name));
  const headers = ["stage", "when", "back"].map((key) => ({ header: words(key) }));
  return [
    {
      table: {
        caption: words("refunds"),
        columns: [
          ...headers,
          ...priced.map(({ name }) => ({ header: named(name), align: "end" as const })),
        ],
        rows,
        ...(reasons.length > 0 && { note: [...words("special-reasons"), ...listed(reasons)] }),
      },
      clauses: refunds.stages.flatMap(({ clauses }) => clauses),
    },
  ];
}

function recordTable({ contests, records }: FactsInAll): readonly Placed[] {
  if (records.length === 0) return [];
  const columns = [
    { header: words("contest") },
    { header: words("sex") },
    { header: words("record"), align: "end" as const },
    { header: words("bonus"), align: "end" as const },
  ];
  const rows = records.map(({ contest, sex, only, ms, bonus }) => [
    contestNames(contests, [contest]),
    sex === null && only === null
      ? none
      : listed([sex, only].flatMap((one) => (one === null ? [] : [named(one)]))),
    figure({ duration: ms }),
    money(bonus),
  ]);
  const clauses = records.flatMap((record) => record.clauses);
  return [{ table: { caption: words("records"), columns, rows }, clauses }];
}
