import type { Check } from "../check.ts";
import { rowOf } from "../rows.ts";
import { timeBeside } from "../time-argument.ts";

/** The start area must open before the gun and be closed by then: nobody can assemble for a race that has left. */
export const assemblyAfterGun: Check = {
  code: "assembly-after-gun",
  kind: "error",
  *look(book) {
    const { assembly, guns } = book.rules.schedule;
    for (const contest of Object.values(book.contests)) {
      const { gun, assemblyFrom, assemblyTo } = contest;
      if (assembly === undefined || gun === null || assemblyFrom === null) continue;
      const late = assemblyFrom >= gun ? assemblyFrom : assemblyTo;
      if (late === null || (late === assemblyTo && late <= gun)) continue;
      yield {
        path: ["schedule", "assembly", rowOf(assembly, contest.id)],
        clauses: [...assembly.clause, ...guns.clause],
        args: {
          contest: { text: contest.name },
          assembly: { moment: late },
          gun: timeBeside(book, gun, late),
        },
      };
    }
  },
};
