import {
  accepted,
  daysInMonth,
  type IsoDate,
  isoDateOf,
  type Weekday,
} from "#domain/kernel/index.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { weekdayNamed } from "./weekday-name.ts";
import { legible } from "./written.ts";

/** How a date is written. */
export const describeDate: ValueDescription = {
  examples: [
    "2023-03-05",
    "2023/3/5",
    "112/3/5",
    "112-03-05",
    "民國112年3月5日",
    "2023-03-05 (Sun)",
    "112/3/5(日)",
  ],
};

/** A date, and the day of the week as stated beside it, right or wrong (lint compares). */
export type WrittenDate = { readonly date: IsoDate; readonly weekday?: Weekday };

const form =
  /^((?:中華)?民國)? ?(\d{1,4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?(?!\d) ?(?:\((.*)\)|(\D.*))?$/u;

const rocOffset = 1911; // ROC year 1 was 1912

/** A year as written in western figures: below 1000 it is an ROC year, so 112 and 2023 are one year. */
export function westernYear(year: number): number {
  return isRocYear(year) ? year + rocOffset : year;
}

function isRocYear(year: number): boolean {
  return year < 1000;
}

/** Reads a date: year first, ROC or western, with or without the day of the week. */
export function parseDate(input: unknown): Reading<WrittenDate> {
  const [whole, era, yearText, monthText, dayText, inBrackets, bare] =
    form.exec(legible(input) ?? "") ?? [];
  const [writtenYear, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (whole === undefined || (era !== undefined && !isRocYear(writtenYear))) {
    return misread("date-unreadable", input, "2023-03-05 / 112-03-05");
  }
  if (writtenYear === 0) return misread("date-roc-zero", input, "2023-03-05 / 112-03-05");
  const year = westernYear(writtenYear);
  const date = isoDateOf(year, month, day);
  if (date === undefined) {
    const lastDay = isoDateOf(year, month, daysInMonth(year, month));
    return misread("date-impossible", input, lastDay ?? "2023-03-05");
  }
  const name = (inBrackets ?? bare)?.trim();
  if (name === undefined) return accepted({ date });
  const weekday = weekdayNamed(name);
  if (weekday === undefined) return misread("date-weekday-unreadable", input, date, { name });
  return accepted({ date, weekday });
}
