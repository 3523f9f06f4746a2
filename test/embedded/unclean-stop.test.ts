import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { Client } from "pg";
import { afterEach, describe, expect, test } from "vitest";

import { findPostmaster } from "#db/embedded/postmaster.ts";
import { isAlive } from "#db/embedded/process.ts";
import { startGuntime } from "#test/support/guntime-process.ts";
import type { GuntimeProcess } from "#test/support/guntime-process.ts";
import { removeHome, temporaryHome } from "#test/support/temporary-server.ts";

/** Real processes are killed here; what was written before must be there after. */

const homes: string[] = [];
const started: GuntimeProcess[] = [];

afterEach(async () => {
  for (const guntime of started.splice(0)) guntime.kill("SIGKILL");
  for (const home of homes.splice(0)) await removeHome(home);
});

describe("after kill -9", () => {
  test("of guntime, the next start takes over the database that still runs", async () => {
    const home = newHome();
    const killed = start(home);
    await killed.served;
    await writeRace(home, "kept");
    const postgres = postgresOf(home);

    killed.kill("SIGKILL");
    await killed.ended;
    expect(isAlive(postgres)).toBe(true);
    const next = start(home);

    expect(await hasRace(await next.served, "kept")).toBe(true);
    expect(next.said()).toContain(`Took over the running PostgreSQL (process ${postgres})`);
    next.kill("SIGTERM");
    expect(await next.ended).toEqual({ code: 0, signal: null });
    expect(isAlive(postgres)).toBe(false);
  });

  test("of guntime and of the database, the next start recovers", async () => {
    const home = newHome();
    const killed = start(home);
    await killed.served;
    await writeRace(home, "kept");

    killed.kill("SIGKILL");
    process.kill(postgresOf(home), "SIGKILL");
    await killed.ended;
    const next = start(home);

    expect(await hasRace(await next.served, "kept")).toBe(true);
    expect(next.said()).toContain("Started PostgreSQL");
  });

  test("of the database alone, guntime brings it back and goes on serving", async () => {
    const home = newHome();
    const guntime = start(home);
    const address = await guntime.served;
    await writeRace(home, "kept");
    const before = postgresOf(home);

    process.kill(before, "SIGKILL");
    await eventually(async () => (await fetch(`${address}/readyz`)).status === 200, 500);

    expect(postgresOf(home)).not.toBe(before);
    expect(await hasRace(address, "kept")).toBe(true);
    guntime.kill("SIGTERM");
    expect(await guntime.ended).toEqual({ code: 0, signal: null });
    expect(findPostmaster(dataOf(home))).toBeUndefined();
  });

  test("of the database while guntime stops, nothing is started again", async () => {
    const home = newHome();
    const guntime = start(home);
    await guntime.served;

    process.kill(postgresOf(home), "SIGKILL");
    guntime.kill("SIGTERM");

    expect(await guntime.ended).toEqual({ code: 0, signal: null });
    expect(findPostmaster(dataOf(home))).toBeUndefined();
  });
});

test("a second signal stops at once, and the next start recovers", async () => {
  const home = newHome();
  const guntime = start(home);
  await guntime.served;
  await writeRace(home, "kept");
  const blocker = await connect(home);
  await blocker.query("begin; lock table race");
  const address = await guntime.served;
  const waiting = fetch(`${address}/api/races`).catch(() => "cut off");
  await sleep(200);

  guntime.kill("SIGTERM");
  await sleep(700);
  guntime.kill("SIGTERM");

  expect(await guntime.ended).toEqual({ code: 1, signal: null });
  expect(await waiting).toBe("cut off");
  await blocker.end().catch(() => {});
  const next = start(home);
  expect(await hasRace(await next.served, "kept")).toBe(true);
});

test("a request under way is answered before the server stops", async () => {
  const home = newHome();
  const guntime = start(home);
  const address = await guntime.served;
  const blocker = await connect(home);
  await blocker.query("begin; lock table race");
  const waiting = fetch(`${address}/api/races`);
  await sleep(200);

  guntime.kill("SIGTERM");
  await sleep(200);
  await expect(fetch(`${address}/healthz`)).rejects.toThrow("fetch failed");
  await blocker.query("rollback");
  await blocker.end();

  expect((await waiting).status).toBe(200);
  expect(await guntime.ended).toEqual({ code: 0, signal: null });
});

function newHome(): string {
  const home = temporaryHome();
  homes.push(home);
  return home;
}

function start(home: string): GuntimeProcess {
  const guntime = startGuntime({ home });
  started.push(guntime);
  return guntime;
}

function dataOf(home: string): string {
  return join(home, "postgres", "data");
}

function postgresOf(home: string): number {
  const postmaster = findPostmaster(dataOf(home));
  if (postmaster === undefined) throw new Error("PostgreSQL does not run");
  return postmaster.pid;
}

async function connect(home: string): Promise<Client> {
  const client = new Client({
    host: "127.0.0.1",
    port: findPostmaster(dataOf(home))?.port ?? 0,
    user: "guntime",
    database: "guntime",
    password: readFileSync(join(home, "password"), "utf8"),
  });
  // The server is killed under some of these connections.
  client.on("error", () => {});
  await client.connect();
  return client;
}

async function writeRace(home: string, raceId: string): Promise<void> {
  const client = await connect(home);
  await client.query("insert into race values ($1, '{}', now())", [raceId]);
  await client.end();
}

async function hasRace(address: string, raceId: string): Promise<boolean> {
  return (await fetch(`${address}/api/races/${raceId}`)).status === 200;
}

/** Waits for the first, after it was false for a moment or not at all. */
async function eventually(isTrue: () => Promise<boolean>, firstLookMs: number): Promise<void> {
  await sleep(firstLookMs);
  const deadline = performance.now() + 15_000;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error("it never came");
    await sleep(50);
  }
}
