import { describe, expect, it } from "vitest";

import { asRequested } from "./refusal-place.ts";

const entries = [{ contest: "half", count: 3 }, { contest: "5k" }, { contest: "hlaf" }];
const refusal = (code: string, ...path: (string | number)[]) => ({
  code,
  clauses: [],
  args: {},
  path,
});

describe("the place of a refusal", () => {
  it.each([
    ["the first of many alike", "too-young", ["entries", 0], ["entries", 0, "birth"]],
    ["the last of many alike", "too-young", ["entries", 2], ["entries", 0, "birth"]],
    ["the entry after many alike", "sex-not-admitted", ["entries", 3], ["entries", 1, "sex"]],
    ["a contest nobody knows", "contest-unknown", ["entries", 4], ["entries", 2, "contest"]],
    ["a paper of an entry", "evidence-missing", ["entries", 4], ["entries", 2]],
    ["a field named already", "too-young", ["entries", 3, "team"], ["entries", 1, "team"]],
    ["a count of entries", "count-impossible", ["entries", 1, "count"], ["entries", 0, "count"]],
    ["something else", "shuttle-unknown", ["shuttles", "bus"], ["shuttles", "bus"]],
  ])("of %s is the one in the request", (_, code, judged, requested) => {
    expect(asRequested(entries, refusal(code, ...judged)).path).toEqual(requested);
  });

  it("may be the whole request", () => {
    const whole = { code: "entry-closed", clauses: [], args: {} };

    expect(asRequested(entries, whole)).toBe(whole);
  });
});
