import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { Client } from "pg";
import { afterAll, afterEach, expect, test } from "vitest";

import { findPostmaster } from "#db/embedded/postmaster.ts";
import { startGuntime } from "#test/support/guntime-process.ts";
import type { GuntimeProcess } from "#test/support/guntime-process.ts";
import { removeHome, temporaryHome } from "#test/support/temporary-server.ts";

const home = temporaryHome();
const data = join(home, "postgres", "data");
const started: GuntimeProcess[] = [];

afterEach(async () => {
  for (const guntime of started.splice(0)) {
    guntime.kill("SIGTERM");
    await guntime.ended;
  }
});

afterAll(() => removeHome(home));

test("of several that start at once on a fresh folder one serves and the others refuse", async () => {
  const all = [start(), start(), start()];

  const outcomes = await Promise.allSettled(all.map(({ served }) => served));

  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const winner = all.find((_, index) => outcomes[index]?.status === "fulfilled");
  for (const loser of all.filter((guntime) => guntime !== winner)) {
    expect(await loser.ended).toEqual({ code: 1, signal: null });
    expect(loser.said().trim().split("\n").at(-1)).toBe(
      `Another guntime (process ${winner?.pid}) uses the database in ${data}. ` +
        "Use that one, stop it, or start this one with another folder in GUNTIME_HOME.",
    );
    expect(loser.said()).not.toMatch(/^ {4}at /m);
  }
});

test("a refused second start leaves the first one untouched", async () => {
  const first = start();
  const address = await first.served;

  const second = start();
  expect(await second.ended).toEqual({ code: 1, signal: null });

  expect((await fetch(`${address}/readyz`)).status).toBe(200);
});

test("the server listens on this machine alone and wants the generated password", async () => {
  await start().served;
  const port = findPostmaster(data)?.port ?? 0;
  const login = { host: "127.0.0.1", port, user: "guntime", database: "guntime" };

  const stranger = new Client({ ...login, password: "guess" });
  await expect(stranger.connect()).rejects.toThrow("password authentication failed");

  const owner = new Client({ ...login, password: readFileSync(join(home, "password"), "utf8") });
  await owner.connect();
  const { rows } = await owner.query(
    "select current_setting('listen_addresses') as tcp, current_setting('unix_socket_directories') as socket",
  );
  await owner.end();
  expect(rows).toEqual([{ tcp: "127.0.0.1", socket: "" }]);
  expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600);
});

function start(): GuntimeProcess {
  const guntime = startGuntime({ home });
  started.push(guntime);
  return guntime;
}
