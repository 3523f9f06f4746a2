import { isIP } from "node:net";

import type { FastifyInstance } from "fastify";

import { OperatorError } from "#contract/operator-error.ts";

/** Starts to accept connections and returns the address. */
export async function listen(
  server: FastifyInstance,
  where: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    await server.listen(where);
  } catch (error) {
    throw explain(error, where);
  }
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : where.port;
  return `http://${isIP(where.host) === 6 ? `[${where.host}]` : where.host}:${port}`;
}

function explain(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return new OperatorError(
        `Port ${port} on ${host} is in use by another program.`,
        "Stop that program, or choose another port with --port.",
        { cause: error },
      );
    case "EACCES":
      return new OperatorError(
        `You may not listen on port ${port}.`,
        "Choose a port above 1023 with --port.",
        { cause: error },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new OperatorError(
        `This machine has no address ${host}.`,
        "Name one of its own addresses with --host, or 0.0.0.0 for all.",
        { cause: error },
      );
    default:
      return error;
  }
}
