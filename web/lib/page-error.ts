import { error } from "@sveltejs/kit";

/** What pages themselves cannot find or read; the API's codes are in `#contract/problem.ts`. */
export const pageErrorCodes = [
  "language-not-found",
  "clause-not-found",
  "cross-site-form",
] as const;

export type PageErrorCode = (typeof pageErrorCodes)[number];

/** Shows the error page: what is not there, and where to go. */
export function notFound(code: PageErrorCode | "race-not-found", what: string): never {
  error(404, code, { code, what });
}
