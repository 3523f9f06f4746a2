import { describe, expect, it } from "vitest";

import { aName } from "#test/support/a-rulebook.ts";
import { checkRulebook } from "./check.ts";

const printed = {
  guntime: 1,
  race: "a-race",
  prefix: "A",
  name: aName,
  days: { "race-day": { clause: "§1", date: "2026-10-18", hours: "06:00-12:00" } },
  contests: { "5k": { name: aName } },
  schedule: {
    guns: { clause: "§1", "5k": "07:00" },
    limits: { clause: "§1", "5k": "1:00:00" },
    closings: { clause: "§1", "5k": "08:10" },
  },
  entry: { window: { clause: "§1", from: "2026-08-01", through: "2026-09-20" } },
  fees: { clause: "§1", "5k": 400 },
  quotas: { clause: "§1", "5k": 400 },
  timing: { timed: { clause: "§1", "5k": "no" } },
  ranking: { competitive: { clause: "§1", "5k": "no" } },
  clauses: { "§1": { kind: "start", level: "A", text: aName } },
};

const decision = {
  finding: "closing-differs",
  at: "schedule.closings.5k",
  choice: aName,
  reason: aName,
};

function checked(decisions: readonly object[]) {
  const outcome = checkRulebook({ ...printed, decisions });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const { findings, decided, book } = outcome.value;
  return {
    findings: findings.map(({ code }) => code),
    decided: decided.map(({ finding }) => finding.code),
    book,
  };
}

describe("a finding", () => {
  it("stands until it is decided", () => {
    expect(checked([])).toMatchObject({ findings: ["closing-differs"], decided: [] });
  });

  it("is settled by a decision that sets the value right, which then holds", () => {
    const { findings, decided, book } = checked([
      { ...decision, set: { "schedule.closings.5k": "08:00" } },
    ]);

    expect({ findings, decided }).toEqual({ findings: [], decided: ["closing-differs"] });
    expect(book.contests["5k"]?.closingPrinted).toBe(book.contests["5k"]?.closing);
  });

  it("is settled by a decision that keeps what is printed", () => {
    expect(checked([{ ...decision, keep: true }])).toMatchObject({
      findings: [],
      decided: ["closing-differs"],
    });
  });
});

describe("a decision", () => {
  it("about nothing is reported", () => {
    expect(checked([{ ...decision, at: "schedule.closings.7k", keep: true }]).findings).toEqual([
      "closing-differs",
      "decision-unused",
    ]);
  });

  it("that decides nothing is reported", () => {
    expect(checked([decision]).findings).toEqual(["decision-empty"]);
  });

  it("that sets a value another one has set otherwise is reported", () => {
    const early = { ...decision, set: { "schedule.closings.5k": "08:05" } };
    const late = { ...decision, set: { "schedule.closings.5k": "08:00" } };

    expect(checked([early, late]).findings).toContain("decisions-disagree");
    expect(checked([late, late]).findings).not.toContain("decisions-disagree");
  });

  it("that changes something else is reported", () => {
    expect(checked([{ ...decision, set: { "schedule.closings.5k": "08:20" } }]).findings).toEqual([
      "decision-without-effect",
    ]);
  });

  it("cannot bring in a new finding unseen", () => {
    const elsewhere = { "schedule.closings.5k": "08:00", "days.race-day.date": "2026-10-18 (Mon)" };

    expect(checked([{ ...decision, set: elsewhere }]).findings).toEqual(["weekday-differs"]);
  });

  it("whose value cannot be read refuses the rulebook", () => {
    const outcome = checkRulebook({
      ...printed,
      decisions: [{ ...decision, set: { "schedule.closings.5k": "late" } }],
    });

    expect(outcome).toMatchObject({
      ok: false,
      refusals: [{ code: "clock-unreadable", path: ["schedule", "closings", "5k"] }],
    });
  });
});
