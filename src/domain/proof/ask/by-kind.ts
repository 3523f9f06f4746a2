import { sumMoney, type Money, type Reason } from "#domain/kernel/index.ts";
import { lineKinds, type LineKind } from "#domain/entry/index.ts";
import type { Answer } from "../answer.ts";

type Line = {
  readonly kind: LineKind;
  readonly amount: Money;
  readonly reasons: readonly Reason[];
};

/**
 * The sum of the lines of each kind, under `lines.fee` and its like. A kind without a line is 0, for
 * the reasons of the whole.
 */
export function byKind(lines: readonly Line[], ofWhole: readonly Reason[]): Answer {
  return Object.fromEntries(
    lineKinds.map((kind) => {
      const ofKind = lines.filter((line) => line.kind === kind);
      const value = sumMoney(ofKind.map((line) => line.amount));
      const own = ofKind.flatMap((line) => line.reasons);
      return [`lines.${kind}`, { value, reasons: own.length > 0 ? own : ofWhole }];
    }),
  );
}
