import { valueFor } from "../../per-contest.ts";
import { clausesAt } from "../../walk.ts";
import type { Check } from "../check.ts";
import { contestsNamed, rowOf } from "../rows.ts";

/** Judging ends, then the list is posted, then the winners are honoured; never the other way round. */
export const judgedOrder: Check = {
  code: "judged-order",
  kind: "warning",
  *look(book) {
    for (const [id, judged] of Object.entries(book.rules.judged ?? {})) {
      const { hours, posted, ceremony } = judged;
      for (const contest of contestsNamed(book, judged.contests)) {
        const ends = valueFor(hours, contest.id)?.to;
        const list = valueFor(posted, contest.id);
        const stage = valueFor(ceremony, contest.id);
        const steps = [
          { table: "hours" as const, at: ends },
          { table: "posted" as const, at: list },
          { table: "ceremony" as const, at: stage },
        ].flatMap(({ table, at }) => (at === undefined ? [] : { table, at }));
        for (const [index, step] of steps.entries()) {
          const before = steps[index - 1];
          if (before === undefined || before.at <= step.at) continue;
          const path = ["judged", id, step.table, rowOf(judged[step.table], contest.id)];
          yield {
            path,
            clauses: clausesAt(book.rules, path),
            args: {
              contest: { text: contest.name },
              award: { text: judged.name },
              time: { clock: step.at },
              before: { clock: before.at },
            },
          };
        }
      }
    }
  },
};
