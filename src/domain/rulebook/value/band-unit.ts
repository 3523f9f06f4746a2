import { accepted } from "#domain/kernel/index.ts";
import type { BandStep } from "./band.ts";
import { parseCount } from "./count.ts";
import { westernYear } from "./date.ts";
import { parseDistance } from "./distance.ts";
import { parseDuration } from "./duration.ts";
import { figureOf } from "./figure.ts";
import { parseMoney } from "./money.ts";
import { misread, type Reading } from "./value-problem.ts";

/** What the figures of a band can be. */
export const bandUnitNames = ["count", "decimal", "money", "duration", "year", "distance"] as const;

/** One of the {@link bandUnitNames}. */
export type BandUnitName = (typeof bandUnitNames)[number];

/** How the figures of a band are read, and whether only whole ones occur. */
export type BandUnit = {
  readonly step: BandStep;
  readonly parse: (text: string) => Reading<number>;
  /** Whether ranges are printed the larger first or with a dash on one side only, as birth years are. */
  readonly printedLoosely?: true;
  /** A figure in this unit, to build examples from. */
  readonly example: string;
};

function parseDecimal(text: string): Reading<number> {
  const isFigure = figureOf(text) !== undefined;
  return isFigure
    ? accepted(Number(text.replaceAll(",", "")))
    : misread("decimal-unreadable", text, "0.5");
}

/** A year, ROC below 1000. */
function parseYear(text: string): Reading<number> {
  const [, digits] = /^(\d{1,4}) ?年?$/u.exec(text) ?? [];
  const year = Number(digits ?? 0);
  return year === 0 ? misread("year-unreadable", text, "1953 / 42") : accepted(westernYear(year));
}

/** All units of bands: money in TWD, duration in ms, distance in mm. */
export const bandUnits: Readonly<Record<BandUnitName, BandUnit>> = {
  count: { step: 1, parse: parseCount, example: "20" },
  decimal: { step: 0, parse: parseDecimal, example: "0.5" },
  money: { step: 1, parse: parseMoney, example: "20,000" },
  duration: { step: 0, parse: parseDuration, example: "3:00:00" },
  year: { step: 1, parse: parseYear, printedLoosely: true, example: "2006" },
  distance: { step: 0, parse: parseDistance, example: "10 km" },
};
