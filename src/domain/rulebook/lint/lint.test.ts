import { expect, it } from "vitest";

import { aName, aRulebook } from "#test/support/a-rulebook.ts";
import { lint } from "./lint.ts";

const unclear = { resident: { clause: "§1", prize: "over NT$20,000 and above", rate: "10 %" } };

it("cites clauses in full and each only once", () => {
  const book = aRulebook({
    withholding: {
      ...unclear,
      "non-resident": { clause: ["§1", "§1"], prize: "within 5", rate: "20 %" },
    },
  });

  expect(
    lint(book, "printed").map(({ code, kind, clauses, path }) => [code, kind, clauses, path]),
  ).toEqual([
    ["band-unclear", "warning", ["A §1"], ["withholding", "resident", "prize"]],
    ["band-unclear", "warning", ["A §1"], ["withholding", "non-resident", "prize"]],
  ]);
});

it("looks for figures of the clauses only in the rules in force, where decisions have filled them in", () => {
  const text = { ...aName, en: "The limit is {schedule.limits.21k duration}." };
  const book = aRulebook({ clauses: { "§1": { kind: "start", level: "A", text } } });

  expect(lint(book, "printed")).toEqual([]);
  expect(lint(book, "in-force").map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["figure-missing", "clauses.§1.text.en"],
  ]);
});

it("reports a code at a place once", () => {
  const price = "NT$500";
  const fees = { clause: "§1", all: [{ price, residence: "domestic" }] };

  expect(lint(aRulebook({ fees }), "printed").map(({ code }) => code)).toEqual(["fee-gap"]);
});
