import { refused, type Arguments, type Outcome, type Refused } from "#domain/kernel/index.ts";
import { quoted } from "./written.ts";

/**
 * Every reason a written value can be refused for. Each has a text in every language and a heading
 * in `docs/errors.md`.
 */
export const valueProblemCodes = [
  "band-dangling",
  "band-empty",
  "band-reversed",
  "band-unreadable",
  "clock-impossible",
  "clock-range-backwards",
  "clock-range-empty",
  "clock-range-unreadable",
  "clock-unreadable",
  "colour-unreadable",
  "count-not-whole",
  "count-unreadable",
  "date-impossible",
  "date-roc-zero",
  "date-unreadable",
  "date-weekday-unreadable",
  "decimal-unreadable",
  "distance-unit-missing",
  "distance-unreadable",
  "duration-ambiguous",
  "duration-too-fine",
  "duration-unit-missing",
  "duration-unreadable",
  "identifier-reserved",
  "identifier-too-long",
  "identifier-unreadable",
  "moment-event-unknown",
  "moment-unreadable",
  "money-negative",
  "money-not-whole",
  "money-unreadable",
  "percent-sign-missing",
  "percent-too-fine",
  "percent-unreadable",
  "year-unreadable",
  "yes-no-unreadable",
] as const;

/** One of the {@link valueProblemCodes}. */
export type ValueProblemCode = (typeof valueProblemCodes)[number];

/**
 * Why a written value is refused. `args.given` always quotes what was written; `write` shows what to
 * write instead, without words of any language (alternatives stand apart by ` / `).
 */
export type ValueProblem = {
  readonly code: ValueProblemCode;
  readonly args: Arguments;
  readonly write: string;
};

/** What every parser of this folder returns. */
export type Reading<T> = Outcome<T, ValueProblem>;

/** Refuses a written value. */
export function misread(
  code: ValueProblemCode,
  input: unknown,
  write: string,
  args: Arguments = {},
): Refused<ValueProblem> {
  return refused({ code, args: { given: quoted(input), ...args }, write });
}
