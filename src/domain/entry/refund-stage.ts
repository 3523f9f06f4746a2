import {
  contains,
  dateIn,
  type EpochMs,
  type HalfOpen,
  type IsoDate,
} from "#domain/kernel/index.ts";
import {
  ruleWindow,
  type Bounds,
  type KnownEvent,
  type OwnEvents,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import { holdUntil } from "./hold.ts";

type Refunds = NonNullable<Rulebook["rules"]["refunds"]>;

/** One stage of the refund ladder, with its name. */
export type RefundStage = Refunds["stages"][string] & { readonly id: string };

/** What is known of an order beside its lines: when it was sent in, paid, and its goods left. */
export type OrderFacts = {
  readonly at: EpochMs;
  readonly paid: EpochMs;
  readonly shipped?: EpochMs | undefined;
};

/**
 * The events of one order that stages count from: its payment, the end of its hold as its payment
 * deadline where the rulebook has none for everybody, and the day its goods left, once they have.
 */
export function orderEvents(book: Rulebook, order: OrderFacts): OwnEvents {
  const events: Partial<Record<string, KnownEvent>> = {
    payment: eventAt(book, order.paid),
  };
  if (order.shipped !== undefined) events["goods-shipped"] = eventAt(book, order.shipped);
  if (book.events["payment-deadline"] === undefined) {
    const held = holdUntil(book, order.at);
    if (held.ok) events["payment-deadline"] = lastMoment(book, held.value.value);
  }
  return events;
}

function eventAt(book: Rulebook, instant: EpochMs): KnownEvent {
  return { date: dateIn(book.zone, instant), instant };
}

/** A half-open end belongs to the day before it when it is a midnight. */
function lastMoment(book: Rulebook, end: EpochMs): KnownEvent {
  const date: IsoDate = dateIn(book.zone, (end - 1) as EpochMs);
  return { date, instant: end };
}

/** The stages whose window holds a moment, in the order written, for anybody and for special reasons. */
export function stagesAt(
  book: Rulebook,
  refunds: Refunds,
  asked: EpochMs,
  events: OwnEvents,
): readonly RefundStage[] {
  return Object.entries(refunds.stages)
    .map(([id, stage]) => ({ ...stage, id }))
    .filter((stage) => {
      const window = stageWindow(book, stage, events);
      return window !== null && contains(window, asked);
    });
}

/**
 * When a stage holds. Where a date stands beside an event (`through` beside `until`, `from` beside
 * `since`), whichever comes first counts, so that a stage that ends when the goods leave and the
 * stage that begins then share one edge; an event that has not come yet leaves the date alone.
 */
export function stageWindow(
  book: Rulebook,
  stage: Bounds & Pick<RefundStage, "since" | "until">,
  events: OwnEvents,
): HalfOpen | null {
  const printed = ruleWindow(book, stage, events);
  const since = stage.since && edge(book, stage.since, events);
  const until = stage.until && edge(book, stage.until, events);
  const hasDate = stage.from !== undefined || stage.after !== undefined;
  const byDate = printed !== null && hasDate ? printed.from : null;
  if (since === null && byDate === null) return null;
  if (since === undefined && printed === null) return null;
  const from = first(since ?? null, byDate);
  return { from, to: first(until ?? null, printed?.to ?? null) };
}

type Edge = NonNullable<RefundStage["since"]>;

/** The moment an event came, or null as long as it has not. */
function edge(book: Rulebook, moment: Edge, events: OwnEvents): EpochMs | null {
  return ruleWindow(book, { from: moment }, events)?.from ?? null;
}

function first(a: EpochMs | null, b: EpochMs | null): EpochMs | null {
  if (a === null) return b;
  return b === null || a <= b ? a : b;
}
