import type { Path } from "./rulebook.ts";

/** A part of the rulebook with the place where it stands in the files. */
export interface Part {
  readonly path: Path;
  readonly value: unknown;
}

/** Whether a value is a map of fields. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parts by the whole they belong to: a dozen checks look at all of them, and rules never change. */
const known = new WeakMap<object, readonly Part[]>();

/**
 * Every part of the rules from the outside in, the whole first. The rows of a table per contest
 * stand under their contest (`fees.half`), as they do in the file.
 */
export function parts(rules: unknown): readonly Part[] {
  if (typeof rules !== "object" || rules === null) return [{ path: [], value: rules }];
  let found = known.get(rules);
  if (found === undefined) {
    const collected: Part[] = [];
    collect(rules, [], collected);
    known.set(rules, (found = collected));
  }
  return found;
}

function collect(value: unknown, path: Path, into: Part[]): void {
  into.push({ path, value });
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], into);
  } else if (isFields(value)) {
    for (const [key, field] of Object.entries(value)) {
      if (key === "each" && isFields(field)) {
        for (const [row, cell] of Object.entries(field)) collect(cell, [...path, row], into);
      } else {
        collect(field, [...path, key], into);
      }
    }
  }
}

/** The value at a place of the files, or undefined. */
export function partAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (isFields(found)) {
      const table = found["each"];
      found = isFields(table) && !(step in found) ? table[step] : found[step];
    } else return undefined;
  }
  return found;
}

/** The clauses printed beside a rule: its own, or those of the nearest rule around it. */
export function clausesAt(rules: unknown, path: Path): readonly string[] {
  for (let length = path.length; length > 0; length -= 1) {
    const part = partAt(rules, path.slice(0, length));
    if (isFields(part) && Array.isArray(part["clause"])) return part["clause"] as readonly string[];
  }
  return [];
}
