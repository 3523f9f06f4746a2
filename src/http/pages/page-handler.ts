import type { IncomingMessage, ServerResponse } from "node:http";

/** What the server lends the pages with each request. */
export interface Lent {
  /** Answers a question to `/api` without the network between. */
  readonly askApi: (request: Request) => Promise<Response>;
  /** Puts a failure of a page into the log, under the request's id. */
  readonly reportFailure: (error: unknown) => void;
}

/** The built pages: answers every address that is left to it, its own 404 included. */
export type PageHandler = (
  request: IncomingMessage & { guntime?: Lent },
  response: ServerResponse,
) => void;
