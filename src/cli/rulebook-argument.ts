import { loadRulebookFolder, type LoadedRulebook, type LoadProblem } from "#app/rulebook/load.ts";
import { reportOn, type ReportedFinding } from "#app/rulebook/report.ts";
import { refused, type Language, type Outcome } from "#domain/kernel/index.ts";

import { RefusedError, type CommandIo } from "./command.ts";
import { folderArgument } from "./folder-argument.ts";

/** The rulebook a command names. One that does not load is refused with everything that is wrong in it. */
export async function rulebookArgument(
  positionals: readonly string[],
  io: CommandIo,
  language: Language,
): Promise<LoadedRulebook> {
  return required(await loadRulebookFolder(folderArgument(positionals, io)), language);
}

/** What was loaded, or its problems as the refusal of the command. */
export function required<Value>(outcome: Outcome<Value, LoadProblem>, language: Language): Value {
  if (outcome.ok) return outcome.value;
  const report = reportOn(refused(...outcome.refusals), language);
  throw new RefusedError(report.findings.map(findingLines).join("\n"), {
    document: { refused: "rulebook", ...report },
  });
}

/** A finding as the terminal shows it: place first, then what is wrong and what to write instead. */
export function findingLines(finding: ReportedFinding): string {
  const { file, line, column, kind, code, path: place, clauses, message, write } = finding;
  const where = place === "" ? "" : ` at ${place}`;
  const advice = write === undefined ? "" : `\n    write: ${write}`;
  const cited = clauses.length === 0 ? "" : ` (${clauses.join(", ")})`;
  return `${file}:${line}:${column} ${kind} ${code}${where}${cited}\n    ${message}${advice}`;
}
