import type { EpochMs, IsoDate, Text } from "#domain/kernel/index.ts";

/** One contest with everything the rules say of its place and time, as instants. */
export interface Contest {
  readonly id: string;
  readonly name: Text;
  readonly kind: "distance" | "duration" | "relay" | "team";
  /** The race day it belongs to, by name and date. */
  readonly day: string;
  readonly date: IsoDate;
  readonly dayFrom: EpochMs;
  readonly dayTo: EpochMs;
  /** Length in millimetres; null where it has none (team, duration). */
  readonly distance: number | null;
  readonly gun: EpochMs | null;
  /** Time allowed in milliseconds. */
  readonly limit: number | null;
  /** Closing as printed, and as gun + limit gives it. */
  readonly closingPrinted: EpochMs | null;
  readonly closing: EpochMs | null;
  readonly assemblyFrom: EpochMs | null;
  readonly assemblyTo: EpochMs | null;
  readonly timed: boolean;
  readonly competitive: boolean;
}
