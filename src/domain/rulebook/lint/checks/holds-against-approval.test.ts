import { expect, it } from "vitest";

import { aRulebook, placesOf } from "#test/support/a-rulebook.ts";
import { holdsAgainstApproval } from "./holds-against-approval.ts";

const window = { clause: "§1", from: "2026-08-01", through: "2026-09-20" };
const sections = (admission: object) => ({
  entry: { window, hold: { clause: "§1", hours: 3 } },
  elite: { admission: { clause: "§1", ...admission } },
});

it("shows a hold of hours", () => {
  const found = [
    ...holdsAgainstApproval.look(aRulebook(sections({ "unpaid-until-approved": "yes" }))),
  ];

  expect(found).toMatchObject([{ args: { hold: { span: 10_800_000 } } }]);
});

it("is content when approval suspends the hold, or does not on purpose", () => {
  const said = { "unpaid-until-approved": "yes", "approval-suspends-hold": "no" };

  expect(placesOf(holdsAgainstApproval, sections(said))).toEqual([]);
});
