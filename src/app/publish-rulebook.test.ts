import { sql } from "kysely";
import { describe, expect, test } from "vitest";

import { openDatabase } from "#db/database.ts";
import { useDatabase } from "#test/support/database.ts";

import { publishRulebook } from "./publish-rulebook.ts";
import type { RulebookPublication } from "./publish-rulebook.ts";
import { readRace, readRaces, readRulebookVersion } from "./read-race.ts";

const database = useDatabase();

describe("publishing a rulebook", () => {
  test("makes the race appear with version 1", async () => {
    const published = await publishRulebook(
      database.db,
      aPublication({ raceId: "first", hash: "h1", reason: "First printing" }),
    );

    const version = {
      version: 1,
      hash: "h1",
      publishedAt: "2026-11-20T01:00:00Z",
      reason: "First printing",
      effective: null,
    };
    expect(published).toEqual({ ok: true, value: { isNew: true, version } });
    expect(await readRace(database.db, "first")).toEqual({
      raceId: "first",
      name: { en: "A race" },
      rulebookVersions: [version],
    });
  });

  test("counts versions and keeps the files and the day of effect of each", async () => {
    await publishRulebook(
      database.db,
      aPublication({ raceId: "counted", hash: "h1", files: { "rulebook.yaml": "one" } }),
    );

    await publishRulebook(
      database.db,
      aPublication({
        raceId: "counted",
        version: 2,
        hash: "h2",
        files: { "rulebook.yaml": "two" },
        effective: Temporal.PlainDate.from("2027-01-01"),
      }),
    );

    expect(await readRulebookVersion(database.db, "counted", 1)).toMatchObject({
      hash: "h1",
      effective: null,
      files: { "rulebook.yaml": "one" },
    });
    expect(await readRulebookVersion(database.db, "counted", 2)).toMatchObject({
      hash: "h2",
      effective: "2027-01-01",
      files: { "rulebook.yaml": "two" },
    });
  });

  test("changes nothing when the same text was published before, even under another name", async () => {
    const once = await publishRulebook(database.db, aPublication({ raceId: "same", hash: "h1" }));
    await publishRulebook(
      database.db,
      aPublication({ raceId: "same", version: 2, hash: "h2", raceName: { en: "New name" } }),
    );

    const again = await publishRulebook(
      database.db,
      aPublication({ raceId: "same", hash: "h1", reason: "Again" }),
    );

    expect(once.ok && again.ok && again.value).toEqual({
      version: once.ok && once.value.version,
      isNew: false,
    });
    expect(await readRace(database.db, "same")).toMatchObject({
      name: { en: "New name" },
      rulebookVersions: [{ version: 1 }, { version: 2 }],
    });
  });

  test.each([
    ["the number it already has", 1],
    ["a number that leaves a gap", 3],
  ])("refuses another text under %s, and changes nothing", async (what, version) => {
    const raceId = version === 1 ? "taken" : "gap";
    await publishRulebook(database.db, aPublication({ raceId, hash: "h1" }));
    const before = await readRace(database.db, raceId);

    const refusal = await publishRulebook(
      database.db,
      aPublication({ raceId, version, hash: "h2", raceName: { en: what } }),
    );

    expect(refusal).toEqual({
      ok: false,
      refusals: [{ code: "version-not-next", latest: before?.rulebookVersions[0] }],
    });
    expect(await readRace(database.db, raceId)).toEqual(before);
  });

  test("takes the number a rulebook says when none was published here before", async () => {
    const amended = aPublication({ raceId: "moved", version: 3, hash: "h3" });

    await publishRulebook(database.db, amended);

    const race = await readRace(database.db, "moved");
    expect(race?.rulebookVersions.map(({ version }) => version)).toEqual([3]);
  });

  test("of many different texts that all call themselves version 2 takes one", async () => {
    await publishRulebook(database.db, aPublication({ raceId: "crowd", hash: "h0" }));
    const pools = [1, 2, 3, 4].map(() => openDatabase({ url: database.url, poolSize: 2 }));
    const hashes = Array.from({ length: 24 }, (_, index) => `h${1 + (index % 12)}`);

    const published = await Promise.all(
      hashes.map((hash, index) =>
        publishRulebook(
          pools[index % 4] ?? database.db,
          aPublication({ raceId: "crowd", version: 2, hash }),
        ),
      ),
    );
    await Promise.all(pools.map((pool) => pool.destroy()));

    const [, second] = (await readRace(database.db, "crowd"))?.rulebookVersions ?? [];
    expect(published.filter((one) => one.ok && one.value.isNew)).toEqual([
      { ok: true, value: { version: second, isNew: true } },
    ]);
    expect(published.filter((one) => one.ok && !one.value.isNew)).toEqual([
      { ok: true, value: { version: second, isNew: false } },
    ]);
    expect(published.filter((one) => !one.ok)).toHaveLength(22);
    expect((await readRace(database.db, "crowd"))?.rulebookVersions).toHaveLength(2);
  });

  test("leaves no race behind when the version is refused", async () => {
    const publication = aPublication({ raceId: "undone", reason: "not \0 storable" });

    await expect(publishRulebook(database.db, publication)).rejects.toThrow("invalid byte");

    expect(await readRace(database.db, "undone")).toBeUndefined();
  });

  test("keeps races apart: each counts for itself and may hold the same text", async () => {
    await publishRulebook(database.db, aPublication({ raceId: "east", hash: "shared" }));

    const west = await publishRulebook(
      database.db,
      aPublication({ raceId: "west", hash: "shared" }),
    );

    expect(west).toMatchObject({ ok: true, value: { isNew: true, version: { version: 1 } } });
    const { races } = await readRaces(database.db);
    expect(races.map(({ raceId }) => raceId)).toEqual(races.map(({ raceId }) => raceId).toSorted());
  });
});

describe("a published version", () => {
  test.each([
    ["an update", "update rulebook_version set reason = 'other'"],
    ["an update of no row", "update rulebook_version set reason = 'other' where false"],
    ["a deletion", "delete from rulebook_version"],
    ["an emptying of the table", "truncate rulebook_version"],
    ["an emptying of the race's table", "truncate race cascade"],
  ])("refuses %s", async (_what, statement) => {
    await publishRulebook(database.db, aPublication({ raceId: "kept" }));
    const before = await readRulebookVersion(database.db, "kept", 1);

    await expect(sql.raw(statement).execute(database.db)).rejects.toThrow("is refused");

    expect(await readRulebookVersion(database.db, "kept", 1)).toEqual(before);
  });
});

function aPublication(values: Partial<RulebookPublication>): RulebookPublication {
  return {
    raceId: "a-race",
    version: 1,
    raceName: { en: "A race" },
    files: { "rulebook.yaml": "race: a-race" },
    hash: "a-hash",
    compiled: {},
    reason: "Published",
    at: Temporal.Instant.from("2026-11-20T01:00:00Z"),
    ...values,
  };
}
