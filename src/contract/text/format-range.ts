import type { Language, Range, RangeUnit } from "#domain/kernel/index.ts";

import { formatDuration, formatMoney, grouped } from "./format-figure.ts";
import { formatSpan } from "./format-span.ts";

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

/** Ranges of which people say the ends in words of their own, and the word behind the figure. */
const ownWords: Partial<
  Record<RangeUnit, Readonly<Record<Language, Partial<Ends> & { readonly behind?: string }>>>
> = {
  age: {
    "zh-Hant": {
      from: "# 歲以上（含）",
      over: "超過 # 歲",
      overOrFrom: "超過 # 歲以上",
      upTo: "# 歲以下（含）",
      under: "未滿 # 歲",
      underOrUpTo: "# 歲以下",
      behind: " 歲",
    },
    en: { from: "# and over", over: "over #" },
    ja: {
      from: "#歳以上",
      over: "#歳を超える",
      overOrFrom: "#歳を超える以上",
      upTo: "#歳以下",
      under: "#歳未満",
      underOrUpTo: "#歳以内",
      behind: "歳",
    },
  },
  year: {
    "zh-Hant": {
      from: "# 年（含）以後",
      over: "# 年以後（不含）",
      overOrFrom: "# 年以後",
      upTo: "# 年（含）以前",
      under: "# 年以前（不含）",
      underOrUpTo: "# 年以前",
      behind: " 年",
    },
    en: {
      from: "# or later",
      over: "after #",
      overOrFrom: "# and after",
      upTo: "# or earlier",
      under: "before #",
      underOrUpTo: "# and before",
    },
    ja: {
      from: "#年以降",
      over: "#年より後",
      overOrFrom: "#年以後",
      upTo: "#年以前",
      under: "#年より前",
      underOrUpTo: "#年まで",
      behind: "年",
    },
  },
  duration: {
    "zh-Hant": { upTo: "# 以內（含）", under: "# 以內（不含）" },
    en: {},
    ja: {},
  },
};

/** A range in words, saying of each end whether it counts. */
export function formatRange({ lower, upper }: Range, unit: RangeUnit, language: Language): string {
  const figure = (at: number): string => figures[unit](at, language);
  const said = { ...ends[language], behind: "", ...ownWords[unit]?.[language] };
  const put = (end: keyof Ends, at: number): string => said[end].replace("#", figure(at));
  if (lower?.closed === true && upper?.closed === true) {
    const both = lower.at === upper.at ? [lower.at] : [lower.at, upper.at];
    return both.map(figure).join("–") + said.behind;
  }
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

const figures: Readonly<Record<RangeUnit, (at: number, language: Language) => string>> = {
  count: grouped,
  age: String,
  span: formatSpan,
  decimal: grouped,
  money: formatMoney,
  duration: formatDuration,
  year: String,
  distance: (millimetres) => `${grouped(millimetres / 1_000_000)} km`,
};
