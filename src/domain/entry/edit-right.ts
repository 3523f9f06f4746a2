import { explain, type ClauseId, type EpochMs, type Explained } from "#domain/kernel/index.ts";
import { citing, holdsAt, type Citable, type Rulebook } from "#domain/rulebook/index.ts";

/** Fields that say who runs: to change them is to hand the place to somebody else. */
const identity: ReadonlySet<string> = new Set(["name", "id-number", "birth"]);

/**
 * Whether an entrant may still change a field of an entry.
 *
 * Of the rules about the field that hold now (by bounds and by whether the entry is paid), one that
 * forbids wins. A permission that does not hold now is no permission; a ban that does not hold now
 * is none; both are cited beside the rule that decides, since they lead to the same. A paid name cannot be changed either where places may not be transferred. Where no rule
 * speaks of the field nothing may be changed without staff (`edit-unsaid`).
 */
export function mayEdit(
  book: Rulebook,
  field: string,
  at: EpochMs,
  paid: boolean,
): Explained<boolean> {
  const about = Object.values(book.rules.entry.edits ?? {}).filter(
    (rule) => rule.fields.includes(field) || rule.fields.includes("all"),
  );
  const state = paid ? "paid" : "unpaid";
  const inForce = about.filter(
    (rule) => (rule.while === "always" || rule.while === state) && holdsAt(book, rule, at),
  );
  const args = { field: { term: field }, state: { term: state } };
  const cite = (rules: readonly Citable[]): readonly ClauseId[] => [
    ...new Set(rules.flatMap((rule) => citing(book, rule))),
  ];

  const permissions = about.filter((rule) => rule.allowed);
  const bans: readonly Citable[] = [
    ...inForce.filter((rule) => !rule.allowed),
    ...(paid && identity.has(field) ? transferBans(book) : []),
  ];
  if (bans.length > 0) {
    const expired = permissions.filter((rule) => !inForce.includes(rule));
    const clauses = cite([...bans, ...expired]);
    return explain(false, { code: "edit-locked", clauses, args });
  }
  if (inForce.length > 0)
    return explain(true, { code: "edit-allowed", clauses: cite(about), args });
  if (permissions.length > 0)
    return explain(false, { code: "edit-no-longer-allowed", clauses: cite(permissions), args });
  if (about.length > 0)
    return explain(true, { code: "edit-not-locked-yet", clauses: cite(about), args });
  return explain(false, { code: "edit-unsaid", clauses: [], args });
}

function transferBans(book: Rulebook): readonly Citable[] {
  return [book.rules.entry.transfer, book.rules.eligibility?.transferable].filter(
    (rule) => rule !== undefined && !rule.allowed,
  ) as readonly Citable[];
}
