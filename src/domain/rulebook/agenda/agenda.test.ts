import { describe, expect, it } from "vitest";

import { aName, aRulebook, type Sections } from "#test/support/a-rulebook.ts";

import { agendaOf } from "./agenda.ts";
import type { AgendaKind } from "./event.ts";

/** Kind, beginning and end of the events of some kinds, on the clock of the race. */
function datesOf(sections: Sections, ...kinds: readonly AgendaKind[]): readonly string[] {
  return agendaOf(aRulebook(sections))
    .filter(({ kind }) => kinds.includes(kind))
    .map(
      ({ kind, from, to, contests }) => `${kind} ${clock(from)} ${clock(to)} ${contests.join()}`,
    );
}

function clock(instant: number | null): string {
  if (instant === null) return "-";
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO("Asia/Taipei");
  return at.toPlainDateTime().toString({ smallestUnit: "minute" });
}

describe("the agenda", () => {
  it("has the windows, guns and closings of a small race in the order of time", () => {
    const events = agendaOf(aRulebook());

    expect(events.map(({ id, contests }) => [id, contests])).toEqual([
      ["entry.window", ["10k", "5k"]],
      ["days.race-day", ["10k", "5k"]],
      ["schedule.assembly.10k", ["10k"]],
      ["schedule.assembly.5k", ["5k"]],
      ["schedule.guns.10k", ["10k"]],
      ["schedule.guns.5k", ["5k"]],
      // Both contests close at 08:30: one event.
      ["schedule.closings.10k", ["10k", "5k"]],
    ]);
  });

  it("cites the clause of each event", () => {
    const cited = agendaOf(aRulebook()).flatMap(({ clauses }) => clauses);

    expect(new Set(cited)).toEqual(new Set(["A §1"]));
  });

  it("ends a window at the first moment that no longer counts", () => {
    expect(datesOf({}, "entry")).toEqual(["entry 2026-08-01T00:00 2026-09-21T00:00 10k,5k"]);
  });

  it("leaves out what hangs on one order", () => {
    const stages = {
      first: {
        clause: "§1",
        from: "payment + 1 d",
        through: "payment + 7 d",
        pays: { fee: "80 %" },
      },
      second: { clause: "§1", through: "2026-10-01", pays: { fee: "60 %" } },
    };

    expect(datesOf({ refunds: { stages } }, "refund-stage")).toEqual([
      "refund-stage - 2026-10-02T00:00 10k,5k",
    ]);
  });

  it("has the guns of the waves instead of the contest's", () => {
    const waves = {
      "10k": {
        clause: "§1",
        waves: { a: { name: aName, gun: "07:00" }, b: { name: aName, gun: "07:10" } },
      },
    };

    expect(datesOf({ waves }, "gun")).toEqual([
      "gun 2026-10-18T07:00 - 10k",
      "gun 2026-10-18T07:10 - 10k",
      "gun 2026-10-18T07:30 - 5k",
    ]);
  });

  it("counts a day to its end and a clock time to its minute for a choice", () => {
    const pool = { clause: "§1", contests: ["10k"], ranked: "overall", cash: ["NT$100"] };
    const choice = (until: string) => ({
      awards: { one: { ...pool, choice: { clause: "§1", among: ["one"], until } } },
    });

    expect(datesOf(choice("2026-10-20"), "award-choice")).toEqual([
      "award-choice - 2026-10-21T00:00 10k",
    ]);
    expect(datesOf(choice("2026-10-18 10:00"), "award-choice")).toEqual([
      "award-choice - 2026-10-18T10:00 10k",
    ]);
  });

  it("has a closing for the finish gate, and the other gates one each", () => {
    const gates = {
      "10k": {
        clause: "§1",
        gates: {
          half: { clause: "§1", name: aName, at: "5 km", after: "45 min" },
          end: { clause: "§1", name: aName, finish: "yes", closes: "08:30" },
        },
      },
    };

    expect(datesOf({ gates }, "gate")).toEqual(["gate - 2026-10-18T07:45 10k"]);
  });
});
