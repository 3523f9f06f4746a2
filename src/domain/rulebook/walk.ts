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

/**
 * Every part of the rules from the outside in, the whole first. The rows of a table per contest
 * stand under their contest (`fees.half`), as they do in the file.
 */
export function* parts(value: unknown, path: Path = []): Generator<Part> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* parts(item, [...path, index]);
  } else if (isFields(value)) {
    for (const [key, field] of Object.entries(value)) {
      if (key === "each" && isFields(field)) {
        for (const [row, cell] of Object.entries(field)) yield* parts(cell, [...path, row]);
      } else {
        yield* parts(field, [...path, key]);
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
