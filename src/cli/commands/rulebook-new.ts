import { parseArgs } from "node:util";

import { systemClock } from "#app/clock.ts";
import { newRulebook } from "#app/rulebook/new-rulebook.ts";
import { isoDate } from "#domain/kernel/index.ts";

import { exitCode, type Command } from "../command.ts";
import { folderArgument } from "../folder-argument.ts";

/** Writes a commented starter rulebook. */
export const rulebookNew: Command = {
  name: ["rulebook", "new"],
  summary: "Write a commented starter rulebook",
  usage: "rulebook new <dir>",
  async run(args, io) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const folder = folderArgument(positionals, io);
    const today = systemClock.now().toZonedDateTimeISO("Asia/Taipei").toPlainDate().toString();
    const file = await newRulebook(folder, isoDate(today));
    io.err(`Wrote ${file}. Next: guntime rulebook check ${positionals[0] ?? folder}`);
    return exitCode.fine;
  },
};
