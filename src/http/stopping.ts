import type { FastifyInstance } from "fastify";

import { sendProblem } from "./problem-reply.ts";

/**
 * While the server closes, requests that are under way finish; those that still arrive on open
 * connections are turned away, and their connections end with the answer.
 */
export function addStopping(server: FastifyInstance): void {
  let stopping = false;
  server.addHook("preClose", (done) => {
    stopping = true;
    done();
  });
  server.addHook("onRequest", (request, reply, done) => {
    if (!stopping) {
      done();
      return;
    }
    void sendProblem(request, reply, "stopping");
  });
  // An open connection would hold up the stop until its client lets go.
  server.addHook("onSend", (_request, reply, _payload, done) => {
    if (stopping) reply.header("connection", "close");
    done();
  });
}
