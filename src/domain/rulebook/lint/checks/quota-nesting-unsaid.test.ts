import { expect, it } from "vitest";

import { aName, aRulebook } from "#test/support/a-rulebook.ts";
import { quotaNestingUnsaid } from "./quota-nesting-unsaid.ts";

it("names a pool by its name, with or without quotas beside it", () => {
  const teams = { clause: "§1", unit: "teams", count: 20, contests: ["10k"], name: aName };
  const quotas = { clause: "§1", all: 300 };

  const found = [aRulebook({ pools: { teams } }), aRulebook({ pools: { teams }, quotas })].map(
    (book) => Array.from(quotaNestingUnsaid.look(book), ({ args, clauses }) => [args, clauses]),
  );

  expect(found).toEqual([
    [[{ pool: { text: aName } }, ["§1"]]],
    [[{ pool: { text: aName } }, ["§1", "§1"]]],
  ]);
});
