import { money, msPerDay, type Argument, type RangeUnit, type Text } from "#domain/kernel/index.ts";
import type { Path, Rulebook } from "../rulebook.ts";
import type { Band } from "../value/index.ts";
import { momentArgument } from "./moment-argument.ts";
import { sameValue } from "./same-value.ts";
import { schemaAt } from "./schema-at.ts";
import { isMoment } from "./window.ts";

/** Any value of the rules, for a message: a bare number gets the unit the format gives its place. */
export function valueArgument(value: unknown, path: Path, book: Rulebook): Argument {
  if (typeof value === "number") return figureArgument(value, path);
  if (typeof value === "string") return nameArgument(value, book);
  if (typeof value === "boolean") return value;
  if (Array.isArray(value))
    return { list: value.map((item, index) => valueArgument(item, [...path, index], book)) };
  if (isMoment(value)) return momentArgument(value, book.zone);
  const fields = value as Readonly<Record<string, unknown>>;
  if ("zh-Hant" in fields) return { text: fields as Text };
  if ("lower" in fields || "upper" in fields) return rangeArgument(fields, path);
  return kindArgument(fields) ?? fieldsArgument(fields, path, book);
}

/** A name of the rulebook by what it is called there, any other word by the vocabulary. */
export function nameArgument(word: string, { rules }: Rulebook): Argument {
  const goods = rules.goods?.items[word];
  const named = rules.contests[word] ?? rules.places?.[word] ?? rules.roles?.[word];
  const name = goods ?? named?.name;
  return name === undefined ? { term: word } : { text: name };
}

function figureArgument(value: number, path: Path): Argument {
  const { titles } = schemaAt(path);
  if (titles.includes("money")) return { money: money(value) };
  if (titles.includes("duration")) return value < msPerDay ? { duration: value } : { span: value };
  if (titles.includes("clock")) return { clock: value };
  if (titles.includes("distance")) return { metres: value / 1000 };
  if (titles.includes("percent")) return { basisPoints: value };
  return value;
}

/** Units of the ranges, by their title in the format. */
const rangeUnits: Readonly<Record<string, RangeUnit>> = {
  "range of whole numbers": "count",
  "range of numbers": "decimal",
  "range of money": "money",
  "range of times": "duration",
  "range of birth years": "year",
};

function rangeArgument(range: Band, path: Path): Argument {
  const units = schemaAt(path).titles.map((title) => rangeUnits[title]);
  return { range, unit: units.find((unit) => unit !== undefined) ?? "decimal" };
}

/** Clock times and paybacks, which say themselves what they are. */
function kindArgument({ kind, ms, basisPoints, amount }: Readonly<Record<string, unknown>>) {
  if (kind === "clock") return { clock: ms as number };
  if (kind === "share") return { basisPoints: basisPoints as number };
  if (kind === "fixed") return { money: money(amount as number) };
  return kind === "less" ? { money: money(0 - (amount as number)) } : undefined;
}

/** Hours as two clock times, a single day once; of a rule what it states, not where that is printed. */
function fieldsArgument(
  fields: Readonly<Record<string, unknown>>,
  path: Path,
  book: Rulebook,
): Argument {
  const { from, to } = fields;
  if (typeof from === "number" && typeof to === "number")
    return { list: [{ clock: from }, { clock: to }], joined: "–" };
  const isOneDay = isMoment(from) && sameValue(from, fields["through"]);
  const left = new Set(["clause", "again", "doubt", ...(isOneDay ? ["through"] : [])]);
  return {
    list: Object.entries(fields)
      .filter(([key]) => !left.has(key))
      .map(([key, field]) => valueArgument(field, [...path, key], book)),
  };
}
