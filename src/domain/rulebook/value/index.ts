/**
 * The texts an organiser writes in a rulebook, read into values: money, times, dates, ranges. Each
 * parser takes what YAML gives (`unknown`) and returns the value or what to write instead. This file
 * is the only door to the folder.
 */
export {
  type Band,
  type BandEnd,
  type BandStep,
  bandContains,
  bandGap,
  bandOverlap,
  bandText,
} from "./band.ts";
export { type BandUnit, type BandUnitName, bandUnitNames, bandUnits } from "./band-unit.ts";
export { type ClockRange, describeClockRange, parseClockRange } from "./clock-range.ts";
export { describeClock, parseClock } from "./clock.ts";
export { type Colour, describeColour, parseColour } from "./colour.ts";
export { describeCount, parseCount } from "./count.ts";
export { type WrittenDate, describeDate, parseDate } from "./date.ts";
export { describeDistance, parseDistance } from "./distance.ts";
export { describeDuration, parseDuration } from "./duration.ts";
export { type EventName, eventNames } from "./event-name.ts";
export { type Identifier, describeIdentifier, parseIdentifier } from "./identifier.ts";
export { type Moment, describeMoment, parseMoment } from "./moment.ts";
export { describeMoney, parseMoney } from "./money.ts";
export { nearest } from "./nearest.ts";
export { describeBand, parseBand } from "./parse-band.ts";
export { describePercent, parsePercent } from "./percent.ts";
export type { ValueDescription } from "./value-description.ts";
export {
  type Reading,
  type ValueProblem,
  type ValueProblemCode,
  valueProblemCodes,
} from "./value-problem.ts";
export { quoted } from "./written.ts";
export { describeYesNo, parseYesNo } from "./yes-no.ts";
