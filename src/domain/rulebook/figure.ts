import {
  basisPoints,
  epochMs,
  isoDate,
  money,
  type Argument,
  type RangeUnit,
} from "#domain/kernel/index.ts";
import { placeOf } from "./decide.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Moment } from "./value/index.ts";
import { isFields, partAt } from "./walk.ts";
import { dateOfMoment, startOf, type When } from "./when.ts";

/** How a figure of the rules is to be shown in a clause. */
export const figureKinds = [
  "money",
  "date",
  "moment",
  "clock",
  "hours",
  "duration",
  "distance",
  "percent",
  "count",
  "range",
  "text",
  "list",
] as const;

type FigureKind = (typeof figureKinds)[number];

const placeholder = /\{([^{}\s]+) ([a-z]+)\}/gu;

/** A placeholder of a clause's wording: `{fees.half money}`. */
export interface Figure {
  readonly written: string;
  readonly place: string;
  readonly kind: string;
}

/** The placeholders in a wording, in order. */
export function figuresIn(wording: string): readonly Figure[] {
  return [...wording.matchAll(placeholder)].map(([written, place = "", kind = ""]) => ({
    written,
    place,
    kind,
  }));
}

/**
 * The figure a placeholder stands for, taken from the rules in force; null when there is none of that
 * kind at its place. Clauses never carry a figure of their own.
 */
export function figureOf(book: Rulebook, { place, kind }: Figure): Argument | null {
  const known = figureKinds.find((candidate) => candidate === kind);
  const value = partAt(book.rules, placeOf(place));
  return known === undefined || value === undefined ? null : readers[known](value, book, place);
}

type Reader = (value: unknown, book: Rulebook, place: string) => Argument | null;

const numeric =
  (make: (figure: number) => Argument): Reader =>
  (value) =>
    typeof value === "number" ? make(value) : null;

const readers: Readonly<Record<FigureKind, Reader>> = {
  money: (value) => {
    if (typeof value === "number") return { money: money(value) };
    // What comes back of an order line: `less NT$100`, or a fixed sum.
    return isFields(value) && typeof value["amount"] === "number"
      ? { money: money(value["amount"]) }
      : null;
  },
  percent: (value) => {
    const share = isFields(value) ? value["basisPoints"] : value;
    return typeof share === "number" ? { basisPoints: basisPoints(share) } : null;
  },
  count: numeric((figure) => figure),
  duration: numeric((figure) => ({ span: figure })),
  distance: numeric((figure) => ({ metres: figure / 1000 })),
  clock: (value, book) => {
    if (typeof value === "number") return { clock: value };
    if (isFields(value) && value["kind"] === "clock") return { clock: Number(value["ms"]) };
    return momentFigure(value, book);
  },
  hours: (value) =>
    isFields(value) && typeof value["from"] === "number" && typeof value["to"] === "number"
      ? { list: [{ clock: value["from"] }, { clock: value["to"] }], joined: "–" }
      : null,
  date: (value, book) => {
    if (!isFields(value)) return null;
    if (typeof value["kind"] !== "string" && typeof value["date"] === "string")
      return { date: isoDate(value["date"]) };
    const moment = momentOf(value);
    if (moment === null) return null;
    const date = dateOfMoment(moment, whenOf(book));
    return date === null ? relative(moment) : { date };
  },
  moment: (value, book) => momentFigure(value, book),
  range: (value, _book, place) =>
    isFields(value) && ("lower" in value || "upper" in value)
      ? { range: value, unit: unitAt(place) }
      : null,
  text: (value, book) => textFigure(value, book),
  list: (value, book) => {
    const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    const texts = items.map((item) => textFigure(item, book));
    return texts.includes(null) ? null : { list: texts as readonly Argument[] };
  },
};

function momentFigure(value: unknown, book: Rulebook): Argument | null {
  const moment = momentOf(value);
  if (moment === null) return null;
  if (moment.kind === "absolute" && moment.time === undefined) return { date: moment.date };
  const at = startOf(moment, whenOf(book));
  if (moment.kind === "relative" && moment.ms === 0) {
    const date = dateOfMoment(moment, whenOf(book));
    return date === null ? relative(moment) : { date };
  }
  return at === null ? relative(moment) : { moment: epochMs(at) };
}

function momentOf(value: unknown): Moment | null {
  const isMoment =
    isFields(value) && (value["kind"] === "absolute" || value["kind"] === "relative");
  return isMoment ? (value as unknown as Moment) : null;
}

function relative(moment: Moment): Argument | null {
  return moment.kind === "relative"
    ? { event: moment.event, days: moment.days, ms: moment.ms }
    : null;
}

/** A text, or the name of what a word points to: a contest, goods, a place, a word of the vocabulary. */
function textFigure(value: unknown, book: Rulebook): Argument | null {
  if (isFields(value)) {
    const text = isFields(value["name"]) ? value["name"] : value;
    return typeof text["zh-Hant"] === "string" ? { text: text as never } : null;
  }
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  const { contests, goods, places, roles } = book.rules;
  const named =
    contests[value]?.name ?? goods?.items[value] ?? places?.[value]?.name ?? roles?.[value]?.name;
  return named === undefined ? { term: value } : { text: named };
}

/** The unit of a range, by the key it stands under. */
function unitAt(place: string): RangeUnit {
  const key = place.split(".").at(-1) ?? "";
  if (key === "born") return "year";
  if (key === "age") return "age";
  if (key === "time") return "duration";
  if (key === "every") return "span";
  if (key === "prize") return "money";
  if (key === "index" || key === "cancel") return "decimal";
  return "count";
}

function whenOf(book: Rulebook): When {
  return { zone: book.zone, events: book.events };
}
