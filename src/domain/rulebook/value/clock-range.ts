import { accepted, allOutcomes } from "#domain/kernel/index.ts";
import { parseClock } from "./clock.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How opening hours on one day are written. */
export const describeClockRange: ValueDescription = {
  examples: ["05:00-10:00", "9:00 – 17:00", "18:00~24:00"],
};

/** Hours on one day, in ms of the day: open at `from`, no longer at `to`. */
export type ClockRange = { readonly from: number; readonly to: number };

const form = /^([\d:]+) ?(?:-|to\b|至|到) ?([\d:]+)$/iu;

/**
 * Reads hours on one day. Hours over midnight are refused: whether the day meant is the first or the
 * second is what people get wrong, so both days are to be written.
 */
export function parseClockRange(input: unknown): Reading<ClockRange> {
  const [whole, fromText = "", toText = ""] = form.exec(legible(input) ?? "") ?? [];
  if (whole === undefined) return misread("clock-range-unreadable", input, "05:00-10:00");
  const ends = allOutcomes([parseClock(fromText), parseClock(toText)]);
  if (!ends.ok) return ends;
  const [from, to] = ends.value;
  if (from < to) return accepted({ from, to });
  if (from === to) return misread("clock-range-empty", input, "05:00-10:00");
  const nextDay = to === 0 ? "" : ` / 00:00-${toText}`;
  return misread("clock-range-backwards", input, `${fromText}-24:00${nextDay}`);
}
