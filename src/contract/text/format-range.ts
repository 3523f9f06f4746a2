import type { Language, Range, RangeUnit } from "#domain/kernel/index.ts";

import { formatDuration, formatMoney, grouped } from "./format-figure.ts";

/** How an end of a range is said: belonging to it, not belonging to it, or left open by the wording. */
interface Ends {
  readonly from: string;
  readonly over: string;
  readonly overOrFrom: string;
  readonly upTo: string;
  readonly under: string;
  readonly underOrUpTo: string;
  readonly all: string;
}

const ends: Readonly<Record<Language, Ends>> = {
  "zh-Hant": {
    from: "# 以上（含）",
    over: "超過 #",
    overOrFrom: "超過 # 以上",
    upTo: "# 以下（含）",
    under: "未滿 #",
    underOrUpTo: "# 以內",
    all: "不限",
  },
  en: {
    from: "# or more",
    over: "more than #",
    overOrFrom: "over # and above",
    upTo: "up to #",
    under: "under #",
    underOrUpTo: "within #",
    all: "any",
  },
  ja: {
    from: "#以上",
    over: "#超",
    overOrFrom: "#を超える以上",
    upTo: "#以下",
    under: "#未満",
    underOrUpTo: "#以内",
    all: "すべて",
  },
};

/** A range in words, saying of each end whether it counts. */
export function formatRange({ lower, upper }: Range, unit: RangeUnit, language: Language): string {
  const figure = figures[unit];
  const said = ends[language];
  const put = (end: keyof Ends, at: number): string => said[end].replace("#", figure(at));
  if (lower?.closed === true && upper?.closed === true)
    return lower.at === upper.at ? figure(lower.at) : `${figure(lower.at)}–${figure(upper.at)}`;
  const parts: string[] = [];
  if (lower !== undefined)
    parts.push(put(choose(lower.closed, "from", "over", "overOrFrom"), lower.at));
  if (upper !== undefined)
    parts.push(put(choose(upper.closed, "upTo", "under", "underOrUpTo"), upper.at));
  return parts.join(language === "en" ? ", " : "、") || said.all;
}

function choose(
  closed: boolean | null,
  inside: keyof Ends,
  outside: keyof Ends,
  unclear: keyof Ends,
): keyof Ends {
  if (closed === null) return unclear;
  return closed ? inside : outside;
}

const figures: Readonly<Record<RangeUnit, (at: number) => string>> = {
  count: grouped,
  decimal: grouped,
  money: formatMoney,
  duration: formatDuration,
  year: String,
  distance: (millimetres) => `${grouped(millimetres / 1_000_000)} km`,
};
