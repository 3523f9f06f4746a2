import type { Contest } from "../../contest.ts";
import type { Check } from "../check.ts";
import { gateTables, knownOf, type Gate } from "../gates.ts";

/** A gate lies on the course and closes while the contest is run: else nobody, or everybody, is stopped there. */
export const gateOutsideCourse: Check = {
  code: "gate-outside-course",
  kind: "error",
  *look(book) {
    for (const { contest, gates } of gateTables(book)) {
      for (const gate of gates) {
        if (liesOnCourse(contest, gate) && closesDuringRace(contest, gate)) continue;
        yield {
          path: gate.path,
          clauses: gate.clauses,
          args: {
            contest: { text: contest.name },
            gate: { text: gate.name },
            here: knownOf(gate),
            course: {
              list: [
                knownOf({ at: contest.distance, instant: contest.gun }),
                knownOf({ at: null, instant: contest.closingPrinted ?? contest.closing }),
              ],
              joined: " – ",
            },
          },
        };
      }
    }
  },
};

function liesOnCourse({ distance }: Contest, { at }: Gate): boolean {
  return at === null || distance === null || at <= distance;
}

/** The gate at the finish is compared with the closing by another check. */
function closesDuringRace(contest: Contest, { instant, isFinish }: Gate): boolean {
  const { gun } = contest;
  const closing = contest.closingPrinted ?? contest.closing;
  if (instant === null) return true;
  if (gun !== null && instant <= gun) return false;
  return isFinish || closing === null || instant <= closing;
}
