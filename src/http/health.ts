import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";

import type { App } from "#app/app.ts";
import { checkReadiness } from "#app/check-readiness.ts";
import { alive, ready } from "#contract/health.ts";

import { ProblemError } from "./problem-reply.ts";
import { withProblems } from "./problem-responses.ts";

/** `/healthz`: the process runs. `/readyz`: it can also ask its database. */
export const health =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      "/healthz",
      {
        schema: {
          operationId: "isAlive",
          summary: "Is the process alive?",
          response: { 200: alive },
        },
      },
      () => ({ status: "ok" as const }),
    );
    server.get(
      "/readyz",
      {
        schema: {
          operationId: "isReady",
          summary: "Can requests be answered, database included?",
          response: withProblems({ 200: ready }),
        },
      },
      async () => {
        if (!(await checkReadiness(app))) throw new ProblemError("database-unavailable");
        return { status: "ready" as const, database: "ok" as const };
      },
    );
  };
