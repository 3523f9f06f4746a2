import { ageOn, yearOf, type Arguments, type IsoDate } from "#domain/kernel/index.ts";
import { bandContains, type Band } from "#domain/rulebook/index.ts";

/** How a rule counts: full years on the day, the difference of the years, or the printed birth years. */
export type AgeBasis = "race-day" | "calendar-year" | "birth-year";

/** An age rule as printed: an age, birth years or both, and which of them decides where that is said. */
export type AgeRule = {
  readonly age?: Band | undefined;
  readonly born?: Band | undefined;
  readonly basis?: AgeBasis | undefined;
};

/** What an age rule says of somebody, and by which of its texts. */
export type AgeVerdict = {
  readonly fits: boolean;
  /** On which side of the rule one stands who does not fit. */
  readonly side: "too-young" | "too-old" | "born-outside" | null;
  readonly code: string;
  readonly args: Arguments;
};

/**
 * Judges a date of birth by an age rule on the day of a contest.
 *
 * `race-day` counts full years on that day, `calendar-year` the year of the race minus the year of
 * birth, `birth-year` takes the printed years. Where the basis is unsaid and both texts stand, they
 * decide together as long as they agree; where they disagree the age on race day decides and the
 * reason says so (`age-texts-disagree`), because "17 and over" is what everybody understands without
 * a table. A limit of which it is unsaid whether it belongs counts as belonging: in doubt one may
 * run. Years with a dash on one side only (`1953~`) are decided by the age beside them.
 */
export function judgeAge(rule: AgeRule, birth: IsoDate, on: IsoDate): AgeVerdict {
  const born = rule.born?.dangling && rule.age !== undefined ? undefined : rule.born;
  const { age, basis } = rule;
  if (age === undefined)
    return born === undefined ? openToAll : byBirthYear(born, birth, "birth-year");
  if (basis === "birth-year" && born !== undefined) return byBirthYear(born, birth, "birth-year");
  if (basis === "calendar-year" || basis === "birth-year")
    return byAge(age, yearOf(on) - yearOf(birth), "age-in-race-year");

  const onTheDay = byAge(age, ageOn(birth, on), "age-on-race-day");
  if (basis === "race-day" || born === undefined) return onTheDay;
  const byYear = byBirthYear(born, birth, "birth-year");
  const code = byYear.fits === onTheDay.fits ? "age-and-birth-year" : "age-texts-disagree";
  return {
    ...onTheDay,
    code,
    args: { ...byYear.args, ...onTheDay.args, born: { range: born, unit: "year" } },
  };
}

const openToAll: AgeVerdict = { fits: true, side: null, code: "age-open", args: {} };

function byAge(band: Band, age: number, code: string): AgeVerdict {
  const fits = bandContains(band, age, true);
  const side = fits ? null : isBelow(band, age) ? "too-young" : "too-old";
  return { fits, side, code, args: { age, range: { range: band, unit: "count" } } };
}

function byBirthYear(band: Band, birth: IsoDate, code: string): AgeVerdict {
  const year = yearOf(birth);
  const fits = bandContains(band, year, true);
  return {
    fits,
    side: fits ? null : "born-outside",
    code,
    args: { year: String(year), range: { range: band, unit: "year" } },
  };
}

/** Whether a value that is not in the band lies below it. */
function isBelow({ lower }: Band, value: number): boolean {
  return lower !== undefined && value <= lower.at;
}
