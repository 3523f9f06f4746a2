import { expect, it } from "vitest";
import { lookUp } from "./look-up.ts";

it("finds what a table has, and nothing that every object inherits", () => {
  expect(lookUp({ half: 1 }, "half")).toBe(1);
  expect(lookUp({ half: 1 }, "full")).toBeUndefined();
  expect(lookUp({ half: 1 }, "constructor")).toBeUndefined();
  expect(lookUp({ half: 1 }, "__proto__")).toBeUndefined();
  expect(lookUp(undefined, "half")).toBeUndefined();
});
