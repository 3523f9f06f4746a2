import { contains, type EpochMs, type HalfOpen } from "#domain/kernel/index.ts";
import { perBook } from "./per-book.ts";
import type { KnownEvent, Rulebook } from "./rulebook.ts";
import { windowOf, type Bounds } from "./when.ts";

/** Events known only for one order or one runner: its payment, the day its parcel left. */
export type OwnEvents = Readonly<Partial<Record<string, KnownEvent>>>;

const fixedWindow = perBook((book: Rulebook, bounds: Bounds) => windowOf(bounds, book));

/**
 * When a rule holds. A beginning that hangs on an event nobody knows yet has not come (`null`); an
 * end that does is open.
 */
export function ruleWindow(book: Rulebook, bounds: Bounds, own: OwnEvents = {}): HalfOpen | null {
  const fixed = fixedWindow(book, bounds);
  if (fixed.unknown.length === 0) return fixed.window;
  const events = { ...book.events, ...own };
  const begins = bounds.from ?? bounds.after;
  if (begins?.kind === "relative" && events[begins.event] === undefined) return null;
  return windowOf(bounds, { zone: book.zone, events }).window;
}

/** Whether a rule holds at a moment. */
export function holdsAt(book: Rulebook, bounds: Bounds, at: EpochMs, own?: OwnEvents): boolean {
  const window = ruleWindow(book, bounds, own);
  return window !== null && contains(window, at);
}
