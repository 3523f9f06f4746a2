import { randomUUID } from "node:crypto";

import { fastify, LogController } from "fastify";
import type { FastifyInstance } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import type { DestinationStream } from "pino";

import type { App } from "#app/app.ts";

import { answerMalformedRequest } from "./malformed-request.ts";
import { health } from "./health.ts";
import { loggerOptions } from "./logger.ts";
import { addMetrics } from "./metrics.ts";
import { money } from "./money.ts";
import { addOpenApi } from "./openapi.ts";
import { mountPages } from "./pages/mount-pages.ts";
import type { PageHandler } from "./pages/page-handler.ts";
import { answerError, answerNotFound } from "./problem-reply.ts";
import { facts } from "./race-facts.ts";
import { raceFiles } from "./race-files.ts";
import { races } from "./races.ts";
import { rulebooks } from "./rulebooks.ts";
import { addRequestLog } from "./request-log.ts";
import { addSecurityHeaders } from "./security-headers.ts";
import { addStopping } from "./stopping.ts";

/** Limits of one request. A route that takes files raises its own body limit. */
export const limits = {
  bodyBytes: 64 * 1024,
  headerBytes: 16 * 1024,
  paramCharacters: 100,
  /** From the first byte of a request to its last. */
  receiveMs: 30_000,
} as const;

export interface ServerOptions {
  readonly logLevel?: string;
  /** Where log lines go; stdout without it. */
  readonly logStream?: DestinationStream;
  /** The built pages; without them there is the API alone. */
  readonly pages?: PageHandler;
}

/** Builds the server with every route; the caller listens and closes. */
export async function buildServer(app: App, options: ServerOptions = {}): Promise<FastifyInstance> {
  const server = fastify({
    logger: loggerOptions(options.logLevel ?? "info", options.logStream),
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: "requestId",
    }),
    genReqId: () => randomUUID(),
    // An id chosen by the client could carry anything into the log.
    requestIdHeader: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.receiveMs,
    http: { maxHeaderSize: limits.headerBytes },
    routerOptions: { maxParamLength: limits.paramCharacters },
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    clientErrorHandler: answerMalformedRequest,
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.setErrorHandler(answerError);
  server.setNotFoundHandler(answerNotFound);

  addRequestLog(server);
  addStopping(server);
  await addSecurityHeaders(server);
  addMetrics(server);
  await addOpenApi(server);
  await server.register(health(app));
  await server.register(races(app), { prefix: "/api" });
  await server.register(rulebooks(app), { prefix: "/api" });
  await server.register(money(app), { prefix: "/api" });
  await server.register(facts(app), { prefix: "/api" });
  await server.register(raceFiles(app), { prefix: "/api" });
  server.get("/api/openapi.json", { schema: { hide: true } }, () => server.swagger());
  if (options.pages !== undefined) {
    // What is no part of the API is answered as a problem, not as a page.
    server.all("/api/*", { schema: { hide: true } }, answerNotFound);
    await mountPages(server, options.pages);
  }
  return server;
}
