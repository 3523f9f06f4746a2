/** Proof: the rulebook's own examples, run, and what they prove. The only door to the stage. */
export type { Answer, Answered, Plain } from "./answer.ts";
export { answerCase, asks } from "./asks.ts";
export { coverageOf, type ClauseCoverage, type ClauseState, type Coverage } from "./coverage.ts";
export { knockOut } from "./knock-out.ts";
export { runCase, runCases, type CaseOutcome, type Difference } from "./run-cases.ts";
