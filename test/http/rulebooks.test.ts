import { beforeAll, describe, expect, test } from "vitest";

import { coverageOfRulebook } from "#app/rulebook/cases.ts";
import { loadRulebookFolder } from "#app/rulebook/load.ts";
import { publishFolders } from "#app/rulebook/publish-folders.ts";
import type { Race, RulebookVersion } from "#contract/race.ts";
import type {
  ClauseList,
  CoverageReport,
  FindingReport,
  RulebookSummary,
} from "#contract/rulebook.ts";
import { problemDocument } from "#contract/problem.ts";
import { openDatabase } from "#db/database.ts";
import { clockAt } from "#test/support/clock.ts";
import { publish, publishRace } from "#test/support/published.ts";
import { removeRulebookFolders, rulebookFolder } from "#test/support/rulebook-folder.ts";
import { changed, smallRulebook } from "#test/support/rulebook-text.ts";
import { useServer } from "#test/support/server.ts";

const tested = useServer();
removeRulebookFolders();

beforeAll(async () => {
  await publishRace(tested.db, "tainan-2023");
});

const tainan = "/api/races/tainan-2023";

async function read<Answer>(address: string): Promise<Answer> {
  const answer = await tested.server.inject(address);
  expect(answer.statusCode).toBe(200);
  return answer.json<Answer>();
}

describe("a published rulebook", () => {
  test("is named with its version and hash in every answer that follows from it", async () => {
    const { rulebookVersions } = await read<Race>(tainan);

    const answers = await Promise.all(
      ["rulebook", "findings", "clauses"].map((part) =>
        read<{ rulebook: object }>(`${tainan}/${part}`),
      ),
    );

    expect(rulebookVersions).toHaveLength(1);
    const decidedBy = { raceId: "tainan-2023", version: 1, hash: rulebookVersions[0]?.hash };
    expect(answers.map(({ rulebook }) => rulebook)).toEqual([decidedBy, decidedBy, decidedBy]);
  });

  test("tells its contests with their instants in the race's zone", async () => {
    const { zone, days, contests } = await read<RulebookSummary>(`${tainan}/rulebook`);

    expect(zone).toBe("Asia/Taipei");
    expect(days.map(({ date }) => date)).toEqual(["2023-03-05"]);
    expect(contests.map(({ contest }) => contest)).toEqual(["half", "10k", "5k"]);
    expect(contests[0]).toMatchObject({
      kind: "distance",
      date: "2023-03-05",
      gun: "2023-03-05T05:30:00+08:00",
    });
  });

  test("has nothing open, and says what was decided in the language asked for", async () => {
    const findings = (lang: string) => read<FindingReport>(`${tainan}/findings?lang=${lang}`);

    const [chinese, english, unsaid] = await Promise.all([
      findings("zh-Hant"),
      findings("en"),
      read<FindingReport>(`${tainan}/findings`),
    ]);

    expect(chinese).toMatchObject({ findings: [], errors: 0, warnings: 0 });
    expect(chinese.decided.map(({ code }) => code)).toEqual(
      english.decided.map(({ code }) => code),
    );
    expect(chinese.decided[0]?.reason).not.toBe(english.decided[0]?.reason);
    expect(unsaid).toEqual(chinese);
  });

  test.each(["zh-Hant", "en", "ja"])("words every clause in %s", async (lang) => {
    const { clauses } = await read<ClauseList>(`${tainan}/clauses?lang=${lang}`);

    expect(clauses.length).toBeGreaterThan(200);
    expect(clauses.filter(({ text }) => text.trim() === "" || /[{}]/u.test(text))).toEqual([]);
  });

  test("tells figures from words, the place of a clause, and that none is amended", async () => {
    const { clauses } = await read<ClauseList>(`${tainan}/clauses?lang=en`);

    const joined = clauses.map(({ parts }) => parts.map(({ text }) => text).join(""));
    expect(joined).toEqual(clauses.map(({ text }) => text));
    expect(clauses.some(({ parts }) => parts.some(({ figure }) => figure))).toBe(true);
    expect(clauses.filter(({ amended }) => amended !== null)).toEqual([]);
    expect(clauses[0]).toMatchObject({ number: "§一", article: "§一", depth: 0 });
  });

  test("says how far each clause is carried, as the command does", async () => {
    const { rulebook, ...report } = await read<CoverageReport>(`${tainan}/coverage`);
    const again = await read<CoverageReport>(`${tainan}/coverage`);

    const folder = await loadRulebookFolder("rulebooks/tainan-2023");
    const coverage = folder.ok ? coverageOfRulebook(folder.value) : folder;
    expect(coverage).toEqual({ ok: true, value: report });
    expect(again).toEqual({ rulebook, ...report });
  });

  test("keeps the text of its files", async () => {
    const { files } = await read<RulebookVersion>(`${tainan}/rulebook-versions/1`);

    expect(Object.keys(files).toSorted()).toEqual([
      "cases.yaml",
      "clauses.yaml",
      "decisions.yaml",
      "rulebook.yaml",
    ]);
  });

  test.each([
    ["/api/races/tainan-2024/rulebook", 404, "race-not-found"],
    ["/api/races/tainan-2024/findings", 404, "race-not-found"],
    ["/api/races/tainan-2024/clauses", 404, "race-not-found"],
    ["/api/races/tainan-2024/coverage", 404, "race-not-found"],
    ["/api/races/constructor/rulebook", 404, "race-not-found"],
    ["/api/races/__proto__/rulebook", 400, "invalid-request"],
    [`/api/races/${"x".repeat(65)}/rulebook`, 400, "invalid-request"],
    [`${tainan}/findings?lang=fr`, 400, "invalid-request"],
    [`${tainan}/clauses?lang=en&lang=ja`, 400, "invalid-request"],
    [`${tainan}/nothing`, 404, "not-found"],
  ])("answers %s with %i %s", async (address, status, code) => {
    const answer = await tested.server.inject(address);

    expect(answer.statusCode).toBe(status);
    expect(problemDocument.parse(answer.json())).toMatchObject({
      code,
      requestId: answer.headers["x-request-id"],
    });
  });
});

