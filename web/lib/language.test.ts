import { describe, expect, it } from "vitest";

import { languageOfPath, pathIn, preferredLanguage } from "./language.ts";

describe("the language of a visitor", () => {
  it.each([
    ["ja", "en", "ja"],
    [undefined, "en-GB,en;q=0.9,zh;q=0.8", "en"],
    [undefined, "fr, ja;q=0.5, en;q=0.7", "en"],
    [undefined, "zh-TW", "zh-Hant"],
    [undefined, "fr", "zh-Hant"],
    [undefined, "en;q=0, ja;q=0.1", "ja"],
    [undefined, "", "zh-Hant"],
    ["tlh", "; ,, q=", "zh-Hant"],
  ])("remembered %s, accepted %s: %s", (remembered, accepted, language) => {
    expect(preferredLanguage(remembered, accepted)).toBe(language);
  });
});

describe("an address", () => {
  it.each([
    ["/zh-Hant/tainan-2023/regulation", "/ja/tainan-2023/regulation"],
    ["/en", "/ja"],
    ["/tainan-2023", "/ja/tainan-2023"],
    ["/", "/ja"],
  ])("%s is %s in Japanese", (address, japanese) => {
    expect(pathIn("ja", address)).toBe(japanese);
  });

  it.each([
    ["/en/x", "en"],
    ["/tlh/x", undefined],
    ["/", undefined],
  ])("%s is in %s", (address, language) => {
    expect(languageOfPath(address)).toBe(language);
  });
});
