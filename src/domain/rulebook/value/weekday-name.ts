import type { Weekday } from "#domain/kernel/index.ts";

const english = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const chinese = /^(?:星期|週|周|禮拜|礼拜)?([日一二三四五六天])$/u;
const japanese = /^([日月火水木金土])(?:曜日?)?$/u;

/**
 * The day of the week a name stands for, or undefined. Chinese (星期日, 週日, 日), Japanese (日曜日,
 * 日曜, 日) and English (Sunday, Sun), as `legible` gives them.
 */
export function weekdayNamed(name: string): Weekday | undefined {
  const latin = name.toLowerCase().replace(/\.$/u, "");
  const [, zh] = chinese.exec(name) ?? [];
  const [, ja] = japanese.exec(name) ?? [];
  const places = [
    english.findIndex((day) => day === latin || day.slice(0, 3) === latin),
    zh === undefined ? -1 : "日一二三四五六天".indexOf(zh) % 7,
    ja === undefined ? -1 : "日月火水木金土".indexOf(ja),
  ];
  return places.find((place) => place >= 0) as Weekday | undefined;
}
