import { z } from "zod";

import { allOutcomes, refused, type Outcome } from "#domain/kernel/index.ts";
import type { Problem } from "../problem.ts";
import { nearest } from "../value/index.ts";
import {
  givenBest,
  givenDate,
  givenMoment,
  givenNationality,
  givenSex,
  quoteGiven,
  refundGiven,
} from "./given.ts";
import { readWith } from "./read-with.ts";
import { clauses } from "./rule.ts";
import { count, duration, money, yesNo } from "./values.ts";

const word = z.string().min(1).max(100);
const words = z.array(word);
const number = z.number();

const lines = z
  .strictObject({
    fee: money,
    deposit: money,
    postage: money,
    shuttle: money,
    extras: money,
    handling: money,
  })
  .partial();

const person = {
  birth: givenDate,
  sex: givenSex.optional(),
  nationality: givenNationality.optional(),
  residence: word.optional(),
};

/** A case of one question: what is given, what must come out. Every expected value is optional. */
function asking<
  Name extends string,
  Given extends z.core.$ZodLooseShape,
  Expect extends z.core.$ZodLooseShape,
>(ask: Name, about: string, given: Given, expect: Expect) {
  const schema = z.strictObject({
    case: z.string().min(1),
    clause: clauses,
    ask: z.literal(ask),
    given: z.strictObject(given),
    expect: z.strictObject(expect).partial(),
  });
  return schema.describe(about);
}

/** Every question a case may ask, with what is given and what may be expected. */
export const askSchemas = {
  eligible: asking(
    "eligible",
    "Whether somebody may enter; `because` is a code of a refusal.",
    {
      contest: word,
      ...person,
      guardian: z.enum(["none", "parent", "family", "adult"]).optional(),
      papers: words.optional(),
      division: word.optional(),
      best: givenBest.optional(),
      at: givenMoment.optional(),
    },
    { eligible: yesNo, because: word },
  ),
  evidence: asking(
    "evidence",
    "Whether a paper is accepted as evidence.",
    {
      evidence: word,
      alternative: word.optional(),
      taken: givenDate.optional(),
      age: count.optional(),
      doses: count.optional(),
      papers: words.optional(),
      submitted: givenMoment.optional(),
    },
    { accepted: yesNo, because: word },
  ),
  quote: asking("quote", "What an order costs.", quoteGiven.shape, {
    total: money,
    lines,
    refused: word,
  }),
  postage: asking(
    "postage",
    "What a parcel for so many people costs.",
    { persons: count, method: word },
    { price: money, refused: word },
  ),
  handling: asking(
    "handling",
    "What paying an amount by a method costs.",
    { amount: money, method: word },
    { fee: money, refused: word },
  ),
  refund: asking(
    "refund",
    "What comes back of an order, in which stage, and whether the place is lost.",
    refundGiven.shape,
    {
      total: money,
      stage: word,
      lines,
      lost: yesNo,
      refused: word,
    },
  ),
  division: asking(
    "division",
    "The group somebody runs in; `none` for no group.",
    { contest: word, birth: givenDate, sex: givenSex },
    { division: word, set: word },
  ),
  corral: asking(
    "corral",
    "The start area of a time; `none` for no area.",
    { contest: word, time: duration.optional(), elite: yesNo.optional() },
    { corral: word },
  ),
  window: asking(
    "window",
    "Whether a rule with bounds holds; `rule` is its place, such as `entry.window`.",
    { rule: word, at: givenMoment },
    { open: yesNo },
  ),
  desk: asking(
    "desk",
    "Whether a desk is open.",
    { method: word, at: givenMoment, contest: word.optional() },
    { open: yesNo },
  ),
  hold: asking(
    "hold",
    "The last minute for which an unpaid place is held.",
    { entered: givenMoment },
    { until: givenMoment },
  ),
  edit: asking(
    "edit",
    "Whether a field of an entry may be changed.",
    { field: word, at: givenMoment, paid: yesNo },
    { allowed: yesNo },
  ),
  deposit: asking(
    "deposit",
    "What comes back of a deposit.",
    { deposit: word, contest: word, started: yesNo, returned: givenMoment.optional() },
    { back: money },
  ),
  withholding: asking(
    "withholding",
    "The tax kept of a prize.",
    {
      prize: money,
      residence: z.enum(["resident", "non-resident"]).optional(),
      nationality: givenNationality.optional(),
    },
    { withheld: money, net: money, refused: word },
  ),
  heat: asking(
    "heat",
    "The heat index, and whether it lets the race be called off.",
    { temperature: number, humidity: number },
    { index: number, cancel: yesNo },
  ),
  aqi: asking(
    "aqi",
    "What follows at an air quality index.",
    { index: number },
    { then: z.array(word) },
  ),
  team: asking(
    "team",
    "Whether a team is complete.",
    {
      team: word,
      members: z.array(
        z.strictObject({ contest: word, sex: givenSex.optional(), birth: givenDate.optional() }),
      ),
    },
    { complete: yesNo, because: word },
  ),
  elite: asking(
    "elite",
    "Whether a result meets the standard of an elite group.",
    { group: word, time: duration, raced: givenDate },
    { meets: yesNo },
  ),
  "late-start": asking(
    "late-start",
    "Whether a start so long after the gun is too late.",
    { contest: word, "after-gun": duration },
    { late: yesNo },
  ),
} as const;

type Schemas = typeof askSchemas;

/** The name of a question. */
export type AskName = keyof Schemas;

/** The case of one question, as read. */
export type CaseOf<Name extends AskName> = z.output<Schemas[Name]>;

/** A case of `cases.yaml`, as read. */
export type RaceCase = { [Name in AskName]: CaseOf<Name> }[AskName];

/** Reads `cases.yaml`: a list of cases, or every mistake in it with its place. */
export function readCases(raw: unknown): Outcome<readonly RaceCase[], Problem> {
  if (!Array.isArray(raw))
    return refused({
      code: "type-wrong",
      path: [],
      clauses: [],
      args: { expected: { term: "type-array" } },
      write: "- case: …",
    });
  return allOutcomes(raw.map((item: unknown, index) => readCase(item, index)));
}

function readCase(item: unknown, index: number): Outcome<RaceCase, Problem> {
  const ask = (item as { ask?: unknown } | null)?.ask;
  const names = Object.keys(askSchemas);
  if (typeof ask === "string" && names.includes(ask))
    return readWith(askSchemas[ask as AskName] as z.ZodType<RaceCase>, item, [index]);
  const given = typeof ask === "string" ? ask : "";
  const write = nearest(given, names) ?? names.join(", ");
  const code = ask === undefined ? "key-missing" : "value-not-allowed";
  return refused({ code, path: [index, "ask"], clauses: [], args: { key: "ask", given }, write });
}
