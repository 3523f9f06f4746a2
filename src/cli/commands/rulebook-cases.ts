import { parseArgs } from "node:util";

import { casesOf } from "#app/rulebook/cases.ts";
import type { CaseOutcome } from "#domain/proof/index.ts";

import { exitCode, type Command } from "../command.ts";
import { languageOf } from "../language.ts";
import { required, rulebookArgument } from "../rulebook-argument.ts";

/** Runs the examples of a rulebook and says which come out otherwise than expected. */
export const rulebookCases: Command = {
  name: ["rulebook", "cases"],
  summary: "Run the examples of a rulebook",
  usage: "rulebook cases <dir> [--json] [--lang zh-Hant|en|ja]",
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean" }, lang: { type: "string" } },
    });
    const language = languageOf(values.lang, io.env);
    const rulebook = await rulebookArgument(positionals, io, language);
    const outcomes = required(casesOf(rulebook), language);
    const failed = outcomes.filter((outcome) => !outcome.passed);
    const passed = outcomes.length - failed.length;
    if (values.json === true) {
      const cases = outcomes.map(({ case: name, clause, passed: isPassed, differences }) => ({
        case: name,
        clause,
        passed: isPassed,
        differences,
      }));
      io.out(`${JSON.stringify({ passed, failed: failed.length, cases })}\n`);
    } else {
      for (const outcome of failed) io.out(`${failureLines(outcome)}\n`);
      io.err(`${passed} passed, ${failed.length} failed`);
    }
    return failed.length > 0 ? exitCode.refused : exitCode.fine;
  },
};

function failureLines({ case: name, clause, differences }: CaseOutcome): string {
  const lines = differences.map(
    ({ what, expected, actual }) =>
      `    ${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
  );
  return [`${name} (${clause.join(", ")})`, ...lines].join("\n");
}
