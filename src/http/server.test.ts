import { describe, expect, test } from "vitest";

import { openDatabase } from "#db/database.ts";
import { clockAt } from "#test/support/clock.ts";
import { useServer } from "#test/support/server.ts";

import { buildServer } from "./server.ts";

const tested = useServer((server) => {
  server.post("/fails/:id", () => {
    throw new Error("person A123456789 not found", { cause: new RangeError("0912345678") });
  });
});

describe("health", () => {
  test("/healthz answers without the database, /readyz asks it", async () => {
    const db = openDatabase({ url: "postgres://nobody@127.0.0.1:1/nothing" });
    const server = await buildServer(
      { db, clock: clockAt("2026-11-20T01:00:00Z") },
      { logLevel: "silent" },
    );

    const alive = await server.inject("/healthz");
    const ready = await server.inject("/readyz");
    await server.close();
    await db.destroy();

    expect(alive.json()).toEqual({ status: "ok" });
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toMatchObject({ code: "database-unavailable" });
  });

  test("/readyz answers 200 while the database answers", async () => {
    const answer = await tested.server.inject("/readyz");

    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ status: "ready", database: "ok" });
  });
});

describe("the log", () => {
  test("tells each answer by its route's pattern and holds nothing that people sent", async () => {
    await tested.server.inject({
      method: "POST",
      url: "/fails/A123456789?phone=0912345678",
      headers: { "user-agent": "agent-A123456789", "x-request-id": "id-A123456789" },
      remoteAddress: "203.0.113.7",
      payload: { identity: "A123456789" },
    });

    const lines = tested.logged().trim().split("\n");
    const answered = lines.map((line) => JSON.parse(line) as Record<string, unknown>).at(-1);
    expect(answered).toMatchObject({ method: "POST", route: "/fails/:id", status: 500 });
    for (const secret of ["A123456789", "0912345678", "203.0.113.7", "agent-", "id-A"]) {
      expect(tested.logged()).not.toContain(secret);
    }
  });

  test("tells a failure by its type and place, and its cause likewise", async () => {
    const answer = await tested.server.inject({ method: "POST", url: "/fails/x" });

    const { requestId } = answer.json<{ requestId: string }>();
    const line = tested
      .logged()
      .split("\n")
      .find((text) => text.includes(requestId) && text.includes("request failed"));
    expect(JSON.parse(line ?? "")).toMatchObject({
      err: {
        type: "Error",
        stack: expect.stringContaining("server.test.ts"),
        cause: { type: "RangeError" },
      },
    });
  });
});

describe("every answer", () => {
  test.each(["/", "/api/races", "/nowhere", "/healthz"])(
    "of %s is closed to other sites",
    async (url) => {
      const { headers } = await tested.server.inject(url);

      expect(headers["content-security-policy"]).toBe(
        "default-src 'none';base-uri 'none';connect-src 'self';font-src 'self';form-action 'self';" +
          "frame-ancestors 'none';img-src 'self';script-src 'self';style-src 'self'",
      );
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

test("/metrics counts answers by route pattern, never by address", async () => {
  await tested.server.inject("/api/races/some-race");
  await tested.server.inject("/no/such/address");

  const { body, headers } = await tested.server.inject("/metrics");

  expect(headers["content-type"]).toContain("text/plain");
  expect(body).toMatch(
    /guntime_http_request_duration_seconds_count\{method="GET",route="\/api\/races\/:raceId",status="404"\} 1/,
  );
  expect(body).toMatch(/route="\(none\)",status="404"/);
  expect(body).not.toContain("some-race");
  expect(body).toContain("process_resident_memory_bytes");
});

test("/api/openapi.json describes routes that exist", async () => {
  const document = (await tested.server.inject("/api/openapi.json")).json<{
    openapi: string;
    paths: Record<string, Record<string, object>>;
  }>();

  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toContain("/api/races/{raceId}");
  for (const [path, operations] of Object.entries(document.paths)) {
    const url = path.replaceAll(/\{(\w+)\}/g, ":$1");
    for (const method of Object.keys(operations)) {
      expect(tested.server.hasRoute({ method: method.toUpperCase(), url }), url).toBe(true);
    }
  }
});
