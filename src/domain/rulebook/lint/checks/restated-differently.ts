import type { Argument } from "#domain/kernel/index.ts";
import type { Path, Rulebook } from "../../rulebook.ts";
import { isFields, parts } from "../../walk.ts";
import { windowOf } from "../../when.ts";
import type { Check, Found } from "../check.ts";
import { sameValue } from "../same-value.ts";
import { schemaAt } from "../schema-at.ts";
import { nameArgument, valueArgument } from "../value-argument.ts";
import { boundsIn, endKeys, isMoment, startKeys } from "../window.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One field of a rule that a repetition states in another way. */
interface Difference {
  readonly key: string;
  readonly printed: unknown;
  readonly again: unknown;
}

/**
 * A rule that stands in two clauses must say the same in both; otherwise each side cites its own
 * clause. A repetition that leaves a field out agrees with it.
 */
export const restatedDifferently: Check = {
  code: "restated-differently",
  kind: "error",
  *look(book) {
    for (const { path, value } of parts(book.rules)) {
      if (path[0] === "decisions" || !isFields(value) || !Array.isArray(value["again"])) continue;
      yield* differencesIn(book, path, value, value["again"] as readonly Fields[]);
    }
  },
};

function* differencesIn(
  book: Rulebook,
  path: Path,
  rule: Fields,
  repetitions: readonly Fields[],
): Generator<Found> {
  const fields = { ...rule, ...(isFields(rule["each"]) && rule["each"]) };
  const byKey = new Map<string, { printed: unknown; clauses: string[]; again: Argument[] }>();
  for (const again of repetitions) {
    for (const difference of differences(book, path, fields, again)) {
      const { key, printed } = difference;
      const found = byKey.get(key) ?? { printed, clauses: [...refs(rule)], again: [] };
      found.clauses.push(...refs(again));
      found.again.push(valueArgument(difference.again, [...path, key], book));
      byKey.set(key, found);
    }
  }
  for (const [key, { printed, clauses, again }] of byKey) {
    const place = [...path, key];
    const first = again[0] as Argument;
    yield {
      path: place,
      clauses,
      args: {
        field: nameArgument(key, book),
        printed: valueArgument(printed, place, book),
        again: again.length === 1 ? first : { list: again },
      },
    };
  }
}

function* differences(
  book: Rulebook,
  path: Path,
  rule: Fields,
  again: Fields,
): Generator<Difference> {
  yield* boundDifference(book, rule, again, "from", startKeys);
  yield* boundDifference(book, rule, again, "to", endKeys);
  for (const [key, stated] of Object.entries(again)) {
    const printed = rule[key] ?? rule["all"];
    if (key === "clause" || isMoment(stated) || printed === undefined) continue;
    if (sameValue(printed, stated) || isDefault(stated, [...path, key])) continue;
    yield { key, printed, again: stated };
  }
}

/** Bounds say the same when they begin or end at the same moment, in whatever words. */
function* boundDifference(
  book: Rulebook,
  rule: Fields,
  again: Fields,
  side: "from" | "to",
  keys: readonly string[],
): Generator<Difference> {
  const key = keys.find((name) => isMoment(rule[name]));
  const other = keys.find((name) => isMoment(again[name]));
  if (key === undefined || other === undefined) return;
  const [printed, stated] = [rule[key], again[other]];
  const [one, two] = [rule, again].map((fields) => windowOf(boundsIn(fields), book).window[side]);
  const areSame = one === null || two === null ? sameValue(printed, stated) : one === two;
  if (!areSame) yield { key, printed, again: stated };
}

/** A field that was left out of a repetition is read with its default. */
function isDefault(stated: unknown, path: Path): boolean {
  const { default: given } = schemaAt(path);
  return given !== undefined && sameValue(given, stated);
}

function refs(rule: Fields): readonly string[] {
  return rule["clause"] as readonly string[];
}
