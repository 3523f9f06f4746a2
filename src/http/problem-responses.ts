import type { z } from "zod";

import { problemDocument, problemMediaType, problems } from "#contract/problem.ts";
import type { ProblemCode } from "#contract/problem.ts";

const anywhere: readonly ProblemCode[] = [
  "invalid-request",
  "internal-error",
  "database-unavailable",
];

/** An answer that is no JSON: its media type with a schema of the text. */
interface OtherContent {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: z.ZodType }>>;
}

/** Adds to a route's answers the problems that any route can have, and those it names. */
export function withProblems<const Answers extends Record<number, z.ZodType | OtherContent>>(
  answers: Answers,
  ...codes: readonly ProblemCode[]
): Answers {
  const documented = Object.fromEntries(
    Object.entries(Object.groupBy([...anywhere, ...codes], statusOf)).map(
      ([status, sameStatus]) => [
        status,
        {
          description: sameStatus?.join(", ") ?? "",
          content: { [problemMediaType]: { schema: problemDocument } },
        },
      ],
    ),
  );
  return { ...answers, ...documented };
}

function statusOf(code: ProblemCode): number {
  return problems[code].status;
}
