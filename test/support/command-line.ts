import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

import { commands } from "#cli/commands.ts";
import { runCommandLine } from "#cli/run-command-line.ts";

/** What a command came to: its exit code and what it wrote. */
export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input?: string | Uint8Array;
}

/** Runs one of guntime's commands from the folder of the clone. */
export async function guntime(
  args: readonly string[],
  { env = {}, input = "" }: CommandOptions = {},
): Promise<CommandRun> {
  let out = "";
  let err = "";
  const code = await runCommandLine(commands, args, {
    out: (text) => (out += text),
    err: (message) => (err += `${message}\n`),
    input: Readable.from([Buffer.from(input)]),
    env,
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
  });
  return { code, out, err };
}

/** The one JSON document on stdout; more or less than one fails the test. */
export function documentOf({ out }: CommandRun): Readonly<Record<string, unknown>> {
  if (!out.endsWith("\n")) throw new Error(`no line end: ${out.slice(-80)}`);
  return JSON.parse(out) as Readonly<Record<string, unknown>>;
}
