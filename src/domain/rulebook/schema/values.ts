import { z } from "zod";

import {
  describeBand,
  describeClock,
  describeClockRange,
  describeColour,
  describeCount,
  describeDate,
  describeDistance,
  describeDuration,
  describeMoment,
  describeMoney,
  describePercent,
  describeYesNo,
  parseBand,
  parseClock,
  parseClockRange,
  parseColour,
  parseCount,
  parseDate,
  parseDistance,
  parseDuration,
  parseMoment,
  parseMoney,
  parsePercent,
  parseYesNo,
} from "../value/index.ts";
import { readBy } from "./read.ts";

export const money = readBy(parseMoney, "money", describeMoney);
export const distance = readBy(parseDistance, "distance", describeDistance);
export const duration = readBy(parseDuration, "duration", describeDuration);
export const clock = readBy(parseClock, "clock", describeClock);
export const clockRange = readBy(parseClockRange, "hours", describeClockRange);
export const date = readBy(parseDate, "date", describeDate);
export const moment = readBy(parseMoment, "moment", describeMoment);
export const percent = readBy(parsePercent, "percent", describePercent);
export const yesNo = readBy(parseYesNo, "yes or no", describeYesNo);
export const colour = readBy(parseColour, "colour", describeColour);

const bandOf = (unit: Parameters<typeof parseBand>[1], title: string) =>
  readBy((input) => parseBand(input, unit), title, describeBand[unit]);

export const countBand = bandOf("count", "range of whole numbers");
export const decimalBand = bandOf("decimal", "range of numbers");
export const moneyBand = bandOf("money", "range of money");
export const durationBand = bandOf("duration", "range of times");
export const distanceBand = bandOf("distance", "range of distances");
export const yearBand = bandOf("year", "range of birth years");

/** A whole number, thousands separators allowed. */
export const count = readBy(parseCount, "count", describeCount);

export const id = z
  .string()
  .max(60, { message: "identifier-too-long" })
  .regex(/^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/u, { message: "identifier-unreadable" })
  .meta({ title: "name of a rule", examples: ["half", "10k"] });

export const ids = z.array(id).min(1);

/** A clock time on the contest's day, or a full moment for what lies on another day. */
export const clockOrMoment = z
  .union([z.string(), z.number()])
  .meta({ title: "clock time or moment", examples: ["05:30", "2026-03-16 09:00"] })
  .transform((input, context) => {
    const clockRead = parseClock(input);
    if (clockRead.ok) return { kind: "clock" as const, ms: clockRead.value };
    const momentRead = parseMoment(input);
    if (momentRead.ok) return momentRead.value;
    const [problem] = clockRead.refusals;
    context.addIssue({
      code: "custom",
      message: problem.code,
      params: { problem: problem.code, args: problem.args, write: problem.write },
    });
    return z.NEVER;
  });
