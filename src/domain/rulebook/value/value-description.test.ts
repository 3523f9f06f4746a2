import { describe, expect, it } from "vitest";
import * as value from "./index.ts";

type Row = readonly [
  kind: string,
  description: value.ValueDescription,
  parse: (text: string) => value.Reading<unknown>,
];

const described: readonly Row[] = [
  ["money", value.describeMoney, value.parseMoney],
  ["count", value.describeCount, value.parseCount],
  ["distance", value.describeDistance, value.parseDistance],
  ["duration", value.describeDuration, value.parseDuration],
  ["clock", value.describeClock, value.parseClock],
  ["clock range", value.describeClockRange, value.parseClockRange],
  ["date", value.describeDate, value.parseDate],
  ["moment", value.describeMoment, value.parseMoment],
  ["percent", value.describePercent, value.parsePercent],
  ["yes or no", value.describeYesNo, value.parseYesNo],
  ["identifier", value.describeIdentifier, value.parseIdentifier],
  ["colour", value.describeColour, value.parseColour],
  ...value.bandUnitNames.map((unit): Row => {
    return [`band of ${unit}`, value.describeBand[unit], (text) => value.parseBand(text, unit)];
  }),
];

describe("the description", () => {
  it.each(described)(
    "of %s gives examples that its parser and its pattern take",
    (_, description, parse) => {
      const pattern = new RegExp(description.pattern ?? "", "u");

      expect(description.examples.length).toBeGreaterThan(1);
      for (const example of description.examples) {
        expect(parse(example).ok && pattern.test(example)).toBe(true);
      }
    },
  );
});

describe("the codes", () => {
  it("are sorted and unique", () => {
    expect(value.valueProblemCodes).toEqual([...new Set(value.valueProblemCodes)].toSorted());
  });
});
