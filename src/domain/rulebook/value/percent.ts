import { accepted, type BasisPoints, basisPoints } from "#domain/kernel/index.ts";
import { figureOf, figurePattern, scaledFigure } from "./figure.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How a share is written. */
export const describePercent: ValueDescription = { examples: ["60 %", "60%", "0.5 %"] };

const form = new RegExp(`^(${figurePattern}) ?(%?)$`, "u");

/** Reads a share in basis points. Without a sign it is refused: 0.6 may be 60 % or 0.6 %. */
export function parsePercent(input: unknown): Reading<BasisPoints> {
  const [, figureText = "", sign] = form.exec(legible(input) ?? "") ?? [];
  const figure = figureOf(figureText);
  const share = figure && scaledFigure(figure, 100);
  if (share === undefined) return misread("percent-unreadable", input, "60 %");
  if (sign === "") return misread("percent-sign-missing", input, `${figureText} %`);
  if (!share.exact) return misread("percent-too-fine", input, `${share.value / 100} %`);
  return accepted(basisPoints(share.value));
}
