import { accepted } from "#domain/kernel/index.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How yes and no are written. */
export const describeYesNo: ValueDescription = {
  examples: ["yes", "no", "true", "false", "是", "否"],
};

const meanings: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["是", true],
  ["no", false],
  ["false", false],
  ["否", false],
]);

/** Reads yes or no. YAML 1.2 gives `yes` as text and `true` as a truth value; both are taken. */
export function parseYesNo(input: unknown): Reading<boolean> {
  if (typeof input === "boolean") return accepted(input);
  const meaning = meanings.get((legible(input) ?? "").toLowerCase());
  return meaning === undefined
    ? misread("yes-no-unreadable", input, "yes / no")
    : accepted(meaning);
}
