import { z } from "zod";

import { epochMs, instantOf, type EpochMs, type IsoDate } from "#domain/kernel/index.ts";
import { parseMoment, quoted } from "../value/index.ts";
import { count, date, duration, money, yesNo } from "./values.ts";

/** A moment as a request states it: on the clock of the race, or as an instant with an offset. */
export type GivenMoment =
  | { readonly kind: "absolute"; readonly date: IsoDate; readonly time?: number }
  | { readonly kind: "instant"; readonly at: EpochMs };

const iso8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u;

/**
 * `2022-12-09 23:59` on the clock of the race, or ISO 8601 with an offset
 * (`2022-12-09T15:59:00Z`). A date without a time of day is its first moment.
 */
export const givenMoment = z
  .string()
  .meta({ title: "moment", examples: ["2022-12-09 23:59", "2022-12-09T23:59:00+08:00"] })
  .transform((input, context): GivenMoment => {
    const text = input.trim();
    let problem = "moment-unreadable";
    let write = "2022-12-09 23:59 / 2022-12-09T23:59:00+08:00";
    if (iso8601.test(text)) {
      try {
        return { kind: "instant", at: epochMs(Temporal.Instant.from(text).epochMilliseconds) };
      } catch (error) {
        if (!(error instanceof RangeError)) throw error; // RangeError: no such day or hour
      }
    } else {
      const read = parseMoment(text);
      if (read.ok && read.value.kind === "absolute") return read.value;
      // What is wrong with the day or the hour says more than that the moment cannot be read.
      const [fault] = read.ok ? [] : read.refusals;
      if (fault !== undefined && !fault.code.startsWith("moment-"))
        ({ code: problem, write } = fault);
    }
    const args = { given: quoted(input) };
    context.addIssue({ code: "custom", message: problem, params: { problem, args, write } });
    return z.NEVER;
  });

/** The instant of a given moment in the zone of the race. */
export function momentIn(zone: string, given: GivenMoment): EpochMs {
  return given.kind === "instant" ? given.at : instantOf(given.date, given.time ?? 0, zone);
}

/** A calendar date; the weekday that may stand beside it says nothing here. */
export const givenDate = date.transform((read) => read.date);

export const givenSex = z.enum(["M", "F", "X"]);
export const givenNationality = z
  .string()
  .regex(/^[A-Z]{3}$/u)
  .meta({ examples: ["TWN"] });

const word = z.string().min(1).max(100);
const amounts = z.record(z.string(), count);

export const givenBest = z.strictObject({ time: duration, raced: givenDate });

const entry = z.strictObject({
  contest: word.meta({ examples: ["half"] }),
  birth: givenDate.optional(),
  sex: givenSex.optional(),
  nationality: givenNationality.optional(),
  residence: word.optional(),
  team: word.optional(),
  guide: yesNo.optional(),
  count: count.optional(),
});

const order = {
  at: givenMoment,
  entries: z.array(entry),
  delivery: word.optional(),
  method: word.optional(),
  shuttles: amounts.optional(),
  extras: amounts.optional(),
};

/** An order to price, as cases, requests and the command line write it. */
export const quoteGiven = z.strictObject(order);

/** Money asked back, as cases, requests and the command line write it. */
export const refundGiven = z.strictObject({
  order: z.strictObject({
    ...order,
    paid: z
      .union([givenMoment, yesNo])
      .optional()
      .describe("When it was paid; the moment it was sent in unless said, `no` for not at all."),
    total: money.optional().describe("What was paid, where it is on record."),
  }),
  asked: givenMoment,
  reason: word.optional(),
  papers: yesNo.optional(),
  shipped: givenMoment.optional(),
  members: z.array(count).min(1).optional().describe("Positions of those who withdraw, from 1."),
  cause: word.optional(),
});

/** What {@link quoteGiven} reads. */
export type QuoteGiven = z.output<typeof quoteGiven>;

/** What {@link refundGiven} reads. */
export type RefundGiven = z.output<typeof refundGiven>;
