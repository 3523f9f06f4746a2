import { describe, expect, it } from "vitest";
import { findingKey } from "./finding.ts";

describe("findingKey", () => {
  it.each<[string, (string | number)[], string]>([
    ["tier-gap", ["prices", 0, "tiers"], "tier-gap@prices.0.tiers"],
    ["no-contact", [], "no-contact@"],
  ])("of %s at %j is %s", (code, path, expected) => {
    expect(findingKey({ code, path })).toBe(expected);
  });
});
