import type { FastifyInstance, FastifyRequest } from "fastify";

import { lendingFor } from "./lending.ts";
import type { PageHandler } from "./page-handler.ts";

/** Leaves every address that no route has to the pages. */
export async function mountPages(server: FastifyInstance, pages: PageHandler): Promise<void> {
  await server.register((scope, _options, done) => {
    // The pages read bodies themselves, so nothing may have been read before.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    scope.all("/*", { schema: { hide: true } }, (request, reply) => {
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      request.raw.headers["x-request-id"] = request.id;
      request.raw.headers["x-forwarded-proto"] = protocolOf(request);
      pages(Object.assign(request.raw, { guntime: lendingFor(request) }), reply.raw);
    });
    done();
  });
}

/**
 * http or https as the visitor sees it, also behind a proxy that ends TLS. A form is accepted from
 * its own site only, and its `Origin` names the protocol; where none is sent, a false word here
 * could change nothing but the visitor's own links.
 */
function protocolOf(request: FastifyRequest): string {
  const { origin, host, "x-forwarded-proto": forwarded } = request.headers;
  if (host !== undefined && origin === `https://${host}`) return "https";
  if (host !== undefined && origin === `http://${host}`) return "http";
  return forwarded === "https" ? "https" : request.protocol;
}
