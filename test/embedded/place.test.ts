import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, describe, expect, test } from "vitest";

import { canEnter, chooseAccount } from "#db/embedded/account.ts";
import type { Account } from "#db/embedded/account.ts";
import { serverFolder, shareRoot } from "#db/embedded/place.ts";
import { startGuntime } from "#test/support/guntime-process.ts";
import type { GuntimeProcess } from "#test/support/guntime-process.ts";
import { removeHome, temporaryHome } from "#test/support/temporary-server.ts";

/** Where the database lies and who runs it. Half of this can only be tried by root. */

const isRoot = process.getuid?.() === 0;
/** Not when these tests run in a folder such as /root, which only root can enter. */
const othersMayRunUs =
  isRoot && canEnter(ordinaryUser(), fileURLToPath(new URL(".", import.meta.url)));
const started: GuntimeProcess[] = [];
const homes: string[] = [];

afterEach(async () => {
  for (const guntime of started.splice(0)) {
    guntime.kill("SIGTERM");
    await guntime.ended;
  }
  for (const home of homes.splice(0)) await removeHome(home);
});

describe("the place of the database", () => {
  test("is the home folder, which is made when it is missing", async () => {
    const home = join(newHome(), "deep", "inside");
    homes.push(home);

    const guntime = start(home);
    await guntime.served;

    expect(guntime.said()).toContain(`its data is in ${join(home, "postgres", "data")}.`);
    expect(statSync(join(home, "postgres")).mode & 0o777).toBe(0o700);
  });

  test("outlives a crash after which its process id belongs to another program", async () => {
    const home = newHome();
    const first = start(home);
    await first.served;
    first.kill("SIGTERM");
    await first.ended;
    const data = join(home, "postgres", "data");
    const stranger = spawn("sleep", ["60"], { ...uidOf(data), stdio: "ignore" });
    writeFileSync(
      join(data, "postmaster.pid"),
      `${stranger.pid}\n${data}\n1700000000\n5432\n\n127.0.0.1\n`,
    );

    const second = start(home);
    await second.served;

    expect(second.said()).toContain("Started PostgreSQL");
    stranger.kill();
  });

  test("is cleared of what an interrupted first start left", async () => {
    const home = newHome();
    const leftover = join(home, "postgres", "data.999999999");
    mkdirSync(leftover, { recursive: true });
    if (isRoot) handOver(join(home, "postgres"));

    await start(home).served;

    expect(existsSync(leftover)).toBe(false);
  });

  test("is refused in one sentence when it cannot be written", async () => {
    const home = newHome();
    writeFileSync(join(home, "file"), "");

    const guntime = start(join(home, "file", "home"));

    expect(await guntime.ended).toEqual({ code: 1, signal: null });
    expect(guntime.said()).toBe(
      `guntime cannot write ${join(home, "file", "home")}, where its database belongs (ENOTDIR). ` +
        "Make that folder writable for the user who starts guntime, or name another one in GUNTIME_HOME.\n",
    );
  });
});

test("a database whose password was lost is refused in one sentence", async () => {
  const home = newHome();
  const first = start(home);
  await first.served;
  first.kill("SIGTERM");
  await first.ended;
  rmSync(join(home, "password"));

  const second = start(home);

  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(second.said()).toBe(
    `The database in ${join(home, "postgres", "data")} refuses the password in ${join(home, "password")}. ` +
      "Put the file back that was made with this database.\n",
  );
});

describe.runIf(isRoot)("as root", () => {
  test("PostgreSQL runs as another user", async () => {
    const home = newHome();

    await start(home).served;

    expect(statSync(join(home, "postgres", "data")).uid).not.toBe(0);
    expect(postgresUid(home)).toBe(statSync(join(home, "postgres", "data")).uid);
  });

  test("a home folder that this user cannot enter keeps only the name of the place", async () => {
    const home = newHome(0o700);

    const first = start(home);
    await first.served;
    first.kill("SIGTERM");
    await first.ended;
    const second = start(home);
    await second.served;

    const folder = serverFolder(home);
    expect(folder.startsWith(`${shareRoot}/`)).toBe(true);
    expect(second.said()).toContain(`its data is in ${folder}/data.`);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(existsSync(join(home, "postgres"))).toBe(false);
  });

  test.runIf(othersMayRunUs)(
    "a database that an ordinary user began is run as that user",
    async () => {
      const home = newHome();
      const owner = ordinaryUser();
      chownSync(home, owner.uid, owner.gid);
      const first = start(home, owner);
      await first.served;
      first.kill("SIGTERM");
      await first.ended;

      const second = start(home);
      await second.served;

      expect(postgresUid(home)).toBe(owner.uid);
    },
  );

  test("a database that moved out of its user's reach is refused in one sentence", async () => {
    const home = newHome();
    const first = start(home);
    await first.served;
    first.kill("SIGTERM");
    await first.ended;
    chmodSync(home, 0o700);

    const second = start(home);

    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.said()).toContain("who cannot enter the folders above it.");
    expect(second.said().trim().split("\n")).toHaveLength(1);
  });
});

describe.runIf(othersMayRunUs)("as an ordinary user", () => {
  test("PostgreSQL runs as that user", async () => {
    const home = newHome();
    const user = ordinaryUser();
    chownSync(home, user.uid, user.gid);

    await start(home, user).served;

    expect(postgresUid(home)).toBe(user.uid);
  });

  test("a folder of someone else is refused in one sentence", async () => {
    const guntime = start(newHome(), ordinaryUser());

    expect(await guntime.ended).toEqual({ code: 1, signal: null });
    expect(guntime.said()).toMatch(/^guntime cannot write \S+, where .* \(EACCES\)\. Make .*\n$/);
  });

  test("a database of someone else is refused in one sentence", async () => {
    const home = newHome();
    const first = start(home);
    await first.served;
    first.kill("SIGTERM");
    await first.ended;
    const nobody = { uid: 65_534, gid: 65_534 };

    const second = start(home, nobody);

    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.said()).toMatch(/^The database in \S+ belongs to the user \S+\. Start .*\n$/);
  });
});

function newHome(mode?: number): string {
  const home = temporaryHome(mode);
  homes.push(home);
  return home;
}

function start(home: string, account?: { uid: number; gid: number }): GuntimeProcess {
  const guntime = startGuntime({ home, ...(account === undefined ? {} : { account }) });
  started.push(guntime);
  return guntime;
}

/** Root's stand-in for a person: any user but root will do. */
function ordinaryUser(): Extract<Account, { kind: "other" }> {
  const account = chooseAccount(() => {});
  if (account.kind === "self") throw new Error("only root can become another user");
  return account;
}

function handOver(folder: string): void {
  const { uid, gid } = ordinaryUser();
  chownSync(folder, uid, gid);
}

function uidOf(folder: string): { uid?: number } {
  return isRoot ? { uid: statSync(folder).uid } : {};
}

function postgresUid(home: string): number {
  const file = join(serverFolder(home), "data", "postmaster.pid");
  const pid = readFileSync(file, "utf8").split("\n")[0];
  return statSync(`/proc/${pid}`).uid;
}
