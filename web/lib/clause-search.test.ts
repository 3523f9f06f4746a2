import { describe, expect, it } from "vitest";

import { markFound, searchClauses } from "./clause-search.ts";

const fee = {
  id: "CR2030 §7(1)",
  number: "§7(1)",
  kind: "price",
  level: "A",
  parts: [
    { text: "The Half costs ", figure: false },
    { text: "NT$1,200", figure: true },
    { text: ".", figure: false },
  ],
};
const gun = { id: "CR2030 §8", number: "§8", kind: "start", level: "M", parts: [] };
const anything = { query: "", kind: "", level: "" };

describe("a search among clauses", () => {
  it.each([
    ["", [fee, gun]],
    ["half", [fee]],
    ["１，２００", [fee]],
    ["§7（1）", [fee]],
    ["costs nt$", [fee]],
    ["half gun", []],
    ["<script>", []],
  ])("for %j", (query, found) => {
    expect(searchClauses([fee, gun], { ...anything, query })).toEqual(found);
  });

  it("keeps to a kind and a level", () => {
    expect(searchClauses([fee, gun], { ...anything, kind: "start" })).toEqual([gun]);
    expect(searchClauses([fee, gun], { ...anything, level: "A" })).toEqual([fee]);
  });

  it("marks what it found, across figures and words", () => {
    expect(markFound(fee.parts, "costs nt$1")).toEqual([
      { text: "The Half ", figure: false, found: false },
      { text: "costs", figure: false, found: true },
      { text: " ", figure: false, found: false },
      { text: "NT$1", figure: true, found: true },
      { text: ",200", figure: true, found: false },
      { text: ".", figure: false, found: false },
    ]);
  });
});
