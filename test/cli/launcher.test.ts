import { linkSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { cloneDatabase } from "#test/support/database.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { npmStart, runGuntime, startGuntime } from "#test/support/guntime-process.ts";

/** `bin/guntime.js` under a Node that is not the pinned one hands over to the pinned one. */

const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));
let folder: string;
let otherNode: string;
let database: TestDatabase;

beforeAll(async () => {
  // The same program under another name is another Node to the launcher.
  folder = mkdtempSync(join(packages, ".guntime-launcher-"));
  otherNode = join(folder, "node");
  linkSync(join(packages, "node", "bin", "node"), otherNode);
  database = await cloneDatabase(inject("template"));
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

test.each(["pinned", "other"])(
  "passes arguments, output and exit code through (%s Node)",
  async (which) => {
    const options = which === "other" ? { node: otherNode, cwd: "/tmp" } : { cwd: "/tmp" };

    const version = runGuntime(["--version"], options);
    const unknown = runGuntime(["no-such-command"], options);

    expect(await version.ended).toEqual({ code: 0, signal: null });
    expect(version.logged()).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await unknown.ended).toEqual({ code: 2, signal: null });
    expect(unknown.said()).toContain("Usage: guntime <command>");
  },
);

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "passes %s on and waits for the end",
  async (signal) => {
    const guntime = startGuntime({ node: otherNode, env: { DATABASE_URL: database.url } });
    const address = await guntime.served;

    guntime.kill(signal);

    expect(await guntime.ended).toEqual({ code: 0, signal: null });
    await expect(fetch(address)).rejects.toThrow("fetch failed");
  },
);

test("a signal that arrives twice at once counts once", async () => {
  const guntime = startGuntime({ node: otherNode, env: { DATABASE_URL: database.url } });
  await guntime.served;

  guntime.kill("SIGINT");
  guntime.kill("SIGINT");

  expect(await guntime.ended).toEqual({ code: 0, signal: null });
});

test("npm start ends when npm is told to end, and leaves nothing behind", async () => {
  const npm = npmStart({ env: { DATABASE_URL: database.url } });
  const address = await npm.served;

  npm.kill("SIGTERM");

  await npm.ended;
  expect(npm.said()).toContain("Stopping: ");
  await expect(fetch(address)).rejects.toThrow("fetch failed");
});
