import { beforeAll, describe, expect, test } from "vitest";

import { publishFolder } from "#app/rulebook/publish-folder.ts";
import { shownPlacement, type ShownPlacement } from "#contract/placement.ts";
import { clockAt } from "#test/support/clock.ts";
import { useServer } from "#test/support/server.ts";

const tested = useServer();

beforeAll(async () => {
  const app = { db: tested.db, clock: clockAt("2026-11-20T01:00:00Z") };
  await publishFolder(app, "rulebooks/kaohsiung-2021");
});

async function place(payload: object): Promise<{ status: number; body: unknown }> {
  const url = "/api/races/kaohsiung-2021/placement?lang=en";
  const answer = await tested.server.inject({ method: "POST", url, payload });
  return { status: answer.statusCode, body: answer.json() };
}

async function placed(entrant: object): Promise<ShownPlacement["entrants"][number]["contests"]> {
  const { body } = await place({ entrants: [entrant] });
  return shownPlacement.parse(body).entrants[0]?.contests ?? [];
}

describe("the placement of entrants", () => {
  test("says of each contest who may enter, how old and in which division", async () => {
    const contests = await placed({ birth: "民國92年5月1日", sex: "F" });

    expect(contests.map(({ contest, admitted, age }) => [contest, admitted, age])).toEqual([
      ["marathon", false, 17],
      ["half", false, 17],
      ["10k", true, 17],
      ["5k", true, 17],
    ]);
    expect(contests[0]?.refusals.map(({ code }) => code)).toEqual(["too-young"]);
    expect(contests[2]?.divisions.map(({ name }) => name)).toEqual(["Women F"]);
  });

  test.each([
    ["1:35:00", "e"],
    ["1:35:01", "f"],
  ])("puts a half marathon runner of %s into corral %s", async (time, zone) => {
    const [half] = await placed({ contest: "half", time });

    expect(half?.corral?.zone).toBe(zone);
  });

  test("names the adult whom a child needs, without refusing the child", async () => {
    const [fun] = await placed({ contest: "5k", birth: "2015-01-01", sex: "M" });

    expect(fun?.admitted).toBe(true);
    expect(fun?.needs.map(({ code }) => code)).toEqual(["guardian-missing"]);
  });

  test.each([
    [{ entrants: [{ contest: "10q" }] }, 422, "entrants.0.contest"],
    [{ entrants: [{ birth: "1990-02-30" }] }, 400, "entrants.0.birth"],
    [{ entrants: Array.from({ length: 1001 }, () => ({})) }, 422, ""],
  ])("refuses what cannot be placed, with its place", async (question, status, path) => {
    const answer = await place(question);

    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ refusals: [{ path }] });
  });
});
