import { dateIn, msOfDayIn, type Argument, type EpochMs } from "#domain/kernel/index.ts";
import type { Rulebook } from "../rulebook.ts";

/** A moment in a message that has named another one: the clock alone where both lie on one day. */
export function timeBeside(book: Rulebook, at: EpochMs, named: EpochMs): Argument {
  const isSameDay = dateIn(book.zone, at) === dateIn(book.zone, named);
  return isSameDay ? { clock: msOfDayIn(book.zone, at) } : { moment: at };
}
