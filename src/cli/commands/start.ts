import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { systemClock } from "#app/clock.ts";
import { openStore } from "#app/open-store.ts";
import type { Store } from "#app/open-store.ts";
import { publishFolders } from "#app/rulebook/publish-folders.ts";
import { listen } from "#http/listen.ts";
import { builtPages } from "#http/pages/built-pages.ts";
import { buildServer } from "#http/server.ts";

import { exitCode, UsageError } from "../command.ts";
import type { Command, CommandIo, ExitCode } from "../command.ts";
import { onStopSignals } from "../stop-signals.ts";

const installation = fileURLToPath(new URL("../../..", import.meta.url));

/** How long requests under way may take to finish once a stop was asked for. */
const drainMs = 15_000;

interface StartOptions {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Folder whose rulebooks are published at start-up. */
  readonly rulebooks: string;
}

/** `guntime start`: pages and API until a signal stops it. */
export const start: Command = {
  name: ["start"],
  summary: "Serve the pages and the API, with the embedded database unless DATABASE_URL is set",
  usage:
    "start [--port <number, 3000>] [--host <address, localhost>] [--log-level <level, info>] [--rulebooks <folder>]",
  run: (args, io) => serve(readOptions(args, io), io),
};

function readOptions(args: readonly string[], io: CommandIo): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "3000" },
      host: { type: "string", default: "localhost" },
      "log-level": { type: "string", default: "info" },
      rulebooks: { type: "string" },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new UsageError(`--port is a number from 0 to 65535, not "${values.port}".`);
  }
  const logLevel = values["log-level"];
  if (!["trace", "debug", "info", "warn", "error", "fatal", "silent"].includes(logLevel)) {
    throw new UsageError(`--log-level is one of trace, debug, info, warn, error, fatal, silent.`);
  }
  const rulebooks = resolve(io.cwd, values.rulebooks ?? resolve(installation, "rulebooks"));
  return { host: values.host, port, logLevel, rulebooks };
}

async function serve(options: StartOptions, io: CommandIo): Promise<ExitCode> {
  const { promise: end, resolve: endWith, reject: failWith } = Promise.withResolvers<ExitCode>();
  let store: Store | undefined;
  const stopListening = onStopSignals(
    () => {
      io.err("Stopping: finishing the requests under way. The same signal again stops at once.");
      endWith(exitCode.fine);
    },
    () => {
      io.err("Stopped at once.");
      store?.abort();
      process.exit(exitCode.refused);
    },
  );
  try {
    store = await openStore({
      databaseUrl: io.env["DATABASE_URL"],
      home: resolve(io.cwd, io.env["GUNTIME_HOME"] ?? resolve(installation, ".guntime")),
      say: io.err,
      onGivenUp: failWith,
    });
    return await serveFrom(store, options, io, end);
  } finally {
    await store?.close();
    stopListening();
  }
}

async function serveFrom(
  store: Store,
  options: StartOptions,
  io: CommandIo,
  end: Promise<ExitCode>,
): Promise<ExitCode> {
  const app = { db: store.db, clock: systemClock };
  await publishFolders(app, options.rulebooks, io.err);
  const pages = await builtPages(io.err);
  const server = await buildServer(app, { logLevel: options.logLevel, pages });
  try {
    const address = await listen(server, options);
    io.err(`guntime serves ${address} (API: ${address}/api/openapi.json). Ctrl-C stops it.`);
    return await end;
  } finally {
    const timer = setTimeout(() => server.server.closeAllConnections(), drainMs);
    await server.close();
    clearTimeout(timer);
  }
}
