import { describe, expect, it } from "vitest";
import { accepted, refused } from "#domain/kernel/index.ts";
import { type Band, type BandEnd } from "./band.ts";
import { type BandUnitName } from "./band-unit.ts";
import { parseBand } from "./parse-band.ts";
import { type ValueProblemCode } from "./value-problem.ts";

type Closed = BandEnd["closed"];
const lower = (at: number, closed: Closed): Band => ({ lower: { at, closed } });
const upper = (at: number, closed: Closed): Band => ({ upper: { at, closed } });
const both = (from: number, to: number): Band => ({ ...lower(from, true), ...upper(to, true) });

const hour = 3_600_000;

describe("parseBand of counts", () => {
  it.each<[unknown, Band]>([
    ["6-20", both(6, 20)],
    ["6–20", both(6, 20)],
    ["6 — 20", both(6, 20)],
    ["６～２０", both(6, 20)],
    ["6 to 20", both(6, 20)],
    ["from 6 to 20", both(6, 20)],
    ["6 至 20", both(6, 20)],
    ["6人-20人", both(6, 20)],
    ["1,000-2,000", both(1000, 2000)],
    ["7", both(7, 7)],
    [7, both(7, 7)],
    ["7-7", both(7, 7)],
    ["0", both(0, 0)],
    ["201+", lower(201, true)],
    ["from 201", lower(201, true)],
    ["From 201", lower(201, true)],
    ["201 or more", lower(201, true)],
    ["201 and over", lower(201, true)],
    ["201 and above", lower(201, true)],
    ["at least 201", lower(201, true)],
    ["at least 201 or more", lower(201, true)],
    ["no less than 201", lower(201, true)],
    [">= 201", lower(201, true)],
    ["≧201", lower(201, true)],
    ["201 人以上", lower(201, true)],
    ["17 歲(含)以上", lower(17, true)],
    ["over 20000", lower(20_000, false)],
    ["more than 20,000", lower(20_000, false)],
    ["> 20000", lower(20_000, false)],
    ["超過 200 人", lower(200, false)],
    ["over 20000 and above", lower(20_000, null)],
    ["over 20000 or more", lower(20_000, null)],
    ["超過 200 人以上", lower(200, null)],
    ["after 5", lower(5, null)],
    ["5 以後", lower(5, null)],
    ["up to 50", upper(50, true)],
    ["50 or less", upper(50, true)],
    ["50 or fewer", upper(50, true)],
    ["50 and under", upper(50, true)],
    ["not more than 50", upper(50, true)],
    ["no more than 50", upper(50, true)],
    ["<= 50", upper(50, true)],
    ["50 人以下", upper(50, true)],
    ["under 7", upper(7, false)],
    ["below 5", upper(5, false)],
    ["less than 5", upper(5, false)],
    ["<5", upper(5, false)],
    ["未滿 7 歲", upper(7, false)],
    ["within 5", upper(5, null)],
    ["under 7 or less", upper(7, null)],
    ["over 50 up to 100", { ...lower(50, false), ...upper(100, true) }],
    ["over 50 and up to 100", { ...lower(50, false), ...upper(100, true) }],
    ["from 5 to under 10", { ...lower(5, true), ...upper(10, false) }],
    ["from 5 but under 10", { ...lower(5, true), ...upper(10, false) }],
    ["5 up to 10", both(5, 10)],
    [">= 5, < 10", { ...lower(5, true), ...upper(10, false) }],
    ["5以上未滿10", { ...lower(5, true), ...upper(10, false) }],
    ["any", {}],
    ["*", {}],
  ])("reads %j", (input, expected) => {
    expect(parseBand(input, "count")).toEqual(accepted(expected));
  });
});

