import type { Arguments } from "#domain/kernel/index.ts";
import type { Path, Rulebook } from "../rulebook.ts";

/** One measure of two neighbouring sizes, from the smaller size to the larger. */
export interface SizeStep {
  readonly path: Path;
  readonly clauses: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly args: Arguments;
}

/** Every step of every size table. A table that begins with the largest size is read from its end. */
export function* sizeSteps(tables: Rulebook["rules"]["sizes"]): Generator<SizeStep> {
  for (const [id, { sizes, clause }] of Object.entries(tables ?? {})) {
    const measures = new Set(Object.values(sizes).flatMap((size) => Object.keys(size)));
    for (const measure of measures) {
      const written = Object.entries(sizes).flatMap(([name, size]) => {
        const value = size[measure];
        return value === undefined ? [] : { name, value };
      });
      const [first, last] = [written[0], written.at(-1)];
      const isFalling = first !== undefined && last !== undefined && last.value < first.value;
      const rising = isFalling ? written.toReversed() : written;
      for (const [index, { name, value }] of rising.entries()) {
        const before = rising[index - 1];
        if (before === undefined) continue;
        yield {
          path: ["sizes", id, "sizes", name, measure],
          clauses: clause,
          from: before.value,
          to: value,
          args: {
            size: name,
            before: before.name,
            measure: { term: measure },
            value,
            valueBefore: before.value,
          },
        };
      }
    }
  }
}
