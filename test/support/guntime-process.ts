import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const launcher = fileURLToPath(new URL("../../bin/guntime.js", import.meta.url));

/** A folder without rulebooks: publishing them is not what these tests wait for. */
const noRulebooks = fileURLToPath(new URL(".", import.meta.url));

export interface GuntimeProcess {
  readonly pid: number;
  /** Where it serves; rejects with what it said when it ended without serving. */
  readonly served: Promise<string>;
  /** Its end: exit code, or null when a signal ended it. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** What it wrote to stderr until now. */
  readonly said: () => string;
  /** What it wrote to stdout until now. */
  readonly logged: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
}

export interface GuntimeOptions {
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The Node that runs the launcher. */
  readonly node?: string;
  /** Run as this user; only root can. */
  readonly account?: { readonly uid: number; readonly gid: number };
}

/** Runs guntime's launcher with arguments, as a person in a shell would. */
export function runGuntime(args: readonly string[], options: GuntimeOptions = {}): GuntimeProcess {
  return runProgram(options.node ?? process.execPath, [launcher, ...args], options);
}

/** Starts a server on a free port. */
export function startGuntime(options: GuntimeOptions, ...args: readonly string[]): GuntimeProcess {
  return runGuntime(["start", "--port", "0", "--rulebooks", noRulebooks, ...args], options);
}

/** Starts a server on a free port by `npm start` in the clone. */
export function npmStart(options: GuntimeOptions): GuntimeProcess {
  const clone = fileURLToPath(new URL("../..", import.meta.url));
  return runProgram("npm", ["start", "--", "--port", "0", "--rulebooks", noRulebooks], {
    ...options,
    cwd: clone,
  });
}

function runProgram(
  program: string,
  args: readonly string[],
  options: GuntimeOptions,
): GuntimeProcess {
  const { DATABASE_URL: _ours, NODE_OPTIONS: _vitests, ...inherited } = process.env;
  const child = spawn(program, args, {
    cwd: options.cwd ?? "/",
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...inherited,
      ...(options.home === undefined ? {} : { GUNTIME_HOME: options.home }),
      ...options.env,
    },
    ...options.account,
  });
  let stderr = "";
  let stdout = "";
  const served = Promise.withResolvers<string>();
  const ended = Promise.withResolvers<{ code: number | null; signal: string | null }>();
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    const address = /guntime serves (\S+) /.exec(stderr)?.[1];
    if (address !== undefined) served.resolve(address);
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.on("close", (code, signal) => {
    ended.resolve({ code, signal });
    served.reject(new Error(`guntime ended with ${code ?? signal}: ${stderr}`));
  });
  // Only some tests wait for it to serve.
  served.promise.catch(() => {});
  return {
    pid: child.pid ?? 0,
    served: served.promise,
    ended: ended.promise,
    said: () => stderr,
    logged: () => stdout,
    kill: (signal) => child.kill(signal),
  };
}
