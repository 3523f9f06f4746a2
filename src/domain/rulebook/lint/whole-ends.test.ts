import { expect, it } from "vitest";

import { parseBand } from "../value/index.ts";
import { wholeEnds } from "./whole-ends.ts";

it.each([
  ["17+", true, 17, Infinity],
  ["over 17", true, 18, Infinity],
  ["under 17", true, -Infinity, 16],
  ["within 17", true, -Infinity, 17],
  ["within 17", false, -Infinity, 16],
  ["18-39", false, 18, 39],
])("%s (unclear ends count: %s) is from %s to %s", (text, whenUnclear, first, last) => {
  const band = parseBand(text, "count");

  expect(band.ok && wholeEnds(band.value, whenUnclear)).toEqual({ first, last });
});
