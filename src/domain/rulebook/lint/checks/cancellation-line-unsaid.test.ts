import { expect, it } from "vitest";

import { aName, placesOf, type Sections } from "#test/support/a-rulebook.ts";
import { cancellationLineUnsaid } from "./cancellation-line-unsaid.ts";

const deposits = { chip: { clause: "§1", name: aName, amounts: { all: "NT$100" } } };
const calledOff = (rule: object): Sections => ({
  cancellation: { typhoon: { clause: "§1", causes: ["typhoon"], ...rule } },
});

it.each([
  ["a deposit", { deposits, ...calledOff({ pays: { fee: "50 %" } }) }, 1],
  ["a fee", { deposits, ...calledOff({ pays: { deposit: "full" } }) }, 1],
  [
    "nothing that is said",
    { deposits, ...calledOff({ pays: { fee: "50 %", deposit: "full" } }) },
    0,
  ],
  ["nothing that is not sold", calledOff({ pays: { fee: "50 %" } }), 0],
  ["nothing where no line is spoken of", { deposits, ...calledOff({ announced: "yes" }) }, 0],
])("asks what comes back of %s", (_, sections, found) => {
  expect(placesOf(cancellationLineUnsaid, sections)).toEqual(
    Array.from({ length: found }, () => "cancellation.typhoon.pays"),
  );
});

it("is content with a rule for every stage", () => {
  const stages = { first: { clause: "§1", pays: { fee: "full" } } };
  const refunds = { stages, lines: { clause: "§1", pays: { deposit: "full" } } };

  expect(
    placesOf(cancellationLineUnsaid, {
      deposits,
      refunds,
      ...calledOff({ pays: { fee: "50 %" } }),
    }),
  ).toEqual([]);
});
