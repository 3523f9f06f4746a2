import type { Argument, EpochMs, IsoDate, Language } from "#domain/kernel/index.ts";
import { dateIn, msOfDayIn, weekdayOf } from "#domain/kernel/index.ts";
import { formatEvent } from "./format-event.ts";
import { formatRange } from "./format-range.ts";
import { formatSpan } from "./format-span.ts";
import { formatClock, formatDuration, formatMoney, grouped } from "./format-figure.ts";
import type { Speech } from "./speech.ts";
import { term } from "./term.ts";

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  "zh-Hant": ["日", "一", "二", "三", "四", "五", "六"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ja: ["日", "月", "火", "水", "木", "金", "土"],
};

const separators: Readonly<Record<Language, string>> = { "zh-Hant": "、", en: ", ", ja: "、" };
const yesNo: Readonly<Record<Language, readonly [string, string]>> = {
  "zh-Hant": ["否", "是"],
  en: ["no", "yes"],
  ja: ["いいえ", "はい"],
};

/** One argument of a message as the language writes it. Money is TWD, moments are shown in the race's zone. */
export function formatArgument(argument: Argument, speech: Speech): string {
  const { language } = speech;
  if (typeof argument === "string") return argument;
  if (typeof argument === "number") return grouped(argument);
  if (typeof argument === "boolean") return yesNo[language][argument ? 1 : 0];
  if ("money" in argument) return formatMoney(argument.money);
  if ("basisPoints" in argument) return `${String(argument.basisPoints / 100)} %`;
  if ("moment" in argument) return formatMoment(argument.moment, speech);
  if ("date" in argument) return formatDate(argument.date, language);
  if ("duration" in argument) return formatDuration(argument.duration);
  if ("clock" in argument) return formatClock(argument.clock);
  if ("metres" in argument) return `${grouped(argument.metres / 1000)} km`;
  if ("text" in argument) return argument.text[language];
  if ("span" in argument) return formatSpan(argument.span, language);
  if ("range" in argument) return formatRange(argument.range, argument.unit, language);
  if ("event" in argument) return formatEvent(argument, language);
  if ("term" in argument) return term(argument.term, language);
  const between = argument.joined ?? separators[language];
  return argument.list.map((item) => formatArgument(item, speech)).join(between);
}

/** A date with its weekday, in the order and script of the language. */
export function formatDate(date: IsoDate, language: Language): string {
  const weekday = weekdays[language][weekdayOf(date)] as string;
  return `${date} (${weekday})`;
}

/** A date with its clock time; a full day's end reads 24:00 of that day rather than 00:00 of the next. */
export function formatMoment(at: EpochMs, { language, zone }: Speech): string {
  return `${formatDate(dateIn(zone, at), language)} ${formatClock(msOfDayIn(zone, at))}`;
}
