import type { Language } from "#domain/kernel/index.ts";

type Units = readonly [day: string, hour: string, minute: string, second: string];

const units: Readonly<Record<Language, Units>> = {
  "zh-Hant": [" 日", " 小時", " 分鐘", " 秒"],
  en: ["day", "hour", "minute", "second"],
  ja: ["日", "時間", "分", "秒"],
};

/** A length of time in words: `3 hours 30 minutes`. Two days and more are counted in days. */
export function formatSpan(ms: number, language: Language): string {
  const seconds = Math.round(ms / 1000);
  const inDays = seconds >= 2 * 86_400 && seconds % 86_400 === 0;
  const counts = inDays
    ? [seconds / 86_400, 0, 0, 0]
    : [0, Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const words = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const unit = units[language][index] as string;
    return language === "en" ? [`${count} ${unit}${count === 1 ? "" : "s"}`] : [`${count}${unit}`];
  });
  const none = language === "en" ? "0 seconds" : `0${units[language][3]}`;
  return words.join(language === "ja" ? "" : " ") || none;
}
