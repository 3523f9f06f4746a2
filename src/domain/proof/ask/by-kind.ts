import { sumMoney, type Money, type Reason } from "#domain/kernel/index.ts";
import { lineKinds, type LineKind } from "#domain/entry/index.ts";
import type { Answer } from "../answer.ts";

type Line = {
  readonly kind: LineKind;
  readonly amount: Money;
  readonly reasons: readonly Reason[];
};

/** The sum of the lines of each kind, under `lines.fee` and its like; 0 for kinds without a line. */
export function byKind(lines: readonly Line[]): Answer {
  return Object.fromEntries(
    lineKinds.map((kind) => {
      const ofKind = lines.filter((line) => line.kind === kind);
      const value = sumMoney(ofKind.map((line) => line.amount));
      return [`lines.${kind}`, { value, reasons: ofKind.flatMap((line) => line.reasons) }];
    }),
  );
}
