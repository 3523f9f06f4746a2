import type { Language } from "#domain/kernel/index.ts";

import { formatSpan } from "./format-span.ts";
import { term } from "./term.ts";

/** A moment known only by its event: the event, or so many days before or after it. */
export function formatEvent(
  { event, days, ms }: { readonly event: string; readonly days: number; readonly ms: number },
  language: Language,
): string {
  const name = term(event, language);
  if (days === 0 && ms === 0) return name;
  const isAfter = days > 0 || ms > 0;
  const distance =
    days === 0 ? formatSpan(Math.abs(ms), language) : daysOf(Math.abs(days), language);
  const after: Readonly<Record<Language, string>> = {
    "zh-Hant": `${name}後 ${distance}`,
    en: `${distance} after ${name}`,
    ja: `${name}から${distance}後`,
  };
  const before: Readonly<Record<Language, string>> = {
    "zh-Hant": `${name}前 ${distance}`,
    en: `${distance} before ${name}`,
    ja: `${name}の${distance}前`,
  };
  return (isAfter ? after : before)[language];
}

function daysOf(days: number, language: Language): string {
  if (language === "en") return days === 1 ? "1 day" : `${days} days`;
  return language === "ja" ? `${days}日` : `${days} 日`;
}
