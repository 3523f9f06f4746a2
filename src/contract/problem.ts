import { z } from "zod";

import { shownRefusal } from "./decision.ts";

/**
 * Every problem the API can answer with. A code never changes its meaning and is never used
 * again; `docs/errors.md` has a heading for each.
 */
export const problems = {
  "invalid-request": { status: 400, title: "The request does not fit the description of the API." },
  "malformed-body": { status: 400, title: "The body could not be read." },
  "malformed-request": { status: 400, title: "The request is not valid HTTP." },
  "not-found": { status: 404, title: "There is nothing at this address." },
  "race-not-found": { status: 404, title: "There is no such race." },
  "rulebook-version-not-found": { status: 404, title: "The race has no such rulebook version." },
  "body-too-large": { status: 413, title: "The body is larger than this address accepts." },
  "unsupported-media-type": { status: 415, title: "The body has a type that is not accepted." },
  "request-refused": { status: 422, title: "The rules of the race refuse the request." },
  "internal-error": { status: 500, title: "guntime failed while it answered." },
  "database-unavailable": { status: 503, title: "The database does not answer." },
  stopping: { status: 503, title: "This server is stopping." },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

export const problemCodes = Object.keys(problems) as readonly ProblemCode[];

/** Media type of a problem document (RFC 9457). */
export const problemMediaType = "application/problem+json";

export const problemDocument = z
  .object({
    type: z.string().meta({ description: "urn:guntime:problem: and the code." }),
    title: z.string().meta({ description: "What the code means, the same each time." }),
    status: z.int(),
    code: z.enum(problemCodes).meta({ description: "Stable code; see docs/errors.md." }),
    detail: z.string().optional().meta({ description: "What was wrong with this request." }),
    requestId: z.string().meta({ description: "Finds this request in the server's log." }),
    fields: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: "The places in the request that were refused." }),
    refusals: z
      .array(shownRefusal)
      .optional()
      .meta({ description: "What the rules refuse, each with its clause and what to do." }),
  })
  .meta({ id: "Problem" });

export type ProblemDocument = z.infer<typeof problemDocument>;
/** What a problem document says beyond its code. */
export type ProblemDetails = Pick<ProblemDocument, "detail" | "fields" | "refusals">;

/** The document for a code. */
export function problem(
  code: ProblemCode,
  requestId: string,
  more: ProblemDetails = {},
): ProblemDocument {
  return { type: `urn:guntime:problem:${code}`, code, ...problems[code], ...more, requestId };
}
