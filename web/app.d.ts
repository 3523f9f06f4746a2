import type { IncomingMessage } from "node:http";

import type { ProblemCode } from "#contract/problem.ts";
import type { Language } from "#domain/kernel/index.ts";
import type { PageErrorCode } from "#lib/page-error.ts";
import type { Theme } from "#lib/theme.ts";

declare global {
  namespace App {
    interface Error {
      /** What went wrong, from the API or from a page itself; the error page says it. */
      code: ProblemCode | PageErrorCode;
      /** What could not be found, as it stands in the address. */
      what?: string;
      requestId?: string;
    }
    interface Locals {
      language: Language;
      theme: Theme;
      requestId?: string;
      /** The race's colour as it stands in its rulebook, once its layout has loaded. */
      accent?: string | null;
    }
    interface PageData {
      language: Language;
      theme: Theme;
      accent?: string | null;
    }
    interface Platform {
      /** The request as Fastify got it, with what the server lends the pages; absent in development. */
      req: IncomingMessage & {
        readonly guntime?: {
          readonly askApi: (request: Request) => Promise<Response>;
          readonly reportFailure: (error: unknown) => void;
        };
      };
    }
  }
}
