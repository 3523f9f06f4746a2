import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Problem } from "../problem.ts";
import { readWith } from "./read-with.ts";

const order = z.strictObject({
  entries: z.array(z.strictObject({ contest: z.string() })),
  shuttles: z.record(z.string(), z.number()).optional(),
});

const problemsOf = (raw: unknown): readonly Problem[] => {
  const read = readWith(order, raw);
  return read.ok ? [] : read.refusals;
};

describe("a key called __proto__", () => {
  it("is refused where any key may stand, instead of being dropped", () => {
    const raw: unknown = JSON.parse('{"entries":[],"shuttles":{"__proto__":1}}');

    expect(problemsOf(raw)).toEqual([
      {
        code: "key-unknown",
        path: ["shuttles", "__proto__"],
        clauses: [],
        args: { key: "__proto__" },
        write: "",
      },
    ]);
  });

  it("is refused in a list at its place", () => {
    const raw: unknown = JSON.parse('{"entries":[{"contest":"half"},{"__proto__":1}]}');

    expect(problemsOf(raw)).toContainEqual(
      expect.objectContaining({ path: ["entries", 1, "__proto__"], code: "key-unknown" }),
    );
  });
});

describe("hostile JSON", () => {
  it("gives a hundred problems at most", () => {
    const entries = Array.from({ length: 5000 }, () => ({}));

    expect(problemsOf({ entries })).toHaveLength(100);
  });

  it("gives a hundred problems at most when the keys are many", () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));

    expect(problemsOf({ entries: [], ...keys })).toHaveLength(100);
  });

  it("is quoted in short", () => {
    const [problem] = problemsOf({ entries: [], ["k".repeat(1000)]: 1 });

    expect(problem?.args).toEqual({ key: `${"k".repeat(60)}…` });
  });

  it("may nest as deep as it likes", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(5000)}{"__proto__":1}${"]".repeat(5000)}`);

    expect(problemsOf(deep).map(({ code }) => code)).toEqual(["key-unknown", "type-wrong"]);
  });
});

describe("a wrong type", () => {
  it.each([
    ["entries", { entries: {} }, { term: "type-array" }],
    ["shuttles", { entries: [], shuttles: [] }, { term: "type-object" }],
    ["entries.0.contest", { entries: [{ contest: 5 }] }, { term: "type-string" }],
  ])("at %s is told in words", (place, raw, expected) => {
    const [problem] = problemsOf(raw);

    expect(problem?.path.join(".")).toBe(place);
    expect(problem?.args["expected"]).toEqual(expected);
  });
});
