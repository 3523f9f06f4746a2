import { describe, expect, it } from "vitest";

import { languages } from "#domain/kernel/index.ts";
import { checks } from "#domain/rulebook/lint/checks.ts";

import { sayFound } from "./say-found.ts";

describe("what a finding found", () => {
  it.each([
    ["zh-Hant", "只寫年齡（18+），未說明以比賽日或以年度計算。"],
    ["en", "Ages are printed (18+), but not whether they are counted on race day or by the year."],
  ] as const)("is said without the advice to the organiser, in %s", (language, said) => {
    const speech = { language, zone: "Asia/Taipei" };

    expect(sayFound("age-basis-unsaid", { ages: "18+" }, speech)).toBe(said);
  });

  it.each(languages)("has something to say for every check in %s", (language) => {
    const silent = checks
      .map(({ code }) => [code, sayFound(code, {}, { language, zone: "UTC" })] as const)
      .filter(([, said]) => said.length < 6 || /^Decide|^請決定|してください/u.test(said));

    expect(silent).toEqual([]);
  });

  it("refuses a code without a text", () => {
    expect(() => sayFound("no-such", {}, { language: "en", zone: "UTC" })).toThrow(RangeError);
  });
});
