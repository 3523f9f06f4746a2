import type { Language, Outcome } from "#domain/kernel/index.ts";
import { say } from "#contract/text/say.ts";
import type { Speech } from "#contract/text/speech.ts";
import { readableCases } from "./cases.ts";
import type { LoadedRulebook, LoadProblem } from "./load.ts";

/** One finding as it is shown: what is wrong, where, by which clause, and what to do. */
export interface ReportedFinding {
  readonly code: string;
  readonly kind: "error" | "warning" | "note";
  /** The first clause concerned, empty where none is. */
  readonly clause: string;
  readonly clauses: readonly string[];
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to write instead, where that can be said. */
  readonly write?: string;
}

/** A decided finding with what was decided and why. */
export interface ReportedDecision extends ReportedFinding {
  readonly choice: string;
  readonly reason: string;
}

/** What `guntime rulebook check` and the API say of a rulebook. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  readonly decided: readonly ReportedDecision[];
  readonly errors: number;
  readonly warnings: number;
}

/** The findings of a rulebook in a language, in the order of the files; a rulebook that does not load is reported the same way. */
export function reportOn(loaded: Outcome<LoadedRulebook, LoadProblem>, language: Language): Report {
  if (!loaded.ok) return counted(problemsIn(loaded.refusals, language), []);
  const { book, positionOf } = loaded.value;
  const speech: Speech = { language, zone: book.zone };
  const shown = ({
    code,
    kind,
    clauses,
    path,
    args,
  }: LoadedRulebook["findings"][number]): ReportedFinding => ({
    code,
    kind,
    clause: clauses[0] ?? "",
    clauses,
    path: path.join("."),
    ...positionOf(path),
    message: say(`finding.${code}`, args, speech),
  });
  const decided = loaded.value.decided.map(({ finding, decision }) => ({
    ...shown(finding),
    choice: decision.choice[language],
    reason: decision.reason[language],
  }));
  return counted(loaded.value.findings.map(shown), decided);
}

/** The same with the cases read too: what an organiser checks before publishing. */
export function reportWithCases(
  loaded: Outcome<LoadedRulebook, LoadProblem>,
  language: Language,
): Report {
  const report = reportOn(loaded, language);
  const cases = loaded.ok ? readableCases(loaded.value) : loaded;
  if (cases.ok || !loaded.ok) return report;
  return counted([...report.findings, ...problemsIn(cases.refusals, language)], report.decided);
}

function problemsIn(problems: readonly LoadProblem[], language: Language): ReportedFinding[] {
  return problems.map(({ code, kind, clauses, path, file, line, column, args, write }) => ({
    code,
    kind,
    clause: clauses[0] ?? "",
    clauses,
    path: path.join("."),
    file,
    line,
    column,
    message: say(`problem.${code}`, args, { language, zone: "UTC" }),
    ...(write && { write }),
  }));
}

function counted(
  findings: readonly ReportedFinding[],
  decided: readonly ReportedDecision[],
): Report {
  const sorted = findings.toSorted(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
  );
  const count = (kind: string): number =>
    findings.filter((finding) => finding.kind === kind).length;
  return { findings: sorted, decided, errors: count("error"), warnings: count("warning") };
}
