import { error } from "@sveltejs/kit";

import type { ProblemDocument } from "#contract/problem.ts";

/** SvelteKit's `fetch` of a load function or an action. */
export type Fetch = typeof globalThis.fetch;

/** An answer of the API, or what it refuses. */
export type Answer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly problem: ProblemDocument };

/**
 * Reads from the API for a page that is nothing without it: a problem becomes the error page.
 * `path` begins with `/api/`; the type is the contract's for that address.
 */
export async function read<Body>(fetch: Fetch, path: string, what?: string): Promise<Body> {
  const answer = await answerOf<Body>(await fetch(path));
  return answer.ok ? answer.body : fail(answer.problem, what);
}

/**
 * Asks the API a question that it may refuse; the page shows the refusals beside the form.
 * @public
 */
export async function ask<Body>(
  fetch: Fetch,
  path: string,
  question: unknown,
): Promise<Answer<Body>> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  return answerOf<Body>(response);
}

function fail({ code, status, requestId }: ProblemDocument, what: string | undefined): never {
  error(status, code, { code, requestId, ...(what === undefined ? {} : { what }) });
}

async function answerOf<Body>(response: Response): Promise<Answer<Body>> {
  const body: unknown = await response.json();
  return response.ok
    ? { ok: true, body: body as Body }
    : { ok: false, problem: body as ProblemDocument };
}
