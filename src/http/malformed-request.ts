import type { Socket } from "node:net";

import { randomUUID } from "node:crypto";

import { problem, problemMediaType } from "#contract/problem.ts";

/** Answers bytes that are not an HTTP request, which no route or hook ever sees. */
export function answerMalformedRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(problem("malformed-request", randomUUID()));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\ncontent-type: ${problemMediaType}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
