import type { Reason, Refusal } from "#domain/kernel/index.ts";
import { accepted, refused, type Outcome } from "#domain/kernel/index.ts";
import { citing, lookUp, type Rulebook } from "#domain/rulebook/index.ts";
import type { Sex } from "./person.ts";

/** A member as far as the composition of a team goes. An unsaid sex is not judged. */
export type TeamMember = { readonly contest: string; readonly sex?: Sex | undefined };

type TeamRule = NonNullable<Rulebook["rules"]["teams"]>[string];
type SexRule = NonNullable<TeamRule["women"]>;

/**
 * Whether a team is complete: so many members of each contest (and substitutes beside them, where the
 * rulebook lets a team name some), and among those of the named contests
 * so many women or men. A number of which it is unsaid whether it is exact is the least.
 *
 * Refuses `team-unknown`, `member-missing`, `too-many-members`, `women-missing`, `too-many-women`,
 * `men-missing`, `too-many-men`.
 */
export function judgeTeam(
  book: Rulebook,
  team: string,
  members: readonly TeamMember[],
): Outcome<readonly Reason[], Refusal> {
  const rule = lookUp(book.rules.teams, team);
  if (rule === undefined) return refused({ code: "team-unknown", clauses: [], args: { team } });
  const refusals = [
    ...countFaults(book, rule, members),
    ...sexFaults(book, rule.women, "F", members),
    ...sexFaults(book, rule.men, "M", members),
  ];
  const [first, ...rest] = refusals;
  if (first !== undefined) return refused(first, ...rest);
  const rules = [rule, rule.women, rule.men].filter((one) => one !== undefined);
  const clauses = [...new Set(rules.flatMap((one) => citing(book, one)))];
  return accepted([{ code: "team-complete", clauses, args: { members: members.length } }]);
}

function countFaults(
  book: Rulebook,
  rule: TeamRule,
  members: readonly TeamMember[],
): readonly Refusal[] {
  const contests = new Set([
    ...Object.keys(rule.members),
    ...members.map(({ contest }) => contest),
  ]);
  let substitutes = rule.substitutes ?? 0;
  return [...contests].flatMap((contest) => {
    const wanted = lookUp(rule.members, contest) ?? 0;
    const found = members.filter((member) => member.contest === contest).length;
    if (found >= wanted && wanted > 0) {
      const further = Math.min(found - wanted, substitutes);
      substitutes -= further;
      if (found - further === wanted) return [];
    }
    const name = lookUp(book.contests, contest)?.name;
    return {
      code: found < wanted ? "member-missing" : "too-many-members",
      clauses: citing(book, rule),
      args: { contest: name === undefined ? contest : { text: name }, wanted, found },
    };
  });
}

const words = {
  F: { few: "women-missing", many: "too-many-women" },
  M: { few: "men-missing", many: "too-many-men" },
} as const;

function sexFaults(
  book: Rulebook,
  rule: SexRule | undefined,
  sex: "F" | "M",
  members: readonly TeamMember[],
): readonly Refusal[] {
  if (rule === undefined) return [];
  const among = members.filter((member) => rule.among.includes(member.contest));
  if (among.some((member) => member.sex === undefined)) return [];
  const found = among.filter((member) => member.sex === sex).length;
  const decision = { clauses: citing(book, rule), args: { wanted: rule.count, found } };
  if (found < rule.count) return [{ code: words[sex].few, ...decision }];
  return rule.number === "exactly" && found > rule.count
    ? [{ code: words[sex].many, ...decision }]
    : [];
}
