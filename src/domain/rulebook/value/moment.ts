import { accepted, type IsoDate, type Weekday } from "#domain/kernel/index.ts";
import { parseClock } from "./clock.ts";
import { parseDate } from "./date.ts";
import { parseDaysAndMs } from "./duration.ts";
import { type EventName, eventNames, isEventName } from "./event-name.ts";
import { nearest } from "./nearest.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How a moment is written. */
export const describeMoment: ValueDescription = {
  examples: [
    "2022-10-11",
    "2022-10-11 12:00",
    "111/10/11 (二) 12:00",
    "2022-10-11T12:00",
    "race-day",
    "payment-deadline + 7 d",
    "race-day - 14 d",
    "gun + 10 min",
  ],
};

/**
 * A moment as written, before the zone of the race and its events are known.
 *
 * Absolute: a date with the day of the week as stated, and a time of day in ms when one is given.
 * Relative: so many calendar days and so many ms from an event, both negative when before it.
 */
export type Moment =
  | {
      readonly kind: "absolute";
      readonly date: IsoDate;
      readonly weekday?: Weekday;
      readonly time?: number;
    }
  | {
      readonly kind: "relative";
      readonly event: EventName;
      readonly days: number;
      readonly ms: number;
    };

const withClock = /^(.+?)(?:[ T]|(?<=[日)])) ?(\d{1,2}:[\d:]*)$/u;
const withEvent = /^([a-z][a-z_]*(?:[- ][a-z_]+)*)(?: ?([-+]) ?(\d.*))?$/iu;
const startsLikeDate = /^(?:(?:中華)?民國)? ?\d/u;

/** Reads a date with or without a time of day, or an event with or without an offset. */
export function parseMoment(input: unknown): Reading<Moment> {
  const text = legible(input) ?? "";
  const [, word, sign, offset] = withEvent.exec(text) ?? [];
  if (word !== undefined) return parseRelative(input, word.toLowerCase(), sign, offset);
  if (!startsLikeDate.test(text))
    return misread("moment-unreadable", input, "2022-10-11 12:00 / race-day - 14 d");
  const [, dateText, clockText] = withClock.exec(text) ?? [];
  const date = parseDate(dateText ?? text);
  if (!date.ok) return date;
  if (clockText === undefined) return accepted({ kind: "absolute", ...date.value });
  const time = parseClock(clockText);
  return time.ok ? accepted({ kind: "absolute", ...date.value, time: time.value }) : time;
}

function parseRelative(
  input: unknown,
  word: string,
  sign: string | undefined,
  offset: string | undefined,
): Reading<Moment> {
  if (!isEventName(word)) {
    const meant = nearest(word, eventNames);
    const rest = offset === undefined ? "" : ` ${sign} ${offset}`;
    const write = meant === undefined ? eventNames.join(" / ") : meant + rest;
    return misread("moment-event-unknown", input, write, { event: word });
  }
  if (offset === undefined) return accepted({ kind: "relative", event: word, days: 0, ms: 0 });
  const distance = parseDaysAndMs(offset);
  if (!distance.ok) return distance;
  const { days, ms } = distance.value;
  return accepted(
    sign === "-"
      ? { kind: "relative", event: word, days: 0 - days, ms: 0 - ms } // a product would give -0
      : { kind: "relative", event: word, days, ms },
  );
}
