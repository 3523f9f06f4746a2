import type { Path } from "../../rulebook.ts";
import type { Check } from "../check.ts";
import { gateTables, type GateTable } from "../gates.ts";

/** The stretch between two neighbouring gates, the start and the finish among them. */
interface Leg {
  /** The gate at its end. */
  readonly path: Path;
  readonly clauses: readonly string[];
  /** Metres from the start. */
  readonly from: number;
  readonly to: number;
  readonly time: number;
  /** Milliseconds per kilometre. */
  readonly pace: number;
}

/** A leg is implausible when it must be run faster than this share of the usual pace between gates. */
const plausible = 0.75;

/**
 * Between gates runners need about the same pace all along. A leg far faster than the middle one of the
 * others lets people legally through a gate who cannot reach the next. (Compared with the middle, not
 * the mean: the first leg is often generous because the start takes time.)
 */
export const gatePace: Check = {
  code: "gate-pace",
  kind: "warning",
  *look(book) {
    for (const table of gateTables(book)) {
      const legs = legsOf(table);
      for (const leg of legs) {
        const usual = middleOf(legs.filter((other) => other !== leg).map(({ pace }) => pace));
        if (usual === null || leg.pace >= plausible * usual) continue;
        yield {
          path: leg.path,
          clauses: leg.clauses,
          args: {
            contest: { text: table.contest.name },
            from: { metres: leg.from },
            to: { metres: leg.to },
            time: { span: leg.time },
            pace: { span: Math.round(leg.pace / 1000) * 1000 },
            usual: { span: Math.round(usual / 1000) * 1000 },
          },
        };
      }
    }
  },
};

function legsOf({ contest, row, gates }: GateTable): readonly Leg[] {
  const { gun } = contest;
  if (gun === null) return [];
  const closing = contest.closingPrinted ?? contest.closing;
  const finish = { path: ["gates", row], clauses: [], at: contest.distance, instant: closing };
  const legs: Leg[] = [];
  let last = { at: 0, instant: gun as number };
  for (const { path, clauses, at, instant } of [...gates, finish]) {
    if (at === null || instant === null || at <= last.at || instant <= last.instant) continue;
    const time = instant - last.instant;
    const pace = (time * 1_000_000) / (at - last.at);
    legs.push({ path, clauses, from: last.at / 1000, to: at / 1000, time, pace });
    last = { at, instant };
  }
  return legs;
}

function middleOf(paces: readonly number[]): number | null {
  const sorted = paces.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
