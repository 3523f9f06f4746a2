import { expect, it } from "vitest";

import { aName, aRulebook } from "#test/support/a-rulebook.ts";
import { poolCountMissing } from "./pool-count-missing.ts";

it("names a pool by its name, else by its id", () => {
  const pools = {
    tents: { clause: "§1", unit: "tents", name: aName },
    seats: { clause: "§1", unit: "seats" },
  };

  const names = Array.from(poolCountMissing.look(aRulebook({ pools })), ({ args }) => args);

  expect(names).toEqual([{ pool: { text: aName } }, { pool: "seats" }]);
});
