import path from "node:path";

import { UsageError, type CommandIo } from "./command.ts";

/** The one folder a command names, from where the user called. An empty name is a script's mistake. */
export function folderArgument(positionals: readonly string[], io: CommandIo): string {
  const [folder, ...more] = positionals;
  if (folder === undefined || folder === "" || more.length > 0)
    throw new UsageError("Name one rulebook folder.");
  return path.resolve(io.cwd, folder);
}
