import { accepted, allOutcomes, mapOutcome } from "#domain/kernel/index.ts";
import { type Band, type BandEnd, isEmptyBand } from "./band.ts";
import { type BandUnit, type BandUnitName, bandUnits } from "./band-unit.ts";
import {
  anyOf,
  closedBy,
  lowerPrefixes,
  lowerSuffixes,
  upperPrefixes,
  upperSuffixes,
} from "./band-words.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How a band is written, unit by unit. */
export const describeBand: Readonly<Record<BandUnitName, ValueDescription>> = {
  count: {
    examples: [
      "6-20",
      "7",
      "201+",
      "201 or more",
      "over 200",
      "up to 50",
      "under 7",
      "201 以上",
      "any",
    ],
  },
  decimal: { examples: ["0.5-1.5", "over 28.5", "up to 0.9", "any"] },
  money: { examples: ["2,000-20,000", "over 20000", "up to NT$2,000", "any"] },
  duration: {
    examples: [
      "3:00:00-3:30:00",
      "from 3:00:00 to under 3:30:00",
      "up to 3:00:00",
      "over 5 h",
      "any",
    ],
  },
  year: { examples: ["1954-1963", "2006 or earlier", "2014 or later", "43-52", "any"] },
  distance: { examples: ["5 km-10 km", "over 21.0975 km", "up to 10 km", "any"] },
};

// A figure begins with a digit or a currency mark, as no word does; the unit's parser reads the rest.
const figure = String.raw`((?:(?:ntd?|twd|新[臺台]幣)[.$]? ?)?\d.*?)`;
const above = [`(?:(${anyOf(lowerPrefixes)}) ?)?`, figure, `(?: ?(${anyOf(lowerSuffixes)}))?`].join(
  "",
);
const below = [`(?:(${anyOf(upperPrefixes)}) ?)?`, figure, `(?: ?(${anyOf(upperSuffixes)}))?`].join(
  "",
);
const joint = ` ?(?:-|to|至|到|(?:,|and|but)?(?= ?(?:${anyOf(upperPrefixes)}))) ?`;

const aboveForm = new RegExp(`^${above}$`, "u");
const belowForm = new RegExp(`^${below}$`, "u");
const twoEndedForm = new RegExp(`^${above}${joint}${below}$`, "u");
const danglingForm = new RegExp(`^(?:${figure} ?-|- ?${figure})$`, "u");

/**
 * Reads a range of figures in one unit.
 *
 * Ends stated in words are in or out as the words say, or unclear where they do not say (see
 * `band-words.ts`). Two figures with a dash are both in. Only years may be printed the later one
 * first, or with a dash on one side only.
 */
export function parseBand(input: unknown, unitName: BandUnitName): Reading<Band> {
  const unit = bandUnits[unitName];
  const text = (legible(input) ?? "").toLowerCase();
  if (text === "any" || text === "*") return accepted({});
  return (
    readDangling(input, text, unit) ??
    readTwoEnded(input, text, unit) ??
    readOneEnded(text, unit) ??
    misread("band-unreadable", input, `${unit.example} / ${unit.example}+ / up to ${unit.example}`)
  );
}

function readDangling(input: unknown, text: string, unit: BandUnit): Reading<Band> | undefined {
  const [, before, after] = danglingForm.exec(text) ?? [];
  const written = before ?? after;
  if (written === undefined) return undefined;
  if (!unit.printedLoosely)
    return misread("band-dangling", input, `${written}+ / up to ${written}`);
  return mapOutcome(unit.parse(written), (at) => ({ ...exactly(at), dangling: true }));
}

function readTwoEnded(input: unknown, text: string, unit: BandUnit): Reading<Band> | undefined {
  const [whole, lowerPrefix, from = "", lowerSuffix, upperPrefix, to = "", upperSuffix] =
    twoEndedForm.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const ends = allOutcomes([unit.parse(from), unit.parse(to)]);
  if (!ends.ok) return ends;
  const lower = { at: ends.value[0], closed: lowerClosed(lowerPrefix, lowerSuffix) };
  const upper = { at: ends.value[1], closed: upperClosed(upperPrefix, upperSuffix) };
  const reversed = lower.at > upper.at;
  if (reversed && !unit.printedLoosely) return misread("band-reversed", input, `${to}-${from}`);
  const band: Band = reversed ? { lower: upper, upper: lower, reversed } : { lower, upper };
  return isEmptyBand(band, unit.step)
    ? misread("band-empty", input, `${from} / ${from}-${to}`)
    : accepted(band);
}

function readOneEnded(text: string, unit: BandUnit): Reading<Band> | undefined {
  const [, upperPrefix, to = "", upperSuffix] = belowForm.exec(text) ?? [];
  if (upperPrefix !== undefined || upperSuffix !== undefined) {
    const closed = upperClosed(upperPrefix, upperSuffix);
    return mapOutcome(unit.parse(to), (at) => ({ upper: { at, closed } }));
  }
  const [whole, lowerPrefix, from = "", lowerSuffix] = aboveForm.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (lowerPrefix === undefined && lowerSuffix === undefined)
    return mapOutcome(unit.parse(from), exactly);
  const closed = lowerClosed(lowerPrefix, lowerSuffix);
  return mapOutcome(unit.parse(from), (at) => ({ lower: { at, closed } }));
}

function exactly(at: number): Band {
  return { lower: { at, closed: true }, upper: { at, closed: true } };
}

function lowerClosed(prefix: string | undefined, suffix: string | undefined): BandEnd["closed"] {
  return closedBy(prefix, lowerPrefixes, suffix, lowerSuffixes);
}

function upperClosed(prefix: string | undefined, suffix: string | undefined): BandEnd["closed"] {
  return closedBy(prefix, upperPrefixes, suffix, upperSuffixes);
}
