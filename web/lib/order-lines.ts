import type { ShownQuote, ShownReason } from "#contract/decision.ts";

type Line = ShownQuote["lines"][number];

/** Lines of an order that say the same are shown once, with the number of people they stand for. */
export interface LineGroup<One extends Line = Line> {
  readonly line: One;
  readonly count: number;
  readonly amount: number;
  readonly paid: number;
  readonly reasons: readonly ShownReason[];
}

export function groupLines<One extends Line & { readonly paid?: number }>(
  lines: readonly One[],
): readonly LineGroup<One>[] {
  const groups = new Map<string, LineGroup<One>>();
  for (const line of lines) {
    const { kind, contest, item, amount, paid = 0, reasons } = line;
    const key = JSON.stringify([
      kind,
      contest,
      item,
      amount,
      paid,
      reasons.map(({ text }) => text),
    ]);
    const known = groups.get(key);
    groups.set(key, {
      line,
      count: (known?.count ?? 0) + 1,
      amount: (known?.amount ?? 0) + amount,
      paid: (known?.paid ?? 0) + paid,
      reasons,
    });
  }
  return [...groups.values()];
}
