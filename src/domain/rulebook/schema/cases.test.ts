import { describe, expect, it } from "vitest";
import { momentIn } from "./given.ts";
import { readCases } from "./cases.ts";

const aCase = {
  case: "fee",
  clause: "§4",
  ask: "quote",
  given: { at: "2030-01-10 12:00", entries: [{ contest: "half" }] },
  expect: { total: "NT$800" },
};
const problems = (raw: unknown) => {
  const read = readCases(raw);
  return read.ok ? [] : read.refusals.map(({ code, path, write }) => [code, path.join("."), write]);
};

describe("cases", () => {
  it("are read as people write them", () => {
    expect(readCases([aCase])).toMatchObject({
      value: [
        { clause: ["§4"], given: { entries: [{ contest: "half" }] }, expect: { total: 800 } },
      ],
    });
    const raced = {
      case: "elite",
      clause: ["§10"],
      ask: "elite",
      given: { group: "men", time: "1:19:59", raced: "2029-12-31 (一)" },
      expect: { meets: "yes" },
    };
    expect(readCases([raced])).toMatchObject({
      value: [{ given: { time: 4_799_000, raced: "2029-12-31" }, expect: { meets: true } }],
    });
  });

  it("that cannot be read are named with their place and what to write", () => {
    expect(problems({})).toEqual([["type-wrong", "", "- case: …"]]);
    expect(problems([{ ...aCase, ask: "quot" }])).toEqual([
      ["value-not-allowed", "0.ask", "quote"],
    ]);
    expect(problems([null])[0]?.slice(0, 2)).toEqual(["key-missing", "0.ask"]);
    expect(problems([aCase, { ...aCase, expct: {} }])).toEqual([
      ["key-unknown", "1.expct", "expect"],
    ]);
    expect(problems([{ ...aCase, zzzzzzzz: 1 }])[0]?.[0]).toBe("key-unknown");
    expect(
      problems([
        {
          ...aCase,
          given: { at: "2030-01-10", entries: [{ contest: "half", birt: "1990-01-01" }] },
        },
      ]),
    ).toEqual([["key-unknown", "0.given.entries.0.birt", "birth"]]);
    expect(problems([{ ...aCase, given: { at: "2030-01-10" } }])).toEqual([
      ["key-missing", "0.given.entries", "[{ contest: … }]"],
    ]);
    expect(problems([{ ...aCase, given: 5 }])[0]?.slice(0, 2)).toEqual(["type-wrong", "0.given"]);
    expect(
      problems([{ ...aCase, given: { ...aCase.given, entries: [{ contest: "half", sex: "m" }] } }]),
    ).toEqual([["value-not-allowed", "0.given.entries.0.sex", "M"]]);
    expect(
      problems([
        { ...aCase, given: { ...aCase.given, entries: [{ contest: "half", sex: 3 }] } },
      ])[0]?.[2],
    ).toBe("M, F, X");
    expect(
      problems([
        {
          ...aCase,
          given: { ...aCase.given, entries: [{ contest: "half", nationality: "Japan" }] },
        },
      ]),
    ).toEqual([["value-unreadable", "0.given.entries.0.nationality", "TWN"]]);
    expect(problems([{ ...aCase, expect: { total: "free" } }])[0]?.slice(0, 2)).toEqual([
      "money-unreadable",
      "0.expect.total",
    ]);
    expect(problems([{ ...aCase, expect: { total: [] } }])[0]?.[1]).toBe("0.expect.total");
    expect(problems([{ ...aCase, clause: "4" }])[0]?.[1]).toBe("0.clause");
  });
});

const momentOf = (at: string) => {
  const read = readCases([
    {
      case: "w",
      clause: "§3",
      ask: "window",
      given: { rule: "entry.window", at },
      expect: { open: "yes" },
    },
  ]);
  if (!read.ok) return read.refusals[0].code;
  const [first] = read.value;
  return first?.ask === "window" ? momentIn("Asia/Taipei", first.given.at) : undefined;
};

describe("a given moment", () => {
  it.each([
    ["2030-01-10 12:00", Temporal.Instant.from("2030-01-10T12:00+08:00").epochMilliseconds],
    ["2030-01-10", Temporal.Instant.from("2030-01-10T00:00+08:00").epochMilliseconds],
    ["2030-01-10T04:00:00Z", Temporal.Instant.from("2030-01-10T12:00+08:00").epochMilliseconds],
    [
      "2030-01-10T12:00:30.5+0800",
      Temporal.Instant.from("2030-01-10T12:00:30.5+08:00").epochMilliseconds,
    ],
    ["2030-02-30T12:00:00Z", "moment-unreadable"],
    ["race-day + 1 d", "moment-unreadable"],
    ["soon", "moment-unreadable"],
  ])("%s", (text, expected) => {
    expect(momentOf(text)).toBe(expected);
  });
});
