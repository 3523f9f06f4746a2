import { accepted, money, type Money } from "#domain/kernel/index.ts";
import { figureOf, figurePattern, scaledFigure } from "./figure.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** How an amount of money is written. */
export const describeMoney: ValueDescription = {
  examples: ["850", "NT$850", "NT$ 1,200", "NT.2100", "TWD 850", "850 元"],
};

const form = new RegExp(
  `^(-?)(?:(?:ntd?|twd|新[臺台]幣)[.$]? ?)?(-?)(${figurePattern}) ?(?:元整?|圓|twd|ntd)?$`,
  "iu",
);

/** Reads an amount in whole TWD, with or without a currency mark. `0` is written `0`, never a word. */
export function parseMoney(input: unknown): Reading<Money> {
  const [, minus = "", innerMinus = "", figureText = ""] = form.exec(legible(input) ?? "") ?? [];
  const figure = figureOf(figureText);
  const amount = figure && scaledFigure(figure, 1);
  if (amount === undefined) return misread("money-unreadable", input, "850");
  if (minus + innerMinus !== "") return misread("money-negative", input, String(amount.value));
  if (!amount.exact) return misread("money-not-whole", input, String(amount.value));
  return accepted(money(amount.value));
}
