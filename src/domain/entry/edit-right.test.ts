import { describe, expect, it } from "vitest";
import { aCityRace } from "#test/support/a-city-race.ts";
import { at } from "#test/support/moments.ts";
import { mayEdit } from "./edit-right.ts";

const window = { clause: "§3", from: "2030-01-01", through: "2030-01-31" };
const edits = {
  open: { clause: "§10(1)", fields: ["shirt", "address"], allowed: "yes", through: "2030-02-10" },
  closed: { clause: "§10(2)", fields: ["shirt"], allowed: "no", from: "2030-02-11" },
  paid: { clause: "§10(3)", fields: ["contest"], allowed: "no", while: "paid" },
};
const book = aCityRace({
  entry: { window, edits, transfer: { clause: "§10(4)", allowed: "no" } },
  eligibility: { transferable: { clause: "§10(5)", allowed: "no" } },
});
const right = (field: string, day: string, paid: boolean, of = book) => {
  const { value, reasons } = mayEdit(of, field, at(day), paid);
  return [value, reasons[0]?.code, ...(reasons[0]?.clauses ?? [])];
};

describe("a change of an entry", () => {
  it("is allowed as long as the permission holds", () => {
    expect(right("shirt", "2030-02-10 23:59", true)).toEqual([
      true,
      "edit-allowed",
      "CR2030 §10(1)",
      "CR2030 §10(2)",
    ]);
    expect(right("address", "2030-02-11 00:00", true)).toEqual([
      false,
      "edit-no-longer-allowed",
      "CR2030 §10(1)",
    ]);
  });

  it("is locked by a ban, to which the expired permission leads as well", () => {
    expect(right("shirt", "2030-02-11 00:00", true)).toEqual([
      false,
      "edit-locked",
      "CR2030 §10(2)",
      "CR2030 §10(1)",
    ]);
    expect(right("contest", "2030-01-20", true)).toEqual([false, "edit-locked", "CR2030 §10(3)"]);
    expect(right("contest", "2030-01-20", false)).toEqual([
      true,
      "edit-not-locked-yet",
      "CR2030 §10(3)",
    ]);
  });

  it("of a paid name is a transfer", () => {
    expect(right("name", "2030-01-20", true)).toEqual([
      false,
      "edit-locked",
      "CR2030 §10(4)",
      "CR2030 §10(5)",
    ]);
    expect(right("name", "2030-01-20", false)).toEqual([false, "edit-unsaid"]);
    const open = aCityRace({ entry: { window, transfer: { clause: "§10(4)", allowed: "yes" } } });
    expect(right("name", "2030-01-20", true, open)).toEqual([false, "edit-unsaid"]);
  });

  it("may be ruled for all fields at once", () => {
    const all = aCityRace({
      entry: { window, edits: { all: { clause: "§10", fields: ["all"], allowed: "yes" } } },
    });
    expect(right("phone", "2030-01-20", true, all)).toEqual([true, "edit-allowed", "CR2030 §10"]);
  });
});
