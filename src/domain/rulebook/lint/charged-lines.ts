import { refundLines } from "../schema/refunds.ts";
import type { RulebookSource } from "../schema/rulebook.ts";
import type { Line } from "./payback.ts";

/** The kinds of lines an order of this race can hold. */
export function chargedLines(rules: RulebookSource): readonly Line[] {
  return refundLines.filter((line) => isCharged[line](rules));
}

const isCharged: Readonly<Record<Line, (rules: RulebookSource) => boolean>> = {
  fee: () => true,
  deposit: (rules) => rules.deposits !== undefined,
  postage: (rules) => rules.postage !== undefined,
  shuttle: (rules) => rules.shuttles !== undefined,
  handling: ({ payment }) =>
    Object.values(payment?.methods ?? {}).some(
      ({ handling }) => handling !== undefined && handling > 0,
    ),
  extras: (rules) => rules.extras !== undefined,
};
