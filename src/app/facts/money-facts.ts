import type { FactsInAll } from "#contract/facts/facts.ts";

import { refundFacts } from "./refund-facts.ts";
import type { Tell } from "./tell.ts";

type MoneyFacts = Pick<FactsInAll, "payment" | "refunds" | "prizes" | "records" | "judged">;

/** What is paid, what comes back, what is won. */
export function moneyFactsOf(tell: Tell): MoneyFacts {
  const { book, cites, words } = tell;
  return {
    payment: Object.entries(book.rules.payment?.methods ?? {}).map(([method, rule]) => ({
      method,
      kind: rule.kind,
      name: rule.name,
      handling: rule.handling ?? null,
      handlingExtra: rule["handling-extra"] ?? null,
      min: rule.min ?? null,
      max: rule.max ?? null,
      brands: rule.brands ?? [],
      clauses: cites(rule),
    })),
    refunds: refundFacts(tell),
    prizes: prizeFacts(tell),
    records: Object.entries(book.rules.records ?? {}).map(([record, rule]) => ({
      record,
      contest: rule.contest,
      sex: rule.sex === undefined ? null : tell.word(`sex-${rule.sex}`),
      only: rule.only === undefined ? null : tell.word(rule.only),
      ms: rule.time,
      bonus: rule.bonus,
      clauses: cites(rule),
    })),
    judged: Object.entries(book.rules.judged ?? {}).map(([judged, rule]) => ({
      judged,
      name: rule.name,
      contests: [...rule.contests],
      perContest: rule.per === "contest",
      places: rule.places ?? null,
      cash: rule.cash ?? [],
      items: words(rule.items),
      clauses: cites(rule),
    })),
  };
}

function prizeFacts(tell: Tell): MoneyFacts["prizes"] {
  const { book, text, joined, word, words, cites } = tell;
  return Object.entries(book.rules.awards ?? {}).map(([pool, rule]) => {
    const names = rule.contests.flatMap((id) => book.contests[id]?.name ?? []);
    const rankedBy = word(`ranked-${rule.ranked}`);
    const { places } = rule;
    const depth =
      typeof places === "number"
        ? [{ entries: null, places, clauses: [] }]
        : (places ?? []).map((row) => ({
            entries: text({ range: row.entries, unit: "count" }),
            places: row.places,
            clauses: row.clause === undefined ? [] : cites({ clause: row.clause }),
          }));
    const clauses = new Set([...cites(rule), ...depth.flatMap((row) => row.clauses)]);
    return {
      pool,
      name: rule.name ?? joined([...names, rankedBy]),
      contests: [...rule.contests],
      ranked: rule.ranked,
      rankedBy,
      divisions: rule.divisions ?? null,
      only: rule.only === undefined ? null : word(rule.only),
      places: depth.map(({ entries, places: count }) => ({ entries, places: count })),
      cash: rule.cash ?? [],
      items: (rule.items ?? []).map((row) => ({
        places: text({ range: row.places, unit: "count" }),
        items: words(row.items),
      })),
      clauses: [...clauses],
    };
  });
}
