import { expect, it } from "vitest";

import { aRulebook } from "#test/support/a-rulebook.ts";
import { checks } from "./checks.ts";

const book = aRulebook();

it.each(checks.map((check) => [check.code, check] as const))(
  "%s says nothing of rules that are not there",
  (_, check) => {
    expect([...check.look(book)]).toEqual([]);
  },
);

it("gives every check a code of its own", () => {
  const codes = checks.map(({ code }) => code);

  expect(codes).toEqual([...new Set(codes)]);
});
