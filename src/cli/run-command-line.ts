import { readFileSync } from "node:fs";

import { OperatorError } from "#contract/operator-error.ts";

import type { Command, CommandIo, ExitCode } from "./command.ts";
import { exitCode, RefusedError, UsageError } from "./command.ts";

/**
 * Finds the command that the arguments name and runs it.
 * The longest name wins, so that `rulebook` and `rulebook check` may both be commands.
 */
export async function runCommandLine(
  commands: readonly Command[],
  args: readonly string[],
  io: CommandIo,
): Promise<ExitCode> {
  const [first] = args;
  if (first === "--help" || first === "-h") {
    io.out(overview(commands));
    return exitCode.fine;
  }
  if (first === "--version") {
    io.out(`${version()}\n`);
    return exitCode.fine;
  }

  const command = findCommand(commands, args);
  if (command === undefined) {
    io.err(first === undefined ? "Which command?" : `There is no command "${args.join(" ")}".`);
    io.err(overview(commands).trimEnd());
    return exitCode.usage;
  }
  const rest = args.slice(command.name.length);
  if (rest.includes("--help") || rest.includes("-h")) {
    io.out(`${command.summary}.\n\nUsage: guntime ${command.usage}\n`);
    return exitCode.fine;
  }
  return run(command, rest, io);
}

async function run(command: Command, args: readonly string[], io: CommandIo): Promise<ExitCode> {
  try {
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof RefusedError) {
      io.err(error.message);
      if (args.includes("--json")) io.out(`${JSON.stringify(error.document)}\n`);
      return exitCode.refused;
    }
    if (error instanceof OperatorError) {
      io.err(`${error.message} ${error.nextStep}`);
      return exitCode.refused;
    }
    if (error instanceof UsageError || isParseArgsError(error)) {
      io.err(`${error.message}\nUsage: guntime ${command.usage}`);
      return exitCode.usage;
    }
    throw error;
  }
}

function findCommand(commands: readonly Command[], args: readonly string[]): Command | undefined {
  return commands
    .filter((command) => command.name.every((word, index) => args[index] === word))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

/** `parseArgs` of node:util throws these for an unknown option or a missing value. */
function isParseArgsError(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("ERR_PARSE_ARGS_")
  );
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(0, ...commands.map((command) => command.name.join(" ").length));
  const lines = commands.map(
    (command) => `  ${command.name.join(" ").padEnd(width)}  ${command.summary}`,
  );
  return [
    "Usage: guntime <command> [options]",
    "",
    "Commands:",
    ...lines,
    "",
    "guntime <command> --help   how to use one command",
    "guntime --version          the version",
    "",
  ].join("\n");
}

function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) {
    return String(manifest.version);
  }
  throw new Error("package.json has no version");
}
