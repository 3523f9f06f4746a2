export { agendaOf } from "./agenda/agenda.ts";
export { agendaKinds, type AgendaEvent, type AgendaKind } from "./agenda/event.ts";
export { checkRulebook, type Checked, type Decided, type Decision } from "./check.ts";
export { clockOn, compileRulebook } from "./compile.ts";
export type { Contest } from "./contest.ts";
export { gateTables, type Gate, type GateTable } from "./lint/gates.ts";
export { valueFor, type PerContest } from "./per-contest.ts";
export type { Problem } from "./problem.ts";
export { readRulebook, rulebookJsonSchema } from "./schema/read-rulebook.ts";
export type { Clause, KnownEvent, Path, RaceDay, Rulebook } from "./rulebook.ts";
export { figureKinds, figureOf, figuresIn, type Figure } from "./figure.ts";
export { sections, type RulebookSource } from "./schema/rulebook.ts";
export * from "./value/index.ts";
export { clausesAt, isFields, partAt, parts } from "./walk.ts";
export { dateOfMoment, endOf, startOf, windowOf, type Bounds, type When } from "./when.ts";
export { perBook } from "./per-book.ts";
export { citing, citingRow, fullClause, sameValue, type Citable } from "./cite.ts";
export { holdsAt, ruleWindow, type OwnEvents } from "./rule-window.ts";
export { askSchemas, readCases, type AskName, type CaseOf, type RaceCase } from "./schema/cases.ts";
export {
  givenMoment,
  momentIn,
  quoteGiven,
  refundGiven,
  type GivenMoment,
  type QuoteGiven,
  type RefundGiven,
} from "./schema/given.ts";
export { placementGiven, type PlacementGiven } from "./schema/placement-given.ts";
export { readWith } from "./schema/read-with.ts";
export { stageName } from "./stage-name.ts";
export { specialReasons } from "./schema/refunds.ts";
export { lookUp } from "./look-up.ts";
