import type { FastifyServerOptions } from "fastify";
import type { DestinationStream } from "pino";

/**
 * Settings of the structured log. A log line never holds what people sent: no body, no query
 * string, no address of a person, no header. A failure is told by its type, code and place in the
 * source, because messages of drivers and parsers quote the data they stumbled over.
 */
export function loggerOptions(level: string, stream?: DestinationStream): LoggerOptions {
  return {
    level,
    // Neither process id nor host name: the operator's log collector knows both.
    base: null,
    timestamp: () => `,"time":"${Temporal.Now.instant().toString()}"`,
    serializers: { req: () => ({}), res: () => ({}), err: describeFailure },
    redact: {
      paths: ["body", "query", "params", "headers", "ip", "remoteAddress", "url", "hostname"],
      remove: true,
    },
    ...(stream === undefined ? {} : { stream }),
  };
}

type LoggerOptions = Exclude<FastifyServerOptions["logger"], boolean | undefined>;

/** What of an error may be written down, in the shape that log readers know. */
export interface FailureLine {
  readonly [key: string]: unknown;
  readonly type: string;
  /** The error's code, never its text. */
  readonly message: string;
  /** Places in the source, without the text that usually stands above them. */
  readonly stack: string;
  readonly constraint?: string;
  readonly cause?: FailureLine;
}

/** Strips an error of everything that may quote data. */
export function describeFailure(error: unknown): FailureLine {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return {
    type: error.constructor.name,
    message: typeof code === "string" ? code : "",
    stack: (error.stack ?? "").split("\n").filter(isFrame).join("\n"),
    ...(typeof constraint === "string" ? { constraint } : {}),
    ...(error.cause === undefined ? {} : { cause: describeFailure(error.cause) }),
  };
}

/** A frame ends in a place in a file; a line of a message that only looks alike does not. */
function isFrame(line: string): boolean {
  return /^ {4}at [^"']*:\d+:\d+\)?$/.test(line);
}
