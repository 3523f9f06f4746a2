import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/kernel/index.ts";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { at } from "#test/support/moments.ts";
import { acceptsEvidence, type PaperOffered } from "./evidence.ts";

const evidence = {
  health: {
    clause: "§7",
    name: named("Health proof"),
    needed: {},
    any: {
      vaccinated: {
        clause: "§7A",
        name: named("Vaccinated"),
        doses: [
          { clause: "§7A1", age: "18+", count: 3 },
          { clause: "§7A2", age: "5-17", count: 2 },
        ],
        taken: { through: "2030-02-20" },
      },
      pcr: { clause: "§7B", name: named("PCR"), taken: { within: "3 d" } },
      home: {
        clause: "§7C",
        name: named("Home test"),
        taken: { from: "2030-03-07", through: "2030-03-07", within: "3 d", "before-event": "gun" },
        with: ["affidavit"],
      },
      paper: { clause: "§7D", name: named("Paper"), with: ["affidavit"] },
    },
    submit: { clause: "§7E", from: "2030-01-01", through: "2030-02-28" },
  },
  note: { clause: "§8", name: named("Note"), needed: {} },
};
const book = aCityRace({ evidence });
const judge = (offered: PaperOffered, id = "health") => {
  const judged = acceptsEvidence(book, id, offered);
  return judged.ok ? judged.value.map(({ code }) => code) : judged.refusals.map(({ code }) => code);
};
const taken = (day: string) => ({ taken: isoDate(day) });

describe("a paper", () => {
  it("counts with enough doses for the age", () => {
    const doses = (age: number, count: number) =>
      judge({ alternative: "vaccinated", age, doses: count, ...taken("2030-02-20") });
    expect(doses(18, 3)).toEqual(["evidence-accepted", "alternative-accepted"]);
    expect(doses(18, 2)).toEqual(["doses-missing"]);
    expect(doses(17, 2)).toEqual(["evidence-accepted", "alternative-accepted"]);
    expect(doses(4, 0)).toEqual(["evidence-accepted", "alternative-accepted"]);
    expect(judge({ alternative: "vaccinated", age: 18 })).toEqual([
      "evidence-accepted",
      "alternative-accepted",
    ]);
    const judged = acceptsEvidence(book, "health", {
      alternative: "vaccinated",
      age: 18,
      doses: 2,
    });
    expect(judged).toMatchObject({ refusals: [{ clauses: ["CR2030 §7A", "CR2030 §7A1"] }] });
  });

  it("counts on the days that count", () => {
    expect(judge({ alternative: "vaccinated", ...taken("2030-02-21") })).toEqual(["taken-outside"]);
    expect(judge({ alternative: "pcr", ...taken("2030-03-07") })).toEqual([
      "evidence-accepted",
      "alternative-accepted",
    ]);
    expect(judge({ alternative: "pcr", ...taken("2030-03-06") })).toEqual(["taken-outside"]);
    expect(judge({ alternative: "pcr", ...taken("2030-03-11") })).toEqual(["taken-outside"]);
    expect(judge({ alternative: "home", ...taken("2030-03-07") })).toEqual([
      "taken-outside",
      "papers-missing",
    ]);
  });

  it("counts with the papers that go with it", () => {
    expect(judge({ alternative: "paper" })).toEqual(["papers-missing"]);
    expect(judge({ alternative: "paper", papers: [] })).toEqual(["papers-missing"]);
    expect(judge({ alternative: "paper", papers: ["affidavit"] })).toEqual([
      "evidence-accepted",
      "alternative-accepted",
    ]);
  });

  it("counts in any way where none is named", () => {
    expect(judge(taken("2030-03-08"))).toEqual(["evidence-accepted", "alternative-accepted"]);
    expect(judge({}, "note")).toEqual(["evidence-accepted"]);
  });

  it("counts when handed in in time", () => {
    expect(judge({ alternative: "pcr", submitted: at("2030-02-28 23:59") })).toEqual([
      "submitted-in-time",
      "evidence-accepted",
      "alternative-accepted",
    ]);
    expect(judge({ submitted: at("2030-03-01 00:00") })).toEqual(["submitted-too-late"]);
    expect(judge({ submitted: at("2029-12-31 23:59") })).toEqual(["submitted-too-early"]);
    expect(judge({ submitted: at("2029-12-31 23:59") }, "note")).toEqual(["evidence-accepted"]);
  });

  it("of an unknown kind is refused", () => {
    expect(judge({}, "wealth")).toEqual(["evidence-unknown"]);
    expect(judge({ alternative: "oath" })).toEqual(["alternative-unknown"]);
    expect(acceptsEvidence(aCityRace(), "health", {})).toMatchObject({ ok: false });
  });
});
