import type { Path } from "../rulebook.ts";
import type { Band } from "../value/index.ts";
import { isFields, partAt, parts } from "../walk.ts";

/** A range with the place where it stands, and the field of the rule it is a part of. */
export interface BandPlace {
  readonly path: Path;
  /** `corrals.half.zones` for the time of one zone: what one decision can settle as a whole. */
  readonly field: Path;
  readonly band: Band;
}

/** Every range of the rules, in the order written. */
export function* bandPlaces(rules: unknown): Generator<BandPlace> {
  for (const { path, value } of parts(rules)) {
    if (path[0] !== "decisions" && isBand(value))
      yield { path, field: fieldOfRule(rules, path), band: value };
  }
}

function isBand(value: unknown): value is Band {
  return isFields(value) && (isEnd(value["lower"]) || isEnd(value["upper"]));
}

function isEnd(value: unknown): boolean {
  return isFields(value) && "closed" in value;
}

/** Every range stands in a rule; the innermost one counts. */
function fieldOfRule(rules: unknown, path: Path): Path {
  const depths = [...path.keys()].filter((depth) => {
    const part = partAt(rules, path.slice(0, depth));
    return isFields(part) && "clause" in part;
  });
  return path.slice(0, Math.max(...depths) + 1);
}
