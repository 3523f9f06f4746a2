import { beforeAll, describe, expect, test } from "vitest";

import { publishRulebook } from "#app/publish-rulebook.ts";
import { useServer } from "#test/support/server.ts";

const tested = useServer();

beforeAll(async () => {
  for (const [version, hash, reason] of [
    [1, "h1", "First printing"],
    [2, "h2", "Amended"],
  ] as const) {
    await publishRulebook(tested.db, {
      raceId: "a-race",
      version,
      raceName: { "zh-Hant": "一場馬拉松", en: "A race" },
      files: { "rulebook.yaml": `hash: ${hash}` },
      hash,
      compiled: {},
      reason,
      at: Temporal.Instant.from("2026-11-20T01:00:00Z"),
    });
  }
});

describe("the API of races", () => {
  test("lists the races", async () => {
    const answer = await tested.server.inject("/api/races");

    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      races: [{ raceId: "a-race", name: { "zh-Hant": "一場馬拉松", en: "A race" } }],
    });
  });

  test("shows one race with the versions of its rulebook, oldest first", async () => {
    const answer = await tested.server.inject("/api/races/a-race");

    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      raceId: "a-race",
      name: { "zh-Hant": "一場馬拉松", en: "A race" },
      rulebookVersions: [
        { version: 1, hash: "h1", reason: "First printing", ...published },
        { version: 2, hash: "h2", reason: "Amended", ...published },
      ],
    });
  });

  test("shows one version with its files", async () => {
    const answer = await tested.server.inject("/api/races/a-race/rulebook-versions/2");

    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      version: 2,
      hash: "h2",
      reason: "Amended",
      ...published,
      files: { "rulebook.yaml": "hash: h2" },
    });
  });

  test.each([
    ["/api/races/no-race", 404, "race-not-found"],
    ["/api/races/a-race/rulebook-versions/3", 404, "rulebook-version-not-found"],
    ["/api/races/no-race/rulebook-versions/1", 404, "rulebook-version-not-found"],
    ["/api/races/A%20Race", 400, "invalid-request"],
    ["/api/races/a-race/rulebook-versions/0", 400, "invalid-request"],
    ["/api/races/a-race/rulebook-versions/1.5", 400, "invalid-request"],
    ["/api/races/a-race/rulebook-versions/99999999999", 400, "invalid-request"],
  ])("answers %s with %i %s", async (address, status, code) => {
    const answer = await tested.server.inject(address);

    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code, status });
  });
});

const published = { publishedAt: "2026-11-20T01:00:00Z", effective: null };
