import { parseArgs } from "node:util";

import { coverageOfRulebook } from "#app/rulebook/cases.ts";

import { exitCode, type Command } from "../command.ts";
import { languageOf } from "../language.ts";
import { required, rulebookArgument } from "../rulebook-argument.ts";

/** Says of every clause whether it is enforced, recorded, published or not yet, and what it waits for. */
export const rulebookCoverage: Command = {
  name: ["rulebook", "coverage"],
  summary: "Say of every clause whether it is enforced, recorded or published",
  usage: "rulebook coverage <dir> [--json] [--lang zh-Hant|en|ja]",
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean" }, lang: { type: "string" } },
    });
    const language = languageOf(values.lang, io.env);
    const rulebook = await rulebookArgument(positionals, io, language);
    const coverage = required(coverageOfRulebook(rulebook), language);
    if (values.json === true) {
      io.out(`${JSON.stringify(coverage)}\n`);
      return exitCode.fine;
    }
    for (const { id, kind, level, state, waits } of coverage.clauses)
      io.out(
        `${level} ${state.padEnd(9)} ${id} (${kind})${waits === undefined ? "" : ` waits for ${waits}`}\n`,
      );
    const { enforced, recorded, published, total } = coverage;
    const notYet = total - enforced - recorded - published;
    io.err(
      `${enforced} enforced, ${recorded} recorded, ${published} published, ${notYet} not yet, of ${total} clauses`,
    );
    return exitCode.fine;
  },
};
