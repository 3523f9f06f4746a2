import path from "node:path";
import { parseArgs } from "node:util";

import { loadRulebookFolder } from "#app/rulebook/load.ts";
import { reportOn, type ReportedFinding } from "#app/rulebook/report.ts";

import { exitCode, UsageError, type Command } from "../command.ts";
import { languageOf } from "../language.ts";

/** Lists every contradiction, gap and ambiguity of a rulebook at its line, and what was decided about them. */
export const rulebookCheck: Command = {
  name: ["rulebook", "check"],
  summary: "Find the contradictions, gaps and ambiguities of a rulebook",
  usage: "rulebook check <dir> [--json] [--decided] [--lang zh-Hant|en|ja]",
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        decided: { type: "boolean" },
        lang: { type: "string" },
      },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError("Name one rulebook folder.");
    const report = reportOn(
      await loadRulebookFolder(path.resolve(io.cwd, folder)),
      languageOf(values.lang, io.env),
    );
    if (values.json === true) {
      io.out(`${JSON.stringify(report)}\n`);
    } else {
      for (const finding of report.findings) io.out(`${lineOf(finding)}\n`);
      for (const decision of values.decided === true ? report.decided : [])
        io.out(
          `${lineOf({ ...decision, kind: "note" })}\n    → ${decision.choice} ${decision.reason}\n`,
        );
      const notes = report.findings.length - report.errors - report.warnings;
      io.err(
        `${report.errors} errors, ${report.warnings} warnings, ${notes} notes, ${report.decided.length} decided`,
      );
    }
    return report.errors > 0 ? exitCode.refused : exitCode.fine;
  },
};

function lineOf({
  file,
  line,
  column,
  kind,
  code,
  path: place,
  clauses,
  message,
  write,
}: ReportedFinding): string {
  const where = place === "" ? "" : ` at ${place}`;
  const advice = write === undefined ? "" : `\n    write: ${write}`;
  const cited = clauses.length === 0 ? "" : ` (${clauses.join(", ")})`;
  return `${file}:${line}:${column} ${kind} ${code}${where}${cited}\n    ${message}${advice}`;
}
