import { instantOf, type Argument } from "#domain/kernel/index.ts";
import type { Moment } from "../value/index.ts";

/** A moment as printed, for a message: its date, its date and clock, or the event it counts from. */
export function momentArgument(moment: Moment, zone: string): Argument {
  if (moment.kind === "relative") return { event: moment.event, days: moment.days, ms: moment.ms };
  if (moment.time === undefined) return { date: moment.date };
  return { moment: instantOf(moment.date, moment.time, zone) };
}
