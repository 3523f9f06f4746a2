import type { RaceFacts } from "#contract/facts/facts.ts";

type Gate = RaceFacts["gates"][number]["gates"][number];

/** A place on the course: a gate, an aid station, or both. */
interface CoursePoint {
  readonly metres: number;
  readonly gate: Gate | null;
  readonly has: readonly string[];
}

export interface Course {
  readonly contest: string;
  readonly name: string;
  readonly metres: number;
  readonly points: readonly CoursePoint[];
}

/** The courses of which the rulebook says where something stands, in the order of the contests. */
export function coursesOf({ contests, gates, stations }: RaceFacts): readonly Course[] {
  return contests.flatMap(({ contest, name, metres }): readonly Course[] => {
    if (metres === null) return [];
    const closing = (gates.find((of) => of.contest === contest)?.gates ?? []).flatMap(
      (gate): readonly CoursePoint[] =>
        gate.metres === null ? [] : [{ metres: gate.metres, gate, has: [] }],
    );
    const serving = stations?.contests.includes(contest) === true ? stations.stations : [];
    const points = new Map(closing.map((point) => [point.metres, point]));
    for (const { metres: where, has } of serving) {
      // Longer courses share their stations with shorter ones, as far as these go.
      if (where > metres) continue;
      points.set(where, { metres: where, gate: points.get(where)?.gate ?? null, has });
    }
    const inOrder = [...points.values()].toSorted((one, other) => one.metres - other.metres);
    return inOrder.some(({ metres: where }) => where < metres)
      ? [{ contest, name, metres, points: inOrder }]
      : [];
  });
}
