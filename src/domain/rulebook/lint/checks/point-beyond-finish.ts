import type { Path, Rulebook } from "../../rulebook.ts";
import { clausesAt } from "../../walk.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";

/** A place on the course, and the length of the longest contest that could reach it, in millimetres. */
interface Placed {
  readonly path: Path;
  readonly at: number;
  readonly length: number;
}

/** Timing points and aid stations lie on the course: one beyond the finish is never passed, so its runners lack a time. */
export const pointBeyondFinish: Check = {
  code: "point-beyond-finish",
  kind: "error",
  *look(book) {
    for (const { path, at, length } of [...timingPoints(book), ...aidStations(book)]) {
      if (at <= length) continue;
      yield {
        path,
        clauses: clausesAt(book.rules, path),
        args: { at: { metres: at / 1000 }, length: { metres: length / 1000 } },
      };
    }
  },
};

function* timingPoints(book: Rulebook): Generator<Placed> {
  for (const [contest, { points }] of Object.entries(book.rules.timing?.points ?? {})) {
    for (const [id, { at }] of Object.entries(points)) {
      const path = ["timing", "points", contest, "points", id, "at"];
      if (at !== undefined) yield { path, at, length: longest(book, [contest]) };
    }
  }
}

function* aidStations(book: Rulebook): Generator<Placed> {
  const { contests, stations = [] } = book.rules.stations ?? {};
  for (const [index, { at }] of stations.entries())
    yield { path: ["stations", "stations", index, "at"], at, length: longest(book, contests) };
}

/** A contest without a distance, such as one over a time, goes as far as its runners do. */
function longest(book: Rulebook, names: readonly string[] | undefined): number {
  const lengths = contestsNamed(book, names).map(({ distance }) => distance ?? Infinity);
  return Math.max(...lengths);
}
