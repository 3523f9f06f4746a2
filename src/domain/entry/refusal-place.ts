import type { Refusal } from "#domain/kernel/index.ts";
import type { OrderEntry } from "./order.ts";

/** The field of an entry that a refusal speaks of, where it speaks of one. */
const fieldOf: Readonly<Record<string, string>> = {
  "contest-unknown": "contest",
  "birth-in-future": "birth",
  "birth-missing": "birth",
  "born-outside": "birth",
  "too-old": "birth",
  "too-young": "birth",
  "sex-not-admitted": "sex",
  "nationality-not-admitted": "nationality",
};

/**
 * A refusal at its place in the request. Entries are judged one by one with `count` written out; the
 * request may say many of them at once.
 */
export function asRequested(entries: readonly OrderEntry[], refusal: Refusal): Refusal {
  const [list, position, ...rest] = refusal.path ?? [];
  if (list !== "entries" || typeof position !== "number") return refusal;
  const field = rest.length === 0 ? fieldOf[refusal.code] : undefined;
  const place = ["entries", positionOf(entries, position), ...rest];
  return { ...refusal, path: field === undefined ? place : [...place, field] };
}

function positionOf(entries: readonly OrderEntry[], writtenOut: number): number {
  let before = 0;
  return entries.findIndex(({ count = 1 }) => (before += count) > writtenOut);
}
