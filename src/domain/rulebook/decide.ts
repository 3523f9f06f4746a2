import type { Path } from "./rulebook.ts";

/** One value a decision puts in the place of what is printed. */
export interface Override {
  readonly path: Path;
  readonly value: unknown;
}

/** The values of all decisions, in order, from the tree as written. */
export function overridesOf(raw: unknown): readonly Override[] {
  const decisions = (raw as { decisions?: unknown } | null)?.decisions;
  if (!Array.isArray(decisions)) return [];
  return decisions.flatMap((decision: unknown) => {
    const set = (decision as { set?: unknown } | null)?.set;
    if (typeof set !== "object" || set === null) return [];
    return Object.entries(set as Readonly<Record<string, unknown>>).map(([place, value]) => ({
      path: placeOf(place),
      value,
    }));
  });
}

/** `refunds.stages.first` as a path; whole numbers are positions in a list. */
export function placeOf(place: string): Path {
  return place.split(".").map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}

/**
 * The tree with the decisions in force: the printed values stay as they were, the result is a copy
 * along the changed paths. `null` takes a value away.
 */
export function applyOverrides(raw: unknown, overrides: readonly Override[]): unknown {
  let tree = raw;
  for (const { path, value } of overrides) tree = put(tree, path, value);
  return tree;
}

function put(tree: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const isList = Array.isArray(tree);
  const copy: Record<string | number, unknown> = isList
    ? ([...(tree as readonly unknown[])] as unknown as Record<string | number, unknown>)
    : { ...(typeof tree === "object" ? tree : {}) };
  const next = put(copy[step], rest, value);
  if (next === null && rest.length === 0) {
    if (isList) (copy as unknown as unknown[]).splice(Number(step), 1);
    else delete copy[step];
  } else copy[step] = next;
  return copy;
}
