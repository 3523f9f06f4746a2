import { instantOf, type EpochMs } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { RulebookSource } from "../../schema/rulebook.ts";
import { windowOf } from "../../when.ts";
import type { Check } from "../check.ts";

type Evidence = NonNullable<RulebookSource["evidence"]>[string];

/** A paper may only be made out after the last moment at which it can be shown: nobody can have it. */
export const evidenceWindowsExclude: Check = {
  code: "evidence-windows-exclude",
  kind: "error",
  *look(book) {
    for (const [id, evidence] of Object.entries(book.rules.evidence ?? {})) {
      const last = lastShowing(evidence, book);
      if (last === null) continue;
      for (const [name, paper] of Object.entries(evidence.any ?? {})) {
        const from = windowOf(paper.taken ?? {}, book).window.from;
        if (from === null || from < last) continue;
        yield {
          path: ["evidence", id, "any", name, "taken"],
          clauses: [...paper.clause, ...evidence.clause, ...(evidence.submit?.clause ?? [])],
          args: { paper: { text: paper.name }, from: { moment: from }, last: { moment: last } },
        };
      }
    }
  },
};

/** The end of the time for handing it in, else of the desks that ask for it. */
function lastShowing({ submit, needed }: Evidence, book: Rulebook): EpochMs | null {
  if (submit !== undefined) return windowOf(submit, book).window.to;
  const methods = book.rules.delivery?.methods ?? {};
  const desks = (needed.methods ?? []).flatMap((method) => methods[method]?.open ?? []);
  const ends = desks.map(({ date, hours }) => instantOf(date.date, hours.to, book.zone));
  return ends.toSorted((a, b) => b - a)[0] ?? null;
}
