import type { EpochMs } from "#domain/kernel/index.ts";
import type { Path, Rulebook } from "../rulebook.ts";
import type { Moment } from "../value/index.ts";
import { endOf, startOf, type Bounds, type When } from "../when.ts";

/** One end of a step: without limit (null), at a moment, or at an event whose moment is not fixed. */
export type Edge = { readonly at: EpochMs } | { readonly event: Moment } | null;

/** One step of a ladder with the place where it stands. */
export interface Step {
  readonly id: string;
  readonly path: Path;
  readonly clauses: readonly string[];
  readonly start: Edge;
  readonly end: Edge;
}

/** Steps that follow one another for the same people: where one ends, the next begins. */
export type Ladder = readonly Step[];

type Stage = Bounds & {
  readonly clause: readonly string[];
  readonly since?: Moment | undefined;
  readonly until?: Moment | undefined;
};

/** The refund stages for anybody. */
export function generalLadder(book: Rulebook): Ladder {
  return stepsFor(book, "anybody");
}

/** The refund stages for those with one of the special reasons. */
export function specialLadder(book: Rulebook): Ladder {
  return stepsFor(book, "special");
}

/** What comes back of a shuttle fare, where that has a ladder of its own. */
export function shuttleLadder(book: Rulebook): Ladder {
  const stages = Object.entries(book.rules.refunds?.shuttle ?? {});
  return stages.map(([id, stage]) => stepOf(id, ["refunds", "shuttle", id], stage, book));
}

function stepsFor(book: Rulebook, whom: "anybody" | "special"): Ladder {
  return Object.entries(book.rules.refunds?.stages ?? {})
    .filter(([, stage]) => stage.for === whom)
    .map(([id, stage]) => stepOf(id, ["refunds", "stages", id], stage, book));
}

/** A stage as a step: a printed date counts before an event beside it. */
function stepOf(id: string, path: Path, stage: Stage, when: When): Step {
  const { from, after, since, through, by, before, until } = stage;
  const start =
    from === undefined && after !== undefined
      ? edgeOf(after, endOf, when)
      : edgeOf(from ?? since, startOf, when);
  const last = through ?? by;
  const end =
    last === undefined ? edgeOf(before ?? until, startOf, when) : edgeOf(last, endOf, when);
  return { id, path, clauses: stage.clause, start, end };
}

function edgeOf(moment: Moment | undefined, side: typeof startOf, when: When): Edge {
  if (moment === undefined) return null;
  const at = side(moment, when);
  return at === null ? { event: moment } : { at };
}

/** The moment of an edge; undefined where it is open or hangs on an event. */
export function momentOf(edge: Edge): EpochMs | undefined {
  return edge !== null && "at" in edge ? edge.at : undefined;
}

/** Each item with the one after it. */
export function neighbours<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.slice(1).map((item, index) => [items[index] as Item, item] as const);
}
