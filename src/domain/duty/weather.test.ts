import { describe, expect, it } from "vitest";
import { aCityRace } from "#test/support/a-city-race.ts";
import { airQuality } from "./air.ts";
import { heatIndex } from "./heat.ts";

describe("heat", () => {
  const book = aCityRace({
    safety: { heat: { clause: "§14", "humidity-weight": 0.1, cancel: "over 40" } },
  });
  const heat = (temperature: number, humidity: number) => heatIndex(book, temperature, humidity);

  it("is degrees Celsius and a tenth of the humidity; above 40 the race may be called off", () => {
    expect(heat(32, 80)).toMatchObject({
      value: { value: { index: 40, cancel: false }, reasons: [{ code: "heat-bearable" }] },
    });
    expect(heat(32.4, 76.1)).toMatchObject({
      value: { value: { index: 40.01, cancel: true }, reasons: [{ clauses: ["CR2030 §14"] }] },
    });
  });

  it("is refused where the rulebook knows none", () => {
    expect(heatIndex(aCityRace(), 32, 80)).toMatchObject({ refusals: [{ code: "heat-unsaid" }] });
  });
});

describe("air", () => {
  const aqi = {
    masks: { clause: "§15(5)", index: "151-200", then: "masks" },
    cancel: { clause: "§15(6)", index: "from 201", then: "may-cancel" },
  };
  const book = aCityRace({ safety: { aqi } });

  it.each([
    [150, []],
    [151, ["masks"]],
    [200, ["masks"]],
    [201, ["may-cancel"]],
  ])("of %d asks for %j", (index, expected) => {
    expect(airQuality(book, index).value).toEqual(expected);
  });

  it("cites the bands reached, or all where none is", () => {
    expect(airQuality(book, 160).reasons).toMatchObject([
      { code: "air-masks", clauses: ["CR2030 §15(5)"] },
    ]);
    expect(airQuality(book, 20).reasons).toMatchObject([
      { code: "air-bearable", clauses: ["CR2030 §15(5)", "CR2030 §15(6)"] },
    ]);
    expect(airQuality(aCityRace(), 400)).toMatchObject({ value: [], reasons: [{ clauses: [] }] });
  });
});
