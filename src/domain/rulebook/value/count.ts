import { accepted } from "#domain/kernel/index.ts";
import { figureOf, figurePattern, scaledFigure } from "./figure.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How a number of people or things is written. */
export const describeCount: ValueDescription = { examples: ["40", "5,000", "1,000 人"] };

const counted = new RegExp(`^(${figurePattern}) ?[人名位歲件份隊組張項]?$`, "u");

/** Reads a whole number from 0 on, thousands separators and a Chinese counter allowed (`1,000 人`). */
export function parseCount(input: unknown): Reading<number> {
  const [, figureText = ""] = counted.exec(legible(input) ?? "") ?? [];
  const figure = figureOf(figureText);
  const count = figure && scaledFigure(figure, 1);
  if (count === undefined) return misread("count-unreadable", input, "1,000");
  return count.exact
    ? accepted(count.value)
    : misread("count-not-whole", input, String(count.value));
}
