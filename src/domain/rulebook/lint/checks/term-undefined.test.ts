import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { termUndefined } from "./term-undefined.ts";

it("is silent where the word is defined, or the elite has groups", () => {
  const awards = { a: { clause: "§1", contests: ["10k"], ranked: "overall", only: "domestic" } };
  const terms = { domestic: { clause: "§1", nationality: ["TWN"] } };
  const groups = { men: { clause: "§1", contest: "10k" } };
  const elite = { groups, "front-row": { clause: "§1", reserved: true } };

  expect(placesOf(termUndefined, { awards, terms, elite })).toEqual([]);
});
