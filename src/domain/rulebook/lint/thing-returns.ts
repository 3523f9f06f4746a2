import type { Argument } from "#domain/kernel/index.ts";
import type { Path, Rulebook } from "../rulebook.ts";
import type { Moment } from "../value/index.ts";
import type { Bounds } from "../when.ts";
import { momentArgument } from "./moment-argument.ts";

/** A rule by which a thing under deposit comes back. */
export interface ThingReturn {
  readonly path: Path;
  readonly deposit: string;
  readonly rule: Bounds & { readonly clause: readonly string[] };
}

/** The ways in which runners return a thing. */
export function depositReturns(book: Rulebook): readonly ThingReturn[] {
  return Object.entries(book.rules.deposits ?? {}).flatMap(([deposit, { returns = {} }]) =>
    Object.entries(returns).map(([id, rule]) => ({
      path: ["deposits", deposit, "returns", id],
      deposit,
      rule,
    })),
  );
}

/** The returns a refund stage asks of those who withdraw. */
export function refundReturns(book: Rulebook): readonly ThingReturn[] {
  return Object.entries(book.rules.refunds?.stages ?? {}).flatMap(([id, stage]) => {
    const rule = stage["thing-back"];
    if (rule === undefined) return [];
    return [{ path: ["refunds", "stages", id, "thing-back"], deposit: rule.deposit, rule }];
  });
}

/** Both together. */
export function thingReturns(book: Rulebook): readonly ThingReturn[] {
  return [...depositReturns(book), ...refundReturns(book)];
}

/** The last day of a return that has one, as it is printed. */
export function lastDayArgument({ through, before, by }: Bounds, book: Rulebook): Argument {
  return momentArgument((through ?? by ?? before) as Moment, book.zone);
}
