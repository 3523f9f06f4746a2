import {
  contains,
  explain,
  type ClauseId,
  type EpochMs,
  type Explained,
  type HalfOpen,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { accepted, refused } from "#domain/kernel/index.ts";
import {
  citing,
  clausesAt,
  fullClause,
  isFields,
  partAt,
  ruleWindow,
  type Citable,
  type OwnEvents,
  type Path,
  type Rulebook,
} from "#domain/rulebook/index.ts";

const edges = ["from", "after", "through", "before", "by"] as const;

/**
 * Whether a rule with bounds holds at a moment, the rule named by its place (`entry.window`).
 * Refuses `rule-unknown` where nothing with bounds stands.
 */
export function isOpen(
  book: Rulebook,
  path: Path,
  at: EpochMs,
  own: OwnEvents = {},
): Outcome<Explained<boolean>, Refusal> {
  const part = partAt(book.rules, path);
  if (!isFields(part) || !edges.some((edge) => edge in part))
    return refused({ code: "rule-unknown", clauses: [], args: { rule: path.join(".") } });
  const window = ruleWindow(book, part, own);
  const open = window !== null && contains(window, at);
  const clauses = "clause" in part ? citing(book, part as Citable) : clausesAround(book, path);
  const args = { at: { moment: at }, ...edgeArguments(window) };
  return accepted(
    explain(open, { code: open ? "rule-holds" : "rule-does-not-hold", clauses, args }),
  );
}

function clausesAround(book: Rulebook, path: Path): readonly ClauseId[] {
  return clausesAt(book.rules, path).map((ref) => fullClause(book, ref));
}

/** The edges of a window as arguments; `to` is the first moment that no longer counts. */
export function edgeArguments(window: HalfOpen | null): {
  readonly from?: { readonly moment: EpochMs };
  readonly to?: { readonly moment: EpochMs };
} {
  return {
    ...(window !== null && window.from !== null && { from: { moment: window.from } }),
    ...(window !== null && window.to !== null && { to: { moment: window.to } }),
  };
}

/** Whether one can enter at a moment: refuses `not-open-yet` or `entry-closed`. */
export function entryOpen(book: Rulebook, at: EpochMs): Outcome<Explained<true>, Refusal> {
  const rule = book.rules.entry.window;
  const window = ruleWindow(book, rule);
  const clauses = citing(book, rule);
  const args = { at: { moment: at }, ...edgeArguments(window) };
  if (window === null || (window.from !== null && at < window.from))
    return refused({ code: "not-open-yet", clauses, args });
  if (window.to !== null && at >= window.to)
    return refused({
      code: "entry-closed",
      clauses: [...clauses, ...raceDayClauses(book, at)],
      args,
    });
  return accepted(explain(true, { code: "entry-open", clauses, args }));
}

/** On a race day the rule against entries on the day refuses as well. */
function raceDayClauses(book: Rulebook, at: EpochMs): readonly ClauseId[] {
  const rule = book.rules.entry["on-race-day"];
  const onRaceDay = book.days.some((day) => day.from <= at && at < day.to);
  return rule !== undefined && !rule.allowed && onRaceDay ? citing(book, rule) : [];
}
