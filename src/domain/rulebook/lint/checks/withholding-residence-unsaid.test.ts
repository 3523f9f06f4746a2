import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { withholdingResidenceUnsaid } from "./withholding-residence-unsaid.ts";

const tax = { clause: "§1", prize: "from NT$0", rate: "20 %" };

const places = (withholding: object) => placesOf(withholdingResidenceUnsaid, { withholding });

it("asks for whichever of the two is missing", () => {
  expect(places({ "non-resident": tax })).toEqual(["withholding"]);
  expect(places({ resident: tax })).toEqual(["withholding"]);
  expect(places({ resident: tax, "non-resident": tax })).toEqual([]);
});
