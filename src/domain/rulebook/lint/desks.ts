import { instantOf, type EpochMs, type IsoDate } from "#domain/kernel/index.ts";
import type { Contest } from "../contest.ts";
import type { Path, Rulebook } from "../rulebook.ts";
import { contestsNamed } from "./rows.ts";

/** One day a desk is open, and the contests whose kit it hands out. */
export interface DeskOpening {
  readonly path: Path;
  readonly clauses: readonly string[];
  readonly date: IsoDate;
  readonly closes: EpochMs;
  readonly contests: readonly Contest[];
}

/** Every opening of every desk; it serves the contests it names, else those of its method. */
export function* deskOpenings(book: Rulebook): Generator<DeskOpening> {
  for (const [id, method] of Object.entries(book.rules.delivery?.methods ?? {})) {
    for (const [index, { date, hours, contests }] of (method.open ?? []).entries()) {
      yield {
        path: ["delivery", "methods", id, "open", index],
        clauses: method.clause,
        date: date.date,
        closes: instantOf(date.date, hours.to, book.zone),
        contests: contestsNamed(book, contests ?? method.contests),
      };
    }
  }
}
