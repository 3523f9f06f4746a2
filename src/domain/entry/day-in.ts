import { instantOf, type IsoDate } from "#domain/kernel/index.ts";
import { holdsAt, type Bounds, type Rulebook } from "#domain/rulebook/index.ts";

/** Whether a calendar day lies within bounds, judged by its first moment in the zone of the race. */
export function isDayIn(book: Rulebook, bounds: Bounds, day: IsoDate): boolean {
  return holdsAt(book, bounds, instantOf(day, 0, book.zone));
}