/** The small rulebook under another id, with another fee and what else is written. */
function aRulebook({
  race,
  fee = "NT$500",
  more = "",
}: {
  race: string;
  fee?: string;
  more?: string;
}) {
  const text = changed(changed(smallRulebook, "small-run", race), "NT$500", fee);
  return rulebookFolder({ "rulebook.yaml": text + more });
}

const amendment = (version: number): string =>
  `amendments:\n  - { version: ${version}, date: 2026-01-05, clauses: [§2], reason: { zh-Hant: 調整報名費, en: The fee changes, ja: 参加料の変更 } }\n`;

/** What a runner pays now by the rulebook in force. */
async function fee(race: string): Promise<{ readonly version: number; readonly total: number }> {
  const answer = await tested.server.inject({
    method: "POST",
    url: `/api/races/${race}/quote`,
    payload: { at: "2025-12-02 12:00", entries: [{ contest: "5k" }] },
  });
  const { rulebook, total } = answer.json<{ rulebook: { version: number }; total: number }>();
  return { version: rulebook.version, total };
}

describe("a rulebook that changes", () => {
  test("is published once, however often its folder is looked at", async () => {
    const folder = await aRulebook({ race: "once" });

    const outcomes = [await publish(tested.db, folder), await publish(tested.db, folder)];

    expect(outcomes).toEqual([
      { kind: "published", race: "once", version: 1 },
      { kind: "unchanged", race: "once", version: 1 },
    ]);
  });

  test("decides as published until an amendment says that it changed", async () => {
    await publish(tested.db, await aRulebook({ race: "silent" }));

    const outcome = await publish(tested.db, await aRulebook({ race: "silent", fee: "NT$600" }));

    expect(outcome).toEqual({ kind: "changed", race: "silent", version: 1 });
    expect(await fee("silent")).toEqual({ version: 1, total: 500 });
    expect((await read<Race>("/api/races/silent")).rulebookVersions).toHaveLength(1);
  });

  test("decides by the amendment from the moment it is published; both stay readable", async () => {
    await publish(tested.db, await aRulebook({ race: "amended" }));
    const before = await fee("amended");

    const outcome = await publish(
      tested.db,
      await aRulebook({ race: "amended", fee: "NT$600", more: amendment(2) }),
    );

    expect(outcome).toEqual({ kind: "published", race: "amended", version: 2 });
    expect([before, await fee("amended")]).toEqual([
      { version: 1, total: 500 },
      { version: 2, total: 600 },
    ]);
    const { rulebookVersions } = await read<Race>("/api/races/amended");
    expect(rulebookVersions.map(({ version, reason }) => [version, reason])).toEqual([
      [1, "First publication"],
      [2, "The fee changes"],
    ]);
    const texts = await Promise.all(
      [1, 2].map((version) =>
        read<RulebookVersion>(`/api/races/amended/rulebook-versions/${version}`),
      ),
    );
    expect(texts.map(({ files }) => /NT\$\d+/u.exec(files["rulebook.yaml"] ?? "")?.[0])).toEqual([
      "NT$500",
      "NT$600",
    ]);
  });

  test("does not go back to an older text, nor leave out a number", async () => {
    const first = await aRulebook({ race: "back" });
    await publish(tested.db, first);
    await publish(tested.db, await aRulebook({ race: "back", fee: "NT$600", more: amendment(2) }));

    const again = await publish(tested.db, first);
    const fourth = await publish(
      tested.db,
      await aRulebook({ race: "back", fee: "NT$700", more: amendment(4) }),
    );

    expect([again, fourth]).toEqual([
      { kind: "changed", race: "back", version: 2 },
      { kind: "changed", race: "back", version: 2 },
    ]);
    expect(await fee("back")).toEqual({ version: 2, total: 600 });
  });

  test.each([
    ["an error that nobody decided", "5k: NT$500 }", "10k: NT$500 }"],
    ["a text that cannot be read", "NT$500", "cheap"],
  ])("is left out because of %s", async (what, part, by) => {
    const race = what.includes("error") ? "undecided" : "unreadable";
    const text = changed(changed(smallRulebook, "small-run", race), part, by);

    const outcome = await publish(tested.db, await rulebookFolder({ "rulebook.yaml": text }));

    expect(outcome).toEqual({ kind: "refused", errors: 1 });
    expect((await tested.server.inject(`/api/races/${race}`)).statusCode).toBe(404);
  });
});

