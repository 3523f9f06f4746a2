import type { OrderEntry } from "./order.ts";

/** The entries of an order one by one, `count` written out; positions in orders mean this list. */
export function writtenOut(entries: readonly OrderEntry[]): readonly OrderEntry[] {
  if (entries.every(({ count }) => count === undefined || count === 1)) return entries;
  return entries.flatMap((entry) => Array.from({ length: entry.count ?? 1 }, () => entry));
}
