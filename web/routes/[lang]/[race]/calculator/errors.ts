import type { ShownRefusal } from "#contract/decision.ts";
import type { TableProblem } from "#contract/entrant-table/read-entrant-table.ts";
import type { FieldError } from "#lib/components/field.ts";
import { fieldErrors } from "#lib/field-errors.ts";
import type { PageSpeech } from "#lib/speech.ts";

/** Nobody reads more at once. */
const mostShown = 20;

const fields: Readonly<Record<string, string>> = {
  at: "at",
  delivery: "delivery",
  method: "method",
  "entries.0.contest": "contest",
  "entries.0.birth": "birth",
  "entries.0.sex": "sex",
  "entries.0.residence": "residence",
  "entrants.0.time": "time",
};

interface Wrong {
  readonly speech: PageSpeech;
  readonly contests: readonly string[];
  readonly group: boolean;
  readonly contestMissing: boolean;
  readonly problems: readonly TableProblem[];
  readonly refusals: readonly ShownRefusal[];
}

/** Everything that is wrong with what was typed, each message leading to its field. */
export function errorsOf(wrong: Wrong): readonly FieldError[] {
  const { speech, contests, contestMissing, problems, refusals, group } = wrong;
  if (contestMissing) {
    return [{ field: "contest", message: speech.t("page.calculator.contest-missing") }];
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, mostShown).map((one) => said(one, contests, speech));
    const rest = problems.length - shown.length;
    const more = rest > 0 ? [speech.t("page.calculator.more", { count: rest })] : [];
    return [...shown, ...more].map((message) => ({ field: "list", message }));
  }
  const pieces = refusals.flatMap(({ path, message }) => {
    const [, kind, id] = /^(shuttle|extra)s\.(.+)$/u.exec(path) ?? [];
    return id === undefined ? [] : { field: `${kind ?? ""}-${id}`, message };
  });
  const typed = group ? refusals.filter(({ path }) => !/\.\d/u.test(path)) : refusals;
  return [...fieldErrors(typed, fields), ...pieces];
}

/** What is wrong in a table, with its row and column. */
function said(
  { fault, row, column, given }: TableProblem,
  contests: readonly string[],
  { t }: PageSpeech,
): string {
  const what = t(`page.table.${fault}`, { given, contests: { list: contests } });
  if (row === null) return what;
  if (column === null) return t("page.table.where-row", { row: String(row), what });
  return t("page.table.where", { row: String(row), column, what });
}

/**
 * Whose refusal stands at a place of the request: the position of the person, `"all"` for the whole
 * order; null where it is the error of a field.
 */
export function personAt(path: string, group: boolean): number | "all" | null {
  if (fields[path] !== undefined && !(group && /\.\d/u.test(path))) return null;
  if (/^(shuttle|extra)s\./u.test(path)) return null;
  const [, position] = /^(?:entries|entrants)\.(\d+)/u.exec(path) ?? [];
  return position === undefined || !group ? "all" : Number(position);
}
