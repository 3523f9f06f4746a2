import { createServer } from "node:net";

import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { cloneDatabase } from "#test/support/database.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { runGuntime, startGuntime } from "#test/support/guntime-process.ts";
import type { GuntimeProcess } from "#test/support/guntime-process.ts";
import { removeHome, temporaryHome } from "#test/support/temporary-server.ts";

/** What only the operator can mend is one sentence and a next step on stderr, and exit code 1. */

const home = temporaryHome();
let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase(inject("template"));
});

afterAll(async () => {
  await database.drop();
  await removeHome(home);
});

test("a busy port", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  const guntime = runGuntime(["start", "--host", "127.0.0.1", "--port", String(port)], {
    env: { DATABASE_URL: database.url },
  });

  await expectRefusal(
    guntime,
    `Port ${port} on 127.0.0.1 is in use by another program. ` +
      "Stop that program, or choose another port with --port.",
  );
  other.close();
});

test("an address that this machine does not have", async () => {
  const guntime = runGuntime(["start", "--host", "192.0.2.1", "--port", "0"], {
    env: { DATABASE_URL: database.url },
  });

  await expectRefusal(
    guntime,
    "This machine has no address 192.0.2.1. Name one of its own addresses with --host, or 0.0.0.0 for all.",
  );
});

test("a database that does not answer", async () => {
  const guntime = startGuntime({
    env: { DATABASE_URL: "postgres://someone:secret@127.0.0.1:1/races" },
  });

  await expectRefusal(
    guntime,
    "The database at 127.0.0.1:1/races does not answer (ECONNREFUSED). " +
      "Start it or correct DATABASE_URL, or leave DATABASE_URL out for the embedded one.",
  );
  expect(guntime.said()).not.toContain("secret");
});

test("a database that refuses the password", async () => {
  const url = Object.assign(new URL(database.url), { password: "guess" });

  const guntime = startGuntime({ env: { DATABASE_URL: url.href } });

  expect(await guntime.ended).toEqual({ code: 1, signal: null });
  expect(guntime.said()).toMatch(
    /^The database at \S+ does not answer \(password authentication failed for user "guntime"\)\. Start it .*\n$/,
  );
});

test("an address that is not a database's", async () => {
  const guntime = startGuntime({ env: { DATABASE_URL: "mysql://localhost/races" } });

  await expectRefusal(
    guntime,
    "DATABASE_URL is not the address of a PostgreSQL database. " +
      "Write it like postgres://user:password@host:5432/database.",
  );
});

test("a platform without an embedded database", async () => {
  const otherMachine = 'Object.defineProperty(process, "arch", { value: "s390x" })';

  const guntime = startGuntime({
    home,
    env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(otherMachine)}` },
  });

  await expectRefusal(
    guntime,
    `There is no embedded PostgreSQL for this platform (${process.platform}-s390x). ` +
      "Set DATABASE_URL to a PostgreSQL 16 or newer server.",
  );
});

async function expectRefusal(guntime: GuntimeProcess, sentence: string): Promise<void> {
  expect(await guntime.ended).toEqual({ code: 1, signal: null });
  expect(guntime.said().trim().split("\n").at(-1)).toBe(sentence);
  expect(guntime.said()).not.toMatch(/^ {4}at /m);
}
