import { rulebookJsonSchema } from "#domain/rulebook/index.ts";

import { exitCode, UsageError, type Command } from "../command.ts";

/** Prints the JSON Schema by which editors complete and check a rulebook while it is written. */
export const rulebookSchema: Command = {
  name: ["rulebook", "schema"],
  summary: "Print the JSON Schema of rulebook.yaml",
  usage: "rulebook schema",
  run(args, io) {
    if (args.some((arg) => arg !== "--json"))
      throw new UsageError("This command takes no arguments.");
    io.out(`${JSON.stringify(rulebookJsonSchema(), null, 2)}\n`);
    return Promise.resolve(exitCode.fine);
  },
};
