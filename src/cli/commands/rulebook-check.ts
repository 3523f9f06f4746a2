import { parseArgs } from "node:util";

import { loadRulebookFolder } from "#app/rulebook/load.ts";
import { reportWithCases } from "#app/rulebook/report.ts";

import { exitCode, type Command } from "../command.ts";
import { folderArgument } from "../folder-argument.ts";
import { languageOf } from "../language.ts";
import { findingLines } from "../rulebook-argument.ts";

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
    const language = languageOf(values.lang, io.env);
    const report = reportWithCases(
      await loadRulebookFolder(folderArgument(positionals, io)),
      language,
    );
    if (values.json === true) {
      io.out(`${JSON.stringify(report)}\n`);
    } else {
      for (const finding of report.findings) io.out(`${findingLines(finding)}\n`);
      for (const decision of values.decided === true ? report.decided : [])
        io.out(
          `${findingLines({ ...decision, kind: "note" })}\n    → ${decision.choice} ${decision.reason}\n`,
        );
      const notes = report.findings.length - report.errors - report.warnings;
      io.err(
        `${report.errors} errors, ${report.warnings} warnings, ${notes} notes, ${report.decided.length} decided`,
      );
    }
    return report.errors > 0 ? exitCode.refused : exitCode.fine;
  },
};