describe("parseBand of other units", () => {
  it.each<[BandUnitName, unknown, Band]>([
    ["decimal", "0.5-1.5", both(0.5, 1.5)],
    ["decimal", "over 1,000.5", lower(1000.5, false)],
    ["money", "over NT$20,000", lower(20_000, false)],
    ["money", "NT$2,000-NT$20,000", both(2000, 20_000)],
    ["money", "超過新臺幣 20,000 元以上", lower(20_000, null)],
    ["money", "20,000 元以下", upper(20_000, true)],
    ["duration", "within 3:00:00", upper(3 * hour, null)],
    ["duration", "after 3:00:00", lower(3 * hour, null)],
    ["duration", "3:00:00 or less", upper(3 * hour, true)],
    ["duration", "3 h 30 min-4 h", both(3.5 * hour, 4 * hour)],
    ["duration", "3 小時以內", upper(3 * hour, null)],
    ["duration", "3 小時以內(未含)", upper(3 * hour, false)],
    ["duration", "3小時以上，未滿4小時", { ...lower(3 * hour, true), ...upper(4 * hour, false) }],
    ["distance", "5 km-10 km", both(5_000_000, 10_000_000)],
    ["distance", "over 21.0975 km", lower(21_097_500, false)],
    ["year", "1954-1963", both(1954, 1963)],
    ["year", 1953, both(1953, 1953)],
    ["year", "2006 or earlier", upper(2006, true)],
    ["year", "2014 or later", lower(2014, true)],
    ["year", "2006 年(含)以前", upper(2006, true)],
    ["year", "2006 年以前", upper(2006, null)],
    ["year", "before 2006", upper(2006, null)],
    ["year", "43-52", both(1954, 1963)],
    ["year", "1953~", { ...both(1953, 1953), dangling: true }],
    ["year", "1953 –", { ...both(1953, 1953), dangling: true }],
    ["year", "~1953", { ...both(1953, 1953), dangling: true }],
    ["year", "1963-1954", { ...both(1954, 1963), reversed: true }],
  ])("reads %s %j", (unit, input, expected) => {
    expect(parseBand(input, unit)).toEqual(accepted(expected));
  });
});

describe("parseBand refuses", () => {
  it.each<[BandUnitName, unknown, ValueProblemCode, string]>([
    ["count", "20-6", "band-reversed", "6-20"],
    ["money", "NT$200-NT$100", "band-reversed", "nt$100-nt$200"],
    ["count", "201~", "band-dangling", "201+ / up to 201"],
    ["duration", "3 h -", "band-dangling", "3 h+ / up to 3 h"],
    ["count", "over 5 to under 6", "band-empty", "5 / 5-6"],
    ["decimal", "over 5 to 5", "band-empty", "5 / 5-5"],
    ["count", "many", "band-unreadable", "20 / 20+ / up to 20"],
    ["year", "", "band-unreadable", "2006 / 2006+ / up to 2006"],
    ["distance", null, "band-unreadable", "10 km / 10 km+ / up to 10 km"],
  ])("%s %j as %s", (unit, input, code, write) => {
    expect(parseBand(input, unit)).toEqual(refused({ code, args: { given: input ?? "" }, write }));
  });

  it.each<[BandUnitName, string, ValueProblemCode, string, string]>([
    ["count", "over 3.5", "count-not-whole", "3.5", "4"],
    ["count", "6 or 7", "count-unreadable", "6 or 7", "1,000"],
    ["count", "6-20-50", "count-unreadable", "20-50", "1,000"],
    ["count", "up to 50 km", "count-unreadable", "50 km", "1,000"],
    ["count", "over 50 or less", "count-unreadable", "50 or less", "1,000"],
    ["decimal", "5 km", "decimal-unreadable", "5 km", "0.5"],
    ["year", "0", "year-unreadable", "0", "1953 / 42"],
    ["year", "19530-", "year-unreadable", "19530", "1953 / 42"],
    ["duration", "within 3:30", "duration-ambiguous", "3:30", "3:30:00 / 0:03:30"],
    ["distance", "5-10 km", "distance-unit-missing", "5", "5 km / 5 m"],
  ])("%s %j for its figure: %s", (unit, input, code, given, write) => {
    expect(parseBand(input, unit)).toEqual(refused({ code, args: { given }, write }));
  });
});
