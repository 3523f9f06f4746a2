import { createConnection } from "node:net";
import type { AddressInfo } from "node:net";

import { DatabaseError } from "pg";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { problemDocument, problems } from "#contract/problem.ts";
import { useServer } from "#test/support/server.ts";

import { limits } from "./server.ts";

/** Thrown by routes of these tests, as a bug or an outage would. */
const failures: Readonly<Record<string, () => Error>> = {
  bug: () => new TypeError("person A123456789 is not a function"),
  outage: () => Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
  "server-stops": () =>
    Object.assign(new DatabaseError("terminating connection", 10, "error"), { code: "57P01" }),
  "query-fails": () =>
    Object.assign(new DatabaseError("invalid input syntax: A123456789", 10, "error"), {
      code: "22P02",
    }),
};

const tested = useServer((server) => {
  server.get("/fails/:how", (request) => {
    const { how } = request.params as { how: string };
    throw failures[how]?.() ?? new Error("unknown failure");
  });
  server.post("/echo", { schema: { body: z.object({ bib: z.string().max(3) }) } }, (request) => ({
    received: request.body,
  }));
});

describe("a problem document", () => {
  test.each([
    ["an unknown address", { url: "/nowhere" }, "not-found"],
    ["an unknown address of the API", { url: "/api/nowhere" }, "not-found"],
    ["an address that cannot be decoded", { url: "/api/races/%E0%A4%A" }, "invalid-request"],
    ["a body that does not fit", post({ bib: "12345" }), "invalid-request"],
    ["a body that is not JSON", post("{", "application/json"), "malformed-body"],
    ["an empty body", post("", "application/json"), "malformed-body"],
    ["a body of another type", post("a,b", "text/csv"), "unsupported-media-type"],
    ["a body that is too large", post({ bib: "x".repeat(limits.bodyBytes) }), "body-too-large"],
    ["a bug", { url: "/fails/bug" }, "internal-error"],
    ["a query that fails", { url: "/fails/query-fails" }, "internal-error"],
    ["an outage of the database", { url: "/fails/outage" }, "database-unavailable"],
    ["a database that stops", { url: "/fails/server-stops" }, "database-unavailable"],
  ] as const)("answers %s", async (_what, request, code) => {
    const answer = await tested.server.inject(request);

    expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(problemDocument.parse(answer.json())).toMatchObject({
      type: `urn:guntime:problem:${code}`,
      code,
      ...problems[code],
      requestId: answer.headers["x-request-id"],
    });
    expect(answer.statusCode).toBe(problems[code].status);
  });

  test("names the fields that were refused", async () => {
    const answer = await tested.server.inject(post({ bib: "12345" }));

    expect(answer.json()).toMatchObject({
      fields: [{ path: "body/bib", message: expect.stringContaining("<=3") }],
    });
  });

  test("answers bytes that are not HTTP", async () => {
    await tested.server.listen({ port: 0, host: "127.0.0.1" });
    const { port } = tested.server.server.address() as AddressInfo;

    const answer = await sendBytes(port, "not http at all\r\n\r\n");

    const [head = "", body = ""] = answer.split("\r\n\r\n");
    expect(head).toContain("HTTP/1.1 400 Bad Request");
    expect(head).toContain("content-type: application/problem+json");
    expect(JSON.parse(body)).toMatchObject({ code: "malformed-request", status: 400 });
  });
});

test("an answer tells nothing of the failure behind it", async () => {
  const answer = await tested.server.inject("/fails/bug");

  expect(answer.body).not.toContain("A123456789");
  expect(answer.body).not.toContain("TypeError");
});

function post(body: string | object, type = "application/json") {
  return {
    method: "POST",
    url: "/echo",
    headers: { "content-type": type },
    payload: typeof body === "string" ? body : JSON.stringify(body),
  } as const;
}

async function sendBytes(port: number, bytes: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let answer = "";
  createConnection({ port, host: "127.0.0.1" })
    .setEncoding("utf8")
    .on("data", (text: string) => (answer += text))
    .on("error", reject)
    .on("end", () => resolve(answer))
    .end(bytes);
  return promise;
}
