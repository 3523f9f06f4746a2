import type { IsoDate } from "#domain/kernel/index.ts";
import { parseDate, parseDuration } from "#domain/rulebook/index.ts";

import { plain } from "./columns.ts";

/** A contest as a table may name it: by its id, its name in any language, or its length. */
export interface NamedContest {
  readonly contest: string;
  readonly name: Readonly<Record<string, string>>;
  readonly metres: number | null;
}

/** A value, or undefined for a cell that cannot be read. */
type Read<Value> = Value | undefined;

const sexes: ReadonlyMap<string, "M" | "F" | "X"> = new Map([
  ...["m", "male", "man", "男", "男性", "男子", "男生", "1"].map((word) => [word, "M"] as const),
  ...["f", "female", "woman", "女", "女性", "女子", "女生", "2"].map(
    (word) => [word, "F"] as const,
  ),
  ...["x", "other", "其他", "その他"].map((word) => [word, "X"] as const),
]);

export function readSex(cell: string): Read<"M" | "F" | "X"> {
  return sexes.get(plain(cell));
}

/** A date of birth as {@link parseDate} reads it, or figures alone: 19900331, 0790331. */
export function readBirth(cell: string): Read<IsoDate> {
  const text = cell.normalize("NFKC").trim();
  const [, year, month, day] = /^(\d{3,4})(\d\d)(\d\d)$/u.exec(text) ?? [];
  const read = parseDate(day === undefined ? text : `${year}-${month}-${day}`);
  return read.ok ? read.value.date : undefined;
}

/** An elapsed time: 1:45:00, 105 分. Hours and minutes alone (1:45) are how spreadsheets shorten it. */
export function readTime(cell: string): Read<number> {
  const text = cell
    .normalize("NFKC")
    .trim()
    .replaceAll(/[時小]時?/gu, "h ");
  const short = /^(\d{1,2}):([0-5]\d)$/u.exec(text);
  const read = parseDuration(short !== null && Number(short[1]) < 10 ? `${text}:00` : text);
  return read.ok ? read.value : undefined;
}

const lengths: ReadonlyMap<string, number> = new Map([
  ...[
    "全馬",
    "馬拉松",
    "全程馬拉松",
    "マラソン",
    "フル",
    "フルマラソン",
    "full",
    "fullmarathon",
    "marathon",
  ].map((word) => [word, 42_195] as const),
  ...["半馬", "半程馬拉松", "半程", "ハーフ", "ハーフマラソン", "half", "halfmarathon"].map(
    (word) => [word, 21_097.5] as const,
  ),
]);

/** The contest a cell names; undefined for none, and for a length that several contests have. */
export function readContest(cell: string, contests: readonly NamedContest[]): Read<string> {
  const word = plain(cell);
  const named = contests.find(({ contest, name }) =>
    [contest, ...Object.values(name)].some((one) => plain(one) === word),
  );
  if (named !== undefined) return named.contest;
  const metres = metresOf(cell);
  const long = contests.filter((one) => one.metres !== null && sameLength(one.metres, metres));
  return long.length === 1 ? long[0]?.contest : undefined;
}

function metresOf(cell: string): number | undefined {
  const text = cell
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s組]/gu, "");
  const [, km] = /^(\d{1,3}(?:\.\d{1,4})?)(?:k|km|公里|キロ)?$/u.exec(text) ?? [];
  return km === undefined ? lengths.get(plain(cell).replace(/組$/u, "")) : Number(km) * 1000;
}

/** Whoever writes 21 or 42 km means the half marathon and the marathon. */
function sameLength(exact: number, written: number | undefined): boolean {
  return (
    written !== undefined && (written === exact || written === Math.floor(exact / 1000) * 1000)
  );
}

const countries: ReadonlyMap<string, string> = new Map([
  ...["台灣", "臺灣", "中華民國", "taiwan", "tw", "roc", "本國", "台湾"].map(
    (one) => [one, "TWN"] as const,
  ),
  ...["日本", "japan", "jp"].map((one) => [one, "JPN"] as const),
]);

export function readNationality(cell: string): Read<string> {
  const known = countries.get(plain(cell));
  if (known !== undefined) return known;
  const code = cell.normalize("NFKC").trim().toUpperCase();
  return /^[A-Z]{3}$/u.test(code) ? code : undefined;
}

const regions: ReadonlyMap<string, string> = new Map([
  ...["本島", "台灣本島", "臺灣本島", "mainisland"].map((one) => [one, "main-island"] as const),
  ...["離島", "外島", "outerislands", "離島地區"].map((one) => [one, "outer-islands"] as const),
  ...["國外", "海外", "國外地區", "abroad", "overseas"].map((one) => [one, "abroad"] as const),
  ...["國內", "国内", "domestic"].map((one) => [one, "domestic"] as const),
]);

export function readResidence(cell: string): Read<string> {
  const known = regions.get(plain(cell)) ?? countries.get(plain(cell));
  return known ?? (cell.length <= 100 ? cell : undefined);
}

const yesNo: ReadonlyMap<string, boolean> = new Map([
  ...["是", "有", "yes", "y", "true", "v", "✓", "○", "はい"].map((word) => [word, true] as const),
  ...["否", "無", "no", "n", "false", "x", "×", "いいえ"].map((word) => [word, false] as const),
]);

export function readYesNo(cell: string): Read<boolean> {
  return yesNo.get(plain(cell));
}
