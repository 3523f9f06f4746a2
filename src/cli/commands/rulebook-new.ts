import path from "node:path";
import { parseArgs } from "node:util";

import { systemClock } from "#app/clock.ts";
import { newRulebook } from "#app/rulebook/new-rulebook.ts";
import { isoDate } from "#domain/kernel/index.ts";

import { exitCode, UsageError, type Command } from "../command.ts";

/** Writes a commented starter rulebook. */
export const rulebookNew: Command = {
  name: ["rulebook", "new"],
  summary: "Write a commented starter rulebook",
  usage: "rulebook new <dir>",
  async run(args, io) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError("Name one folder.");
    const today = systemClock.now().toZonedDateTimeISO("Asia/Taipei").toPlainDate().toString();
    const file = await newRulebook(path.resolve(io.cwd, folder), isoDate(today));
    io.err(`Wrote ${file}. Next: guntime rulebook check ${folder}`);
    return exitCode.fine;
  },
};
