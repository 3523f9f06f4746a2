import { describe, expect, it } from "vitest";

import {
  basisPoints,
  instantOf,
  isoDate,
  languages,
  money,
  type Argument,
  type Language,
} from "#domain/kernel/index.ts";

import { formatArgument } from "./format-argument.ts";
import { formatClock, formatDuration, formatMoney, grouped } from "./format-figure.ts";
import { formatSpan } from "./format-span.ts";
import { say } from "./say.ts";

const zone = "Asia/Taipei";
const inAll = (argument: Argument): readonly string[] =>
  languages.map((language) => formatArgument(argument, { language, zone }));

describe("figures that read the same in every language", () => {
  it.each([
    [0, "NT$0"],
    [1_200, "NT$1,200"],
    [-350, "−NT$350"],
    [1_234_567, "NT$1,234,567"],
  ])("money %d", (twd, text) => {
    expect(formatMoney(twd)).toBe(text);
  });

  it.each([
    [0, "0:00:00"],
    [12_600_000, "3:30:00"],
    [7_199_000, "1:59:59"],
    [7_199_040, "1:59:59.04"],
    [-1_500, "−0:00:01.5"],
    [86_400_000, "24:00:00"],
  ])("time %d ms", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it.each([
    [0, "00:00"],
    [19_800_000, "05:30"],
    [19_810_000, "05:30:10"],
    [86_400_000, "24:00"],
  ])("clock %d ms", (ms, text) => {
    expect(formatClock(ms)).toBe(text);
  });

  it("groups thousands and leaves fractions", () => {
    expect([grouped(21_097.5), grouped(1_000), grouped(0.1)]).toEqual(["21,097.5", "1,000", "0.1"]);
  });
});

describe("arguments of a message", () => {
  it.each<[string, Argument, readonly string[]]>([
    ["a word", "ibon", ["ibon", "ibon", "ibon"]],
    ["a count", 5000, ["5,000", "5,000", "5,000"]],
    ["yes", true, ["是", "yes", "はい"]],
    ["no", false, ["否", "no", "いいえ"]],
    ["money", { money: money(850) }, ["NT$850", "NT$850", "NT$850"]],
    ["a share", { basisPoints: basisPoints(6000) }, ["60 %", "60 %", "60 %"]],
    [
      "a date",
      { date: isoDate("2023-03-05") },
      ["2023-03-05 (日)", "2023-03-05 (Sun)", "2023-03-05 (日)"],
    ],
    [
      "a moment in the zone of the race",
      { moment: instantOf(isoDate("2022-12-01"), 86_340_000, zone) },
      ["2022-12-01 (四) 23:59", "2022-12-01 (Thu) 23:59", "2022-12-01 (木) 23:59"],
    ],
    ["a clock", { clock: 19_800_000 }, ["05:30", "05:30", "05:30"]],
    ["a result", { duration: 12_600_000 }, ["3:30:00", "3:30:00", "3:30:00"]],
    [
      "a length of time",
      { span: 12_600_000 },
      ["3 小時 30 分鐘", "3 hours 30 minutes", "3時間30分"],
    ],
    ["a distance", { metres: 21_097.5 }, ["21.0975 km", "21.0975 km", "21.0975 km"]],
    ["a text", { text: { "zh-Hant": "甲", en: "A", ja: "ア" } }, ["甲", "A", "ア"]],
    ["a list", { list: [1, "b"] }, ["1、b", "1, b", "1、b"]],
    [
      "hours",
      { list: [{ clock: 0 }, { clock: 3_600_000 }], joined: "–" },
      ["00:00–01:00", "00:00–01:00", "00:00–01:00"],
    ],
    [
      "a word nobody translated",
      { term: "unheard-of" },
      ["unheard-of", "unheard-of", "unheard-of"],
    ],
    [
      "a range with both ends",
      { range: { lower: { at: 6, closed: true }, upper: { at: 20, closed: true } }, unit: "count" },
      ["6–20", "6–20", "6–20"],
    ],
    [
      "one figure",
      { range: { lower: { at: 7, closed: true }, upper: { at: 7, closed: true } }, unit: "count" },
      ["7", "7", "7"],
    ],
    [
      "a range open above",
      { range: { lower: { at: 201, closed: true } }, unit: "count" },
      ["201 以上（含）", "201 or more", "201以上"],
    ],
    [
      "a threshold that leaves its own figure out",
      { range: { lower: { at: 20_000, closed: false } }, unit: "money" },
      ["超過 NT$20,000", "more than NT$20,000", "NT$20,000超"],
    ],
    [
      "a threshold whose wording is unclear",
      { range: { lower: { at: 20_000, closed: null } }, unit: "money" },
      ["超過 NT$20,000 以上", "over NT$20,000 and above", "NT$20,000を超える以上"],
    ],
    [
      "an upper end",
      { range: { upper: { at: 2006, closed: true } }, unit: "year" },
      ["2006 年（含）以前", "2006 or earlier", "2006年以前"],
    ],
    [
      "years of birth",
      {
        range: { lower: { at: 1954, closed: true }, upper: { at: 1963, closed: true } },
        unit: "year",
      },
      ["1954–1963 年", "1954–1963", "1954–1963年"],
    ],
    [
      "an age from which on",
      { range: { lower: { at: 17, closed: true } }, unit: "age" },
      ["17 歲以上（含）", "17 and over", "17歳以上"],
    ],
    [
      "ages between",
      { range: { lower: { at: 5, closed: true }, upper: { at: 17, closed: true } }, unit: "age" },
      ["5–17 歲", "5–17", "5–17歳"],
    ],
    [
      "an age that is left out",
      { range: { upper: { at: 7, closed: false } }, unit: "age" },
      ["未滿 7 歲", "under 7", "7歳未満"],
    ],
    [
      "a standard that must be beaten",
      { range: { upper: { at: 10_800_000, closed: false } }, unit: "duration" },
      ["3:00:00 以內（不含）", "under 3:00:00", "3:00:00未満"],
    ],
    [
      "an interval",
      {
        range: { lower: { at: 600_000, closed: true }, upper: { at: 600_000, closed: true } },
        unit: "span",
      },
      ["10 分鐘", "10 minutes", "10分"],
    ],
    [
      "an upper end left out",
      { range: { upper: { at: 7, closed: false } }, unit: "count" },
      ["未滿 7", "under 7", "7未満"],
    ],
    [
      "an unclear upper end",
      { range: { upper: { at: 10_800_000, closed: null } }, unit: "duration" },
      ["3:00:00 以內", "within 3:00:00", "3:00:00以内"],
    ],
    [
      "a range with one end out",
      {
        range: { lower: { at: 40.5, closed: false }, upper: { at: 50, closed: true } },
        unit: "decimal",
      },
      ["超過 40.5、50 以下（含）", "more than 40.5, up to 50", "40.5超、50以下"],
    ],
    ["any distance", { range: {}, unit: "distance" }, ["不限", "any", "すべて"]],
    [
      "a distance",
      { range: { lower: { at: 5_000_000, closed: true } }, unit: "distance" },
      ["5 km 以上（含）", "5 km or more", "5 km以上"],
    ],
  ])("%s", (_, argument, texts) => {
    expect(inAll(argument)).toEqual(texts);
  });

  it.each<[number, number, readonly string[]]>([
    [0, 0, ["thing", "thing", "thing"]],
    [7, 0, ["thing後 7 日", "7 days after thing", "thingから7日後"]],
    [1, 0, ["thing後 1 日", "1 day after thing", "thingから1日後"]],
    [-14, 0, ["thing前 14 日", "14 days before thing", "thingの14日前"]],
    [0, 600_000, ["thing後 10 分鐘", "10 minutes after thing", "thingから10分後"]],
  ])("a moment %d days and %d ms from an event", (days, ms, texts) => {
    expect(inAll({ event: "thing", days, ms })).toEqual(texts);
  });
});

describe("a length of time in words", () => {
  it.each<[number, Language, string]>([
    [0, "en", "0 seconds"],
    [0, "ja", "0秒"],
    [3_600_000, "en", "1 hour"],
    [86_400_000, "en", "24 hours"],
    [172_800_000, "en", "2 days"],
    [604_800_000, "zh-Hant", "7 日"],
    [90_000, "en", "1 minute 30 seconds"],
  ])("%d ms in %s", (ms, language, text) => {
    expect(formatSpan(ms, language)).toBe(text);
  });
});

describe("a message", () => {
  it("has its arguments filled in", () => {
    const text = say(
      "finding.decision-unused",
      { finding: "gate-order", at: "gates.half" },
      { language: "en", zone },
    );

    expect(text).toContain("gate-order at gates.half");
  });

  it("without a text is a bug", () => {
    expect(() => say("finding.none", {}, { language: "en", zone })).toThrow(RangeError);
  });
});
