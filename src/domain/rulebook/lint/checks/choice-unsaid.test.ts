import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { choiceUnsaid } from "./choice-unsaid.ts";

it("is silent where the last day and the default are named", () => {
  const choice = { clause: "§1", among: ["a"], default: "larger", until: "2026-10-30" };
  const awards = { a: { clause: "§1", contests: ["10k"], ranked: "overall", choice } };

  expect(placesOf(choiceUnsaid, { awards })).toEqual([]);
});
