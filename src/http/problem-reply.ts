import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";

import { isOutage } from "#app/outage.ts";
import { problem, problemMediaType, problems } from "#contract/problem.ts";
import type { ProblemCode, ProblemDetails } from "#contract/problem.ts";

/** Throw it in a handler to answer with a problem document. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Answers with a problem document. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  more: ProblemDetails = {},
): FastifyReply {
  return (
    reply
      .status(problems[code].status)
      .header("content-type", problemMediaType)
      // An address that cannot be decoded is refused before any hook sees it.
      .header("x-request-id", request.id)
      .serializer(JSON.stringify)
      .send(problem(code, request.id, more))
  );
}

/** Answers an address that nothing listens to. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(request, reply, "not-found");
}

/** Answers whatever was thrown. Only failures of ours and outages are logged as such. */
export function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof ProblemError) {
    return sendProblem(request, reply, error.code, error.details);
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((issue) => ({
      path: `${error.validationContext ?? ""}${issue.instancePath}`,
      message: issue.message ?? "",
    }));
    return sendProblem(request, reply, "invalid-request", { fields });
  }
  const code = isOutage(error) ? "database-unavailable" : codeOf(error);
  if (problems[code].status >= 500) request.log.error({ err: error }, "request failed");
  return sendProblem(request, reply, code);
}

const codesOfFastify: ReadonlyMap<string, ProblemCode> = new Map([
  ["FST_ERR_CTP_BODY_TOO_LARGE", "body-too-large"],
  ["FST_ERR_CTP_INVALID_MEDIA_TYPE", "unsupported-media-type"],
  ["FST_ERR_CTP_EMPTY_JSON_BODY", "malformed-body"],
  ["FST_ERR_CTP_INVALID_JSON_BODY", "malformed-body"],
  ["FST_ERR_CTP_INVALID_CONTENT_LENGTH", "malformed-body"],
]);

function codeOf(error: FastifyError): ProblemCode {
  const known = codesOfFastify.get(error.code);
  if (known !== undefined) return known;
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500 ? "invalid-request" : "internal-error";
}
