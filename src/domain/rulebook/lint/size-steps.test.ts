import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { sizeDecreases } from "./checks/size-decreases.ts";

const places = (sizes: object) =>
  placesOf(sizeDecreases, { sizes: { shirt: { clause: "§1", name: aName, sizes } } });

it("reads a table that begins with the largest size from its end", () => {
  expect(places({ L: { chest: 104 }, M: { chest: 99 }, S: { chest: 94 } })).toEqual([]);
});

it("compares a measure only where it is given", () => {
  const sizes = { S: { chest: 94, length: 63 }, M: { chest: 99 }, L: { chest: 104, length: 69 } };

  expect(places(sizes)).toEqual([]);
});
