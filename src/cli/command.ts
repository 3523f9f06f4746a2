/** Exit codes of every command: a contract with scripts that call guntime. */
export const exitCode = {
  /** Done, nothing to complain about. */
  fine: 0,
  /** Findings of kind error, or input that was refused. */
  refused: 1,
  /** The command line itself was wrong. */
  usage: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Where a command writes. Documents go to `out`; messages, progress and refusals go to `err`. */
export interface CommandIo {
  /** Writes to stdout exactly as given. */
  readonly out: (content: string | Uint8Array) => void;
  /** Writes one message to stderr; the line end is added. */
  readonly err: (message: string) => void;
  /** Standard input, for commands that are told to read it. */
  readonly input: AsyncIterable<Uint8Array>;
  /** The environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder the user called from; relative paths in arguments start here. */
  readonly cwd: string;
}

/** One command of guntime. `src/cli/commands.ts` holds the list. */
export interface Command {
  /** The words that call it, e.g. `["rulebook", "check"]`. */
  readonly name: readonly string[];
  /** One line for the list of commands, without a full stop. */
  readonly summary: string;
  /** What follows `guntime` on the command line, e.g. `rulebook check <dir> [--json]`. */
  readonly usage: string;
  /** `args` is what follows the name. Throw {@link UsageError} for a wrong command line. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitCode>;
}

/** A wrong command line: the message and the command's usage go to stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * A refusal that needs no stack: the sentence and the next step go to stderr, exit code 1.
 * Use it for what the user can mend (a missing file, a busy port), never for a bug.
 */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  /** What `--json` prints of the refusal. */
  readonly document: object;

  constructor(message: string, options: ErrorOptions & { readonly document?: object } = {}) {
    super(message, options);
    this.document = options.document ?? { refused: message };
  }
}
