import type { ClauseId, EpochMs, IsoDate, Text } from "#domain/kernel/index.ts";
import type { Contest } from "./contest.ts";
import type { RulebookSource } from "./schema/rulebook.ts";

/** A path into the rulebook as written: `['fees', 'half']`. */
export type Path = readonly (string | number)[];

/** A moment that rules count from, where the rulebook itself fixes it. */
export interface KnownEvent {
  readonly date: IsoDate;
  readonly instant: EpochMs;
}

export interface RaceDay {
  readonly id: string;
  readonly date: IsoDate;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

export interface Clause {
  readonly id: ClauseId;
  readonly ref: string;
  readonly kind: string;
  readonly level: "A" | "M" | "N";
  readonly stage: string;
  readonly text: Text;
  /** Where rules cite it. */
  readonly cited: readonly Path[];
}

/** A rulebook ready to decide with: references resolved, instants computed, frozen. */
export interface Rulebook {
  readonly race: string;
  readonly prefix: string;
  readonly name: Text;
  readonly zone: string;
  readonly version: number;
  readonly days: readonly RaceDay[];
  readonly contests: Readonly<Record<string, Contest>>;
  readonly clauses: Readonly<Record<ClauseId, Clause>>;
  /** Events with one date for everybody. `payment`, `goods-shipped` and others are known only per order. */
  readonly events: Readonly<Partial<Record<string, KnownEvent>>>;
  /** The rules as read, decisions applied. */
  readonly rules: RulebookSource;
}
