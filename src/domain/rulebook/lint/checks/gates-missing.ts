import type { Check } from "../check.ts";
import { gateTables } from "../gates.ts";

/** Where one contest has cut-off gates, another with ranked or timed runners and a limit needs a word about its own. */
export const gatesMissing: Check = {
  code: "gates-missing",
  kind: "warning",
  *look(book) {
    const tables = [...gateTables(book)];
    if (tables.length === 0) return;
    const given = tables.map(({ contest }) => contest.id);
    for (const contest of Object.values(book.contests)) {
      const { id, kind, closing, competitive, timed } = contest;
      if (given.includes(id) || closing === null || !(competitive || timed)) continue;
      if (kind === "team" || kind === "duration") continue;
      yield {
        path: ["gates", id],
        clauses: tables.flatMap(({ clauses }) => clauses),
        args: {
          contest: { text: contest.name },
          given: { list: tables.map((table) => ({ text: table.contest.name })) },
          closing: { moment: closing },
        },
      };
    }
  },
};
