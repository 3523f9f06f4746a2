import { accepted, findingKey, type Finding, type Outcome } from "#domain/kernel/index.ts";
import { compileRulebook } from "./compile.ts";
import { applyOverrides, overridesOf, placeOf } from "./decide.ts";
import { lint } from "./lint/lint.ts";
import type { Problem } from "./problem.ts";
import { readRulebook } from "./schema/read-rulebook.ts";
import type { Rulebook } from "./rulebook.ts";
import type { RulebookSource } from "./schema/rulebook.ts";

/** What the organiser decided about a finding. */
export type Decision = NonNullable<RulebookSource["decisions"]>[number];

/** A finding with the decision that settles it. */
export interface Decided {
  readonly finding: Finding;
  readonly decision: Decision;
}

/** A rulebook that loads, with everything that was found in it. */
export interface Checked {
  /** The rulebook in force: printed rules with the decisions applied. */
  readonly book: Rulebook;
  /** Findings nobody has decided yet. */
  readonly findings: readonly Finding[];
  readonly decided: readonly Decided[];
}

/**
 * Reads, compiles and lints a rulebook as written. The printed rules are linted first, then the rules
 * with the decisions in force, so that a decision can neither hide a finding it does not name nor
 * bring in a new one unseen.
 */
export function checkRulebook(raw: unknown): Outcome<Checked, Problem> {
  const overrides = overridesOf(raw);
  const printed = load(raw);
  if (!printed.ok) return printed;
  const inForce = overrides.length === 0 ? printed : load(applyOverrides(raw, overrides));
  if (!inForce.ok) return inForce;

  const book = inForce.value;
  const asDecided = lint(book, "in-force");
  const asPrinted = book === printed.value ? asDecided : lint(printed.value, "printed");
  const found = new Map(
    [...asPrinted, ...asDecided].map((finding) => [findingKey(finding), finding]),
  );
  const remaining = new Set(asDecided.map(findingKey));

  const decided: Decided[] = [];
  const aboutDecisions: Finding[] = [];
  const settled = new Map<string, string>();
  for (const [index, decision] of (book.rules.decisions ?? []).entries()) {
    const key = findingKey({ code: decision.finding, path: placeOf(decision.at) });
    const finding = found.get(key);
    const complaint = complaintAbout(decision, finding !== undefined, remaining.has(key));
    if (complaint !== undefined) aboutDecisions.push(about(decision, index, complaint));
    if (disagrees(decision, settled))
      aboutDecisions.push(about(decision, index, "decisions-disagree"));
    if (finding === undefined) continue;
    found.delete(key);
    decided.push({ finding, decision });
  }
  return accepted({ book, findings: [...found.values(), ...aboutDecisions], decided });
}

function load(raw: unknown): Outcome<Rulebook, Problem> {
  const rules = readRulebook(raw);
  return rules.ok ? compileRulebook(rules.value) : rules;
}

type Complaint =
  | "decision-unused"
  | "decision-empty"
  | "decision-without-effect"
  | "decisions-disagree";

/**
 * Whether a decision sets a place to another value than one before it: the last would win, and the
 * other would say what does not hold. Notes what it sets.
 */
function disagrees({ set = {} }: Decision, settled: Map<string, string>): boolean {
  let found = false;
  for (const [place, value] of Object.entries(set)) {
    const written = JSON.stringify(value);
    found ||= (settled.get(place) ?? written) !== written;
    settled.set(place, written);
  }
  return found;
}

/** What is wrong with a decision: nothing to decide, nothing decided, or the contradiction still there. */
function complaintAbout(
  decision: Decision,
  isFound: boolean,
  isStillThere: boolean,
): Complaint | undefined {
  if (!isFound) return "decision-unused";
  if (decision.keep === undefined && decision.set === undefined) return "decision-empty";
  return decision.set !== undefined && isStillThere ? "decision-without-effect" : undefined;
}

function about(decision: Decision, index: number, code: Complaint): Finding {
  return {
    code,
    kind: code === "decision-unused" ? "warning" : "error",
    clauses: [],
    path: ["decisions", index],
    args: { finding: decision.finding, at: decision.at },
  };
}
