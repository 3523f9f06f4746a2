import { beforeAll, describe, expect, test } from "vitest";

import { publishFolder } from "#app/rulebook/publish-folder.ts";
import { raceFacts } from "#contract/facts/facts.ts";
import { clockAt } from "#test/support/clock.ts";
import { useServer } from "#test/support/server.ts";

const tested = useServer();
const race = "/api/races/tainan-2023";

beforeAll(async () => {
  const app = { db: tested.db, clock: clockAt("2026-11-20T01:00:00Z") };
  await publishFolder(app, "rulebooks/tainan-2023");
});

describe("the facts of a race", () => {
  test("say what a contest costs, in the language asked for", async () => {
    const answer = await tested.server.inject(`${race}/facts?lang=ja`);

    expect(answer.statusCode).toBe(200);
    const facts = raceFacts.parse(answer.json());
    expect(facts.contests[0]).toMatchObject({ name: "ハーフマラソン", total: { amount: 950 } });
  });

  test.each([
    ["/api/races/no-race/facts", 404, "race-not-found"],
    [`${race}/facts?lang=fr`, 400, "invalid-request"],
    ["/api/races/no-race/agenda", 404, "race-not-found"],
  ])("answers %s with %i %s", async (address, status, code) => {
    const answer = await tested.server.inject(address);

    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code, status });
  });
});

describe("the agenda of a race", () => {
  test("says each event with its days and its clauses' wording", async () => {
    const answer = await tested.server.inject(`${race}/agenda?lang=en`);

    const { events, clauses } = answer.json();
    expect(events[0]).toEqual({
      id: "entry.window",
      kind: "entry",
      title: "Entry",
      from: "2022-10-11T12:00:00+08:00",
      to: "2022-12-02T00:00:00+08:00",
      firstDay: "2022-10-11",
      lastDay: "2022-12-01",
      wholeDays: false,
      contests: ["half", "10k", "5k"],
      place: null,
      clauses: ["TN2023 §七/報名日期", "TN2023 §十(一)a"],
    });
    expect(clauses.map(({ id }: { id: string }) => id)).toContain("TN2023 §十(一)a");
  });

  test("says when it was told, on the race's clock", async () => {
    const answer = await tested.server.inject(`${race}/agenda`);

    expect(answer.json().now).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/);
  });
});
