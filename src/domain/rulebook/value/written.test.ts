import { describe, expect, it } from "vitest";
import { legible, quoted } from "./written.ts";

describe("legible", () => {
  it.each<[unknown, string | undefined, string]>([
    [850, "850", "a number"],
    [1.5, "1.5", "a fraction"],
    ["  NT$  850 ", "NT$ 850", "white space"],
    ["ＮＴ＄８５０", "NT$850", "full-width characters"],
    ["０５：３０～１０：００", "05:30-10:00", "full-width colon and tilde"],
    ["6–20", "6-20", "en dash"],
    ["6—20", "6-20", "em dash"],
    ["6〜20", "6-20", "wave dash"],
    ["−5", "-5", "minus sign"],
    ["850\u200B", "850", "zero-width space"],
    ["\uFEFF850", "850", "byte order mark"],
    ["850²", undefined, "superscript that is not part of the figure"],
    ["½", undefined, "fraction in one character"],
    ["10①", undefined, "circled figure"],
    ["x".repeat(200), "x".repeat(200), "the longest text"],
    ["x".repeat(201), undefined, "a longer text"],
    [true, undefined, "truth value"],
    [null, undefined, "nothing"],
    [["850"], undefined, "a list"],
  ])("makes of %j %j (%s)", (input, expected) => {
    expect(legible(input)).toBe(expected);
  });
});

describe("quoted", () => {
  it.each<[unknown, string]>([
    ["850 dollars", "850 dollars"],
    [850.5, "850.5"],
    [true, "true"],
    [null, ""],
    [undefined, ""],
    [[1, 2], "[…]"],
    [{ amount: 850 }, "{…}"],
    [850n, "{…}"],
    ["x".repeat(60), "x".repeat(60)],
    ["x".repeat(61), `${"x".repeat(60)}…`],
  ])("quotes %s as %j", (input, expected) => {
    expect(quoted(input)).toBe(expected);
  });
});
