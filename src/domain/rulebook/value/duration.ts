import { accepted, mapOutcome, msPerDay } from "#domain/kernel/index.ts";
import { figureOf, figurePattern, scaledFigure } from "./figure.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How an elapsed time is written. */
export const describeDuration: ValueDescription = {
  examples: ["3:30:00", "0:50:00", "2:14:35.5", "90 min", "3 h 30 min", "24 h", "7 d", "30 s"],
};

/** Whole days, kept apart because a deadline counts them on the calendar, and the rest in ms. */
export type DaysAndMs = { readonly days: number; readonly ms: number };

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Size of each unit in ms. `m` is missing: it means metres or minutes. */
const unitSizes: ReadonlyMap<string, number> = new Map([
  ["d", msPerDay],
  ["day", msPerDay],
  ["days", msPerDay],
  ["天", msPerDay],
  ["日", msPerDay],
  ["h", hour],
  ["hr", hour],
  ["hrs", hour],
  ["hour", hour],
  ["hours", hour],
  ["小時", hour],
  ["時間", hour],
  ["min", minute],
  ["mins", minute],
  ["minute", minute],
  ["minutes", minute],
  ["分鐘", minute],
  ["分", minute],
  ["s", second],
  ["sec", second],
  ["secs", second],
  ["second", second],
  ["seconds", second],
  ["秒", second],
]);

/** A century: longer than any rule looks ahead, short enough to add to any moment. */
const longest = 36_525 * msPerDay;

const unitPattern = String.raw`[^\d\s.,:]+`; // without the signs of a figure, so that each text has one reading
const threeParts = /^(\d{1,4}):([0-5]\d):([0-5]\d(?:\.\d+)?)$/u;
const twoParts = /^(\d{1,4}):([0-5]\d(?:\.\d+)?)$/u;
const withUnits = new RegExp(`^(?:${figurePattern} ?${unitPattern} ?)+$`, "u");
const eachWithUnit = new RegExp(`(${figurePattern}) ?(${unitPattern})`, "gu");

/** Reads an elapsed time in ms. A day is 24 hours here. */
export function parseDuration(input: unknown): Reading<number> {
  return mapOutcome(parseDaysAndMs(input), ({ days, ms }) => days * msPerDay + ms);
}

/** Reads an elapsed time with its days kept apart: `7 d` are 7 days, `24 h` are none. */
export function parseDaysAndMs(input: unknown): Reading<DaysAndMs> {
  const text = (legible(input) ?? "").toLowerCase();
  const [, hours, minutes = "", seconds = ""] = threeParts.exec(text) ?? [];
  if (hours !== undefined) {
    return sum(input, [part(hours, hour), part(minutes, minute), part(seconds, second)]);
  }
  if (withUnits.test(text)) {
    const parts = Array.from(text.matchAll(eachWithUnit), ([, figure, unit]) => {
      return part(figure, unitSizes.get(String(unit)));
    });
    return sum(input, parts);
  }
  if (figureOf(text) !== undefined) {
    return misread("duration-unit-missing", input, `${text} min / ${text} h / ${text} d`);
  }
  const [, first, rest = ""] = twoParts.exec(text) ?? [];
  if (first === undefined) return misread("duration-unreadable", input, "1:30:00 / 90 min");
  return misread("duration-ambiguous", input, bothMeanings(Number(first), rest));
}

/** `1:30` may be hours and minutes or minutes and seconds; with decimals it can only be the latter. */
function bothMeanings(first: number, rest: string): string {
  const asMinutes = `${Math.floor(first / 60)}:${String(first % 60).padStart(2, "0")}:${rest}`;
  return rest.includes(".") ? asMinutes : `${first}:${rest}:00 / ${asMinutes}`;
}

type Part = { readonly size: number; readonly ms: ReturnType<typeof scaledFigure> };

function part(text = "", size = 0): Part {
  const figure = figureOf(text);
  return { size, ms: figure && scaledFigure(figure, size) };
}

/**
 * Adds parts that go from large units to small ones, each less than one of the unit before: `3 h 90
 * min`, `30 min 3 h` and `1 h 1 h` are slips of the pen.
 */
function sum(input: unknown, parts: readonly Part[]): Reading<DaysAndMs> {
  let limit = longest;
  let [days, ms] = [0, 0];
  for (const part of parts) {
    if (part.ms === undefined || part.size === 0 || part.size >= limit || part.ms.value >= limit) {
      return misread("duration-unreadable", input, "3 h 30 min");
    }
    if (!part.ms.exact) return misread("duration-too-fine", input, "2:14:35.5");
    limit = part.size;
    const wholeDays = part.size === msPerDay ? Math.floor(part.ms.value / msPerDay) : 0;
    days += wholeDays;
    ms += part.ms.value - wholeDays * msPerDay;
  }
  return accepted({ days, ms });
}
