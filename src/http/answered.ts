import type { Answer } from "#app/rulebook/asked.ts";

import { ProblemError } from "./problem-reply.ts";

/** What was asked for, or the problem document that says why it was not answered. */
export function answered<Shown>(answer: Answer<Shown>): Shown {
  if (answer.ok) return answer.value;
  const [{ kind, refusals }] = answer.refusals;
  throw new ProblemError(kind === "refused" ? "request-refused" : "invalid-request", {
    refusals: [...refusals],
  });
}
