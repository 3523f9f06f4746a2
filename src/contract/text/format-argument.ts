import type { Argument, EpochMs, IsoDate, Language } from "#domain/kernel/index.ts";
import { dateIn, msOfDayIn, weekdayOf } from "#domain/kernel/index.ts";
import type { Speech } from "./messages.ts";

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
  return argument.list.map((item) => formatArgument(item, speech)).join(separators[language]);
}

/** `NT$1,200`. */
export function formatMoney(twd: number): string {
  return twd < 0 ? `−NT$${grouped(-twd)}` : `NT$${grouped(twd)}`;
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

/** `05:30`, with seconds only where there are any. */
export function formatClock(msOfDay: number): string {
  const seconds = Math.floor(msOfDay / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 !== 0) clock.push(seconds % 60);
  return clock.map((part) => String(part).padStart(2, "0")).join(":");
}

/** `3:30:00`, as race results are written; fractions of a second down to the last digit that counts. */
export function formatDuration(ms: number): string {
  const sign = ms < 0 ? "−" : "";
  const total = Math.abs(ms);
  const seconds = Math.floor(total / 1000);
  const fraction =
    total % 1000 === 0
      ? ""
      : `.${String(total % 1000)
          .padStart(3, "0")
          .replace(/0+$/u, "")}`;
  const minutes = String(Math.floor(seconds / 60) % 60).padStart(2, "0");
  const rest = String(seconds % 60).padStart(2, "0");
  return `${sign}${Math.floor(seconds / 3600)}:${minutes}:${rest}${fraction}`;
}

function grouped(figure: number): string {
  const [whole, fraction] = String(figure).split(".") as [string, string?];
  const groups = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/gu, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
