import { accepted } from "#domain/kernel/index.ts";
import { figureOf, figurePattern, scaledFigure } from "./figure.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How a distance is written. */
export const describeDistance: ValueDescription = {
  examples: ["21.0975 km", "5 km", "400 m", "10 mi", "5 公里"],
};

const kilometre = 1_000_000;
const metre = 1000;
const mile = 1_609_344; // international mile, 1959

/** Size of each unit in millimetres. */
const unitSizes: ReadonlyMap<string, number> = new Map([
  ["km", kilometre],
  ["k", kilometre],
  ["kilometre", kilometre],
  ["kilometres", kilometre],
  ["kilometer", kilometre],
  ["kilometers", kilometre],
  ["公里", kilometre],
  ["m", metre],
  ["metre", metre],
  ["metres", metre],
  ["meter", metre],
  ["meters", metre],
  ["公尺", metre],
  ["米", metre],
  ["mi", mile],
  ["mile", mile],
  ["miles", mile],
  ["英里", mile],
  ["哩", mile],
]);

const form = new RegExp(`^(${figurePattern}) ?(\\D*)$`, "u");

/**
 * Reads a distance in millimetres, rounded to the nearest (26.2 mi is not a whole number of them).
 * The unit is never guessed.
 */
export function parseDistance(input: unknown): Reading<number> {
  const [, figureText = "", unit = ""] = form.exec(legible(input) ?? "") ?? [];
  const figure = figureOf(figureText);
  if (figure !== undefined && unit === "") {
    return misread("distance-unit-missing", input, `${figureText} km / ${figureText} m`);
  }
  const size = unitSizes.get(unit.toLowerCase());
  const distance = figure && size !== undefined ? scaledFigure(figure, size) : undefined;
  return distance ? accepted(distance.value) : misread("distance-unreadable", input, "21.0975 km");
}
