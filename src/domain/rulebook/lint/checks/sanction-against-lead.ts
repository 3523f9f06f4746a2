import type { Check } from "../check.ts";

/** Sanctions from mild to severe; those of one row weigh the same. */
const severity = {
  warning: 0,
  stopped: 1,
  "may-not-start": 1,
  disqualified: 2,
  "result-void": 2,
  "prizes-back": 2,
} as const;

/** The article threatens every breach with one sanction, and one of its items begins with a milder one. */
export const sanctionAgainstLead: Check = {
  code: "sanction-against-lead",
  kind: "warning",
  *look({ rules }) {
    const { conduct } = rules;
    if (conduct?.lead === undefined) return;
    const { lead, offences } = conduct;
    for (const [id, offence] of Object.entries(offences)) {
      const milder = offence.ladder.find((step) => severity[step] < severity[lead.sanction]);
      if (milder === undefined || !isUnder(offence.clause, lead.clause)) continue;
      yield {
        path: ["conduct", "offences", id],
        clauses: [...offence.clause, ...lead.clause],
        args: {
          offence: { text: offence.name },
          lead: { term: lead.sanction },
          milder: { term: milder },
        },
      };
    }
  },
};

/** Whether one of the clauses is an item of the article: the same number, or one that goes on from it. */
function isUnder(clauses: readonly string[], article: readonly string[]): boolean {
  return article.some((ref) =>
    clauses.some((clause) => clause === ref || /^[^\p{L}\d]/u.test(goesOn(clause, ref))),
  );
}

function goesOn(clause: string, ref: string): string {
  return clause.startsWith(ref) ? clause.slice(ref.length) : "";
}
