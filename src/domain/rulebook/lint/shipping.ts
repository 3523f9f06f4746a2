import { msPerDay, type EpochMs } from "#domain/kernel/index.ts";
import type { Rulebook } from "../rulebook.ts";
import type { RulebookSource } from "../schema/rulebook.ts";
import type { Moment } from "../value/index.ts";
import { windowOf } from "../when.ts";

/** When the kits leave, over all parcels. */
export interface Shipping {
  /** The first moment, and the end of the last day; null where that is not fixed. */
  readonly from: EpochMs | null;
  readonly to: EpochMs | null;
  /** Whether all leave on one day, so that the event has one date for everybody. */
  readonly isOneDay: boolean;
  readonly clauses: readonly string[];
}

/** The days on which kits are sent; null where none is sent or no day is printed. */
export function shippingOf(book: Rulebook): Shipping | null {
  const sent = Object.values(book.rules.delivery?.methods ?? {}).flatMap((method) =>
    method.ships === undefined ? [] : [{ method, window: windowOf(method.ships, book).window }],
  );
  if (sent.length === 0) return null;
  const from = Math.min(...sent.map(({ window }) => window.from ?? Infinity));
  const to = Math.max(...sent.map(({ window }) => window.to ?? -Infinity));
  const isOneDay = from !== Infinity && (to === -Infinity || to - from <= msPerDay);
  return {
    from: from === Infinity ? null : (from as EpochMs),
    to: to === -Infinity ? null : (to as EpochMs),
    isOneDay,
    clauses: sent.flatMap(({ method }) => method.clause),
  };
}

/**
 * Whether the goods have left while a refund stage holds: the stage says so, or begins with the
 * shipping, or follows one that ends with it. Undefined where nothing says.
 */
export function goodsAreSent(book: Rulebook, stage: string): boolean | undefined {
  const { stages: written } = book.rules.refunds as NonNullable<RulebookSource["refunds"]>;
  const stages = Object.entries(written);
  const reached = stages.slice(0, stages.findIndex(([id]) => id === stage) + 1);
  const [, rule] = reached.pop() as (typeof stages)[number];
  if (rule["goods-sent"] !== undefined) return rule["goods-sent"];
  const earlier = reached.map(([, { until }]) => until);
  if ([rule.since, ...earlier].some(isShipping)) return true;
  return isShipping(rule.until) ? false : undefined;
}

function isShipping(moment: Moment | undefined): boolean {
  return moment?.kind === "relative" && moment.event === "goods-shipped";
}
