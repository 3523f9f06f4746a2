import type { FastifyInstance } from "fastify";

import { routePattern } from "./metrics.ts";

/** One log line for each answer: which kind of request, what came out, how long it took. */
export function addRequestLog(server: FastifyInstance): void {
  server.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
  server.addHook("onResponse", (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: routePattern(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      "answered",
    );
    done();
  });
}
