import { expect, it } from "vitest";

import { chosenOf, waitingFor } from "./coverage.ts";

const fee = { id: "CR2030 §7", kind: "price", level: "A", state: "enforced" } as const;
const gate = {
  id: "CR2030 §8",
  kind: "cut-off",
  level: "A",
  state: "not-yet",
  waits: "passing",
} as const;
const prize = { ...gate, id: "CR2030 §9", kind: "award", waits: "award" } as const;
const medal = { ...prize, id: "CR2030 §10" } as const;
const clauses = [fee, gate, prize, medal];
const anything = { state: "", kind: "", level: "", waits: "" };

it.each([
  [{}, clauses],
  [{ state: "not-yet" }, [gate, prize, medal]],
  [{ state: "not-yet", kind: "award" }, [prize, medal]],
  [{ waits: "passing" }, [gate]],
  [{ level: "N" }, []],
  [{ state: "<b>" }, []],
])("chooses clauses by %j", (choice, chosen) => {
  expect(chosenOf(clauses, { ...anything, ...choice })).toEqual(chosen);
});

it("counts what waits for which stage, the most first", () => {
  expect(waitingFor(clauses)).toEqual([
    { stage: "award", count: 2 },
    { stage: "passing", count: 1 },
  ]);
});
