import type { FastifyRequest } from "fastify";

import type { Lent } from "./page-handler.ts";

/** Lends the server that a request came to. */
export function lendingFor(request: FastifyRequest): Lent {
  return {
    askApi: async (question) => {
      const { pathname, search } = new URL(question.url);
      const body =
        question.body === null ? {} : { payload: Buffer.from(await question.arrayBuffer()) };
      const answer = await request.server.inject({
        method: question.method,
        url: `${pathname}${search}`,
        headers: Object.fromEntries(question.headers),
        remoteAddress: request.ip,
        ...body,
      });
      return new Response(answer.rawPayload, {
        status: answer.statusCode,
        headers: { "content-type": answer.headers["content-type"] ?? "application/octet-stream" },
      });
    },
    reportFailure: (error) => request.log.error({ err: error }, "page failed"),
  };
}
