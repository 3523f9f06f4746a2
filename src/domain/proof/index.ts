/** Proof: the rulebook's own examples, run. The only door to the stage. */
export type { Answer, Answered, Plain } from "./answer.ts";
export { answerCase, asks } from "./asks.ts";
export { runCase, runCases, type CaseOutcome, type Difference } from "./run-cases.ts";
