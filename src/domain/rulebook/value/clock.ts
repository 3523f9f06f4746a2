import { accepted, msPerDay } from "#domain/kernel/index.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How a time of day is written. */
export const describeClock: ValueDescription = {
  examples: ["05:30", "5:30", "05:30:10", "24:00"],
};

const form = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u;

/** Reads a time of day on the 24-hour clock, in ms of the day: 0 … 24:00, the end of the day. */
export function parseClock(input: unknown): Reading<number> {
  const [whole, ...parts] = form.exec(legible(input) ?? "") ?? [];
  if (whole === undefined) return misread("clock-unreadable", input, "05:30");
  const [hours, minutes, seconds] = [0, 1, 2].map((i) => Number(parts[i] ?? 0)) as [
    number,
    number,
    number,
  ];
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const exists = minutes < 60 && seconds < 60 && ms <= msPerDay;
  return exists ? accepted(ms) : misread("clock-impossible", input, "05:30");
}
