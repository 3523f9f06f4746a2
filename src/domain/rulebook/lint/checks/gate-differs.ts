import { epochMs, type EpochMs } from "#domain/kernel/index.ts";
import type { Contest } from "../../contest.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { Check } from "../check.ts";
import { gateTables, otherGunOf, type Gate } from "../gates.ts";
import { timeBeside } from "../time-argument.ts";

/**
 * Gun plus the printed time must give the printed closing of a gate, and the gate at the finish must
 * close when the contest does: the officer with the watch and the officer with the table act differently.
 */
export const gateDiffers: Check = {
  code: "gate-differs",
  kind: "error",
  *look(book) {
    for (const { contest, gates } of gateTables(book)) {
      for (const gate of gates) {
        const printed = gate.instant;
        const derived = [fromGun(book, contest, gate), fromClosing(contest, gate)];
        const differing = derived.find((instant) => instant !== null && instant !== printed);
        if (printed === null || differing === undefined || differing === null) continue;
        yield {
          path: gate.path,
          clauses: gate.clauses,
          args: {
            contest: { text: contest.name },
            gate: { text: gate.name },
            printed: timeBeside(book, printed, differing),
            derived: { moment: differing },
          },
        };
      }
    }
  },
};

function fromGun(book: Rulebook, contest: Contest, gate: Gate): EpochMs | null {
  const { gun } = gate.gunOf ?? contest;
  if (gun === null || gate.after === null || gate.closes === null) return null;
  const explained = gate.gunOf === null && otherGunOf(book, contest, gate) !== null;
  return explained ? null : epochMs(gun + gate.after);
}

function fromClosing(contest: Contest, gate: Gate): EpochMs | null {
  return gate.isFinish ? (contest.closingPrinted ?? contest.closing) : null;
}
