import type { Check } from "../check.ts";
import { gateTables, otherGunOf } from "../gates.ts";
import { timeBeside } from "../time-argument.ts";

/**
 * The time of a gate counts from the gun of its own contest. Printed from the gun of another one, the
 * same words give two runners of one contest different limits.
 */
export const gateOnOtherGun: Check = {
  code: "gate-on-other-gun",
  kind: "error",
  *look(book) {
    for (const { contest, row, gates } of gateTables(book)) {
      for (const gate of gates) {
        const other = row === "all" ? null : otherGunOf(book, contest, gate);
        if (other === null || other.gun === null || contest.gun === null) continue;
        yield {
          path: gate.path,
          clauses: gate.clauses,
          args: {
            contest: { text: contest.name },
            gate: { text: gate.name },
            other: { text: other.name },
            gun: { moment: other.gun },
            own: timeBeside(book, contest.gun, other.gun),
          },
        };
      }
    }
  },
};
