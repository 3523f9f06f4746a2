import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { ruleMissing } from "./rule-missing.ts";

const quotas = { clause: "§1", all: 500 };
const twoContests = { clause: "§1", "10k": 500, "5k": 500 };
const without = (reason: object) =>
  Object.fromEntries(
    ["refunds", "insurance", "consents", "cancellation"].map((name) => [name, { reason }]),
  );
const absences = without(aName);

it("spares small races", () => {
  expect(placesOf(ruleMissing, { quotas })).toEqual([]);
});

it("asks a large race with fees for what everybody there relies on", () => {
  expect(placesOf(ruleMissing, { quotas: twoContests, distances: undefined })).toEqual([
    "refunds",
    "insurance",
    "consents",
    "cancellation",
  ]);
});

it("accepts what is left out on purpose", () => {
  expect(placesOf(ruleMissing, { quotas: twoContests, absences })).toEqual([]);
});

it("takes weather for a cause of its own", () => {
  const { cancellation: _, ...others } = absences;
  const heat = { heat: { clause: "§1", causes: ["heat"], announced: true } };
  const storm = { storm: { clause: "§1", causes: ["typhoon"], announced: true } };

  const asked = (cancellation: object) =>
    placesOf(ruleMissing, { quotas: twoContests, absences: others, cancellation });

  expect(asked(heat)).toEqual(["cancellation"]);
  expect(asked(storm)).toEqual([]);
});

it("asks a long course for start zones, gates and air", () => {
  const distances = { clause: "§1", "10k": "21 km", "5k": "5 km" };

  expect(placesOf(ruleMissing, { quotas: twoContests, absences, distances })).toEqual([
    "corrals",
    "gates",
    "safety.aqi",
  ]);
});

it.each([
  ["start zones", { corrals: { a: { clause: "§1", contests: ["10k"], zones: {} } } }],
  ["waves", { waves: { "10k": { clause: "§1", waves: {} } } }],
])("takes %s for an order at the start", (_, order) => {
  const distances = { clause: "§1", "10k": "21 km", "5k": "5 km" };

  expect(placesOf(ruleMissing, { quotas: twoContests, absences, distances, ...order })).toEqual([
    "gates",
    "safety.aqi",
  ]);
});

const awards = { a: { clause: "§1", contests: ["10k"], ranked: "overall", cash: [100] } };

it("asks a race with prize money for its time, protests, ceremonies, doping and tax", () => {
  expect(placesOf(ruleMissing, { quotas: twoContests, absences, awards })).toEqual([
    "timing.official",
    "protests",
    "ceremonies",
    "safety.doping",
    "withholding",
  ]);
});

it("knows these parts under other names", () => {
  const ceremony = { clause: "§1", "10k": "10:00" };
  const judged = { costume: { clause: "§1", name: aName, contests: ["10k"], ceremony } };
  const ranking = { key: { clause: "§1", all: "gun" } };
  const safety = { "therapeutic-use": { clause: "§1" } };

  expect(
    placesOf(ruleMissing, { quotas: twoContests, absences, awards, judged, ranking, safety }),
  ).toEqual(["protests", "withholding"]);
});
