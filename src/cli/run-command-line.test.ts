import { Readable } from "node:stream";

import { describe, expect, test } from "vitest";

import { OperatorError } from "#contract/operator-error.ts";

import { RefusedError, UsageError } from "./command.ts";
import type { Command } from "./command.ts";
import { runCommandLine } from "./run-command-line.ts";

describe("the command line", () => {
  test("runs the command with the longest name that fits, with what follows the name", async () => {
    const seen: string[] = [];
    const commands = [
      aCommand({ name: ["rulebook"] }),
      aCommand({
        name: ["rulebook", "check"],
        run: async (args) => {
          seen.push(...args);
          return 1;
        },
      }),
    ];

    const { code } = await run(commands, ["rulebook", "check", "dir", "--json"]);

    expect(code).toBe(1);
    expect(seen).toEqual(["dir", "--json"]);
  });

  test.each([["--help"], ["-h"]])("lists the commands on stdout for %s", async (option) => {
    const { code, out, err } = await run([aCommand({ name: ["go"], summary: "Goes" })], [option]);

    expect(code).toBe(0);
    expect(out).toContain("  go  Goes");
    expect(err).toBe("");
  });

  test("shows how one command is used", async () => {
    const { code, out } = await run(
      [aCommand({ name: ["go"], summary: "Goes", usage: "go <where>" })],
      ["go", "--help"],
    );

    expect(code).toBe(0);
    expect(out).toBe("Goes.\n\nUsage: guntime go <where>\n");
  });

  test.each([
    [[], "Which command?"],
    [["fly", "high"], 'There is no command "fly high".'],
  ])("answers %j with the list on stderr and exit code 2", async (args, message) => {
    const { code, out, err } = await run([aCommand({ name: ["go"] })], args);

    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
    expect(err).toContain("Usage: guntime <command>");
  });

  test("a wrong command line is exit code 2 with the command's usage", async () => {
    const command = aCommand({ usage: "go <where>", run: throwing(new UsageError("Where?")) });

    const { code, err } = await run([command], ["go"]);

    expect(code).toBe(2);
    expect(err).toBe("Where?\nUsage: guntime go <where>\n");
  });

  test.each([
    new RefusedError("There is no such folder."),
    new OperatorError("There is no", "such folder."),
  ])("a refusal is exit code 1 and one sentence ($name)", async (error) => {
    const { code, err } = await run([aCommand({ run: throwing(error) })], ["go"]);

    expect(code).toBe(1);
    expect(err).toBe("There is no such folder.\n");
  });

  test("a bug is not dressed up as a refusal", async () => {
    const command = aCommand({ run: throwing(new TypeError("undefined is not a function")) });

    await expect(run([command], ["go"])).rejects.toThrow(TypeError);
  });
});

function aCommand(values: Partial<Command>): Command {
  return { name: ["go"], summary: "Goes", usage: "go", run: async () => 0, ...values };
}

function throwing(error: Error): Command["run"] {
  return () => Promise.reject(error);
}

async function run(
  commands: readonly Command[],
  args: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runCommandLine(commands, args, {
    out: (text) => (out += text),
    err: (message) => (err += `${message}\n`),
    input: Readable.from([]),
    env: {},
    cwd: "/",
  });
  return { code, out, err };
}
