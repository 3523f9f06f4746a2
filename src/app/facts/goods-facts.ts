import type { FactsInAll } from "#contract/facts/facts.ts";
import { formatClock } from "#contract/text/format-figure.ts";
import { instantOf } from "#domain/kernel/index.ts";
import { ruleWindow, type Bounds } from "#domain/rulebook/index.ts";

import type { Tell } from "./tell.ts";

type GoodsFacts = Pick<
  FactsInAll,
  "goods" | "sizes" | "extras" | "delivery" | "postage" | "shuttles"
>;

/** Goods, sizes and how kit and people come to the race. */
export function goodsFactsOf(tell: Tell): GoodsFacts {
  const { book, cites, contests } = tell;
  return {
    goods: matrixFacts(tell),
    sizes: sizeFacts(tell),
    extras: Object.entries(book.rules.extras ?? {}).map(([extra, rule]) => ({
      extra,
      name: rule.name,
      price: rule.price,
      contests: contests(rule.contests),
      clauses: cites(rule),
    })),
    delivery: deliveryFacts(tell),
    postage: postageFacts(tell),
    shuttles: shuttleFacts(tell),
  };
}

/** Item by contest, moment by moment; in the order in which the goods are named. */
function matrixFacts({ book, row, say }: Tell): GoodsFacts["goods"] {
  const { goods } = book.rules;
  return (["kit", "race-day", "finish"] as const).flatMap((moment) => {
    const table = goods?.[moment];
    if (goods === undefined || table === undefined) return [];
    const given = Object.keys(book.contests).map((contest) => {
      const cell = row(table, contest);
      return { contest, items: cell?.value ?? [], clauses: cell?.clauses ?? [] };
    });
    const rows = Object.entries(goods.items).flatMap(([item, name]) => {
      const takers = given.filter(({ items }) => items.includes(item));
      return takers.length === 0
        ? []
        : [{ item, name, contests: takers.map(({ contest }) => contest) }];
    });
    const clauses = [...new Set(given.flatMap((one) => one.clauses))];
    return [{ moment, name: say(`fact.goods-${moment}`), rows, clauses }];
  });
}

function sizeFacts({ book, contests, word, cites }: Tell): GoodsFacts["sizes"] {
  return Object.entries(book.rules.sizes ?? {}).map(([id, rule]) => {
    const sizes = Object.entries(rule.sizes);
    const measures = [...new Set(sizes.flatMap(([, values]) => Object.keys(values)))];
    return {
      sizes: id,
      name: rule.name,
      item: rule.item ?? null,
      contests: contests(rule.contests),
      measures: measures.map(word),
      rows: sizes.map(([size, values]) => ({
        size,
        values: measures.map((measure) => values[measure] ?? null),
      })),
      default: rule.default ?? null,
      tolerance: rule.tolerance ?? null,
      clauses: cites(rule),
    };
  });
}

function deliveryFacts(tell: Tell): GoodsFacts["delivery"] {
  const { book, at, period, contests, words, cites } = tell;
  const window = (bounds: Bounds | undefined) =>
    bounds === undefined ? null : period(ruleWindow(book, bounds) ?? { from: null, to: null });
  return Object.entries(book.rules.delivery?.methods ?? {}).map(([method, rule]) => ({
    method,
    kind: rule.kind,
    name: rule.name,
    contests: contests(rule.contests),
    regions: words(rule.regions),
    place: rule.place ?? null,
    open: (rule.open ?? []).map(({ date, hours, contests: named }) => ({
      from: at(instantOf(date.date, hours.from, book.zone)),
      to: at(instantOf(date.date, hours.to, book.zone)),
      contests: contests(named ?? rule.contests),
    })),
    ships: window(rule.ships),
    arrives: window(rule.arrives),
    clauses: cites(rule),
  }));
}

function postageFacts({ book, text, cites }: Tell): GoodsFacts["postage"] {
  const { postage } = book.rules;
  if (postage === undefined) return null;
  return {
    methods: [...postage.methods],
    tiers: postage.tiers.map(({ persons, price, plus, per }) => ({
      persons: text({ range: persons, unit: "count" }),
      price,
      plus: plus ?? null,
      per: per ?? null,
    })),
    clauses: cites(postage),
  };
}

function shuttleFacts({ book, words, cites }: Tell): GoodsFacts["shuttles"] {
  return Object.entries(book.rules.shuttles ?? {}).map(([shuttle, rule]) => {
    const way = (given: typeof rule.out) =>
      given === undefined
        ? null
        : { from: given.from ?? null, to: given.to ?? null, times: given.times.map(formatClock) };
    return {
      shuttle,
      name: rule.name,
      price: rule.price,
      tickets: words(rule.tickets),
      riders: words(rule.riders),
      runs: words(rule.runs),
      backRuns: words(rule["back-runs"] ?? rule.runs),
      out: way(rule.out),
      back: way(rule.back),
      clauses: cites(rule),
    };
  });
}