describe("two starters at once", () => {
  test("publish the same folders once", async () => {
    const parent = new URL("../../rulebooks", import.meta.url).pathname;
    const pools = [1, 2].map(() => openDatabase({ url: tested.url, poolSize: 2 }));

    const said = await Promise.all(
      pools.map(async (db) => {
        const lines: string[] = [];
        await publishFolders({ db, clock: clockAt("2026-11-20T01:00:00Z") }, parent, (line) =>
          lines.push(line),
        );
        return lines;
      }),
    );
    await Promise.all(pools.map((pool) => pool.destroy()));

    expect(said.flat().toSorted()).toEqual([
      "Published kaohsiung-2021, version 1.",
      "Published taoyuan-2024, version 1.",
    ]);
  });

  test("with different amendments publish one of them, and the other hears of it", async () => {
    await publish(tested.db, await aRulebook({ race: "rivals" }));
    const folders = await Promise.all(
      ["NT$600", "NT$700"].map((price) =>
        aRulebook({ race: "rivals", fee: price, more: amendment(2) }),
      ),
    );
    const pools = folders.map(() => openDatabase({ url: tested.url, poolSize: 1 }));

    const outcomes = await Promise.all(
      folders.map((folder, index) => publish(pools[index] ?? tested.db, folder)),
    );
    await Promise.all(pools.map((pool) => pool.destroy()));

    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["changed", "published"]);
    const winner = outcomes.findIndex(({ kind }) => kind === "published");
    expect(await fee("rivals")).toEqual({ version: 2, total: [600, 700][winner] });
  });
});

test("a folder of rulebooks says what became of each", async () => {
  const lines: string[] = [];
  const folder = await rulebookFolder({});
  const app = { db: tested.db, clock: clockAt("2026-11-20T01:00:00Z") };

  await publishFolders(app, `${folder}/none`, (line) => lines.push(line));
  const notAFolder = publishFolders(app, import.meta.filename, (line) => lines.push(line));

  await expect(notAFolder).rejects.toMatchObject({
    name: "OperatorError",
    nextStep: "Name a folder that holds rulebooks.",
  });
  expect(lines).toEqual([]);
});
