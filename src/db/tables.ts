import type { ColumnType, JSONColumnType } from "kysely";

/** Read as a moment, written as its ISO 8601 text. */
type Timestamptz = ColumnType<Temporal.Instant, string, string>;

/** Read as a calendar day, written as its ISO 8601 text. */
type NullableDate = ColumnType<Temporal.PlainDate | null, string | null, string | null>;

export interface RaceTable {
  race_id: string;
  /** Name of the race by language tag. */
  name: JSONColumnType<Readonly<Record<string, string>>>;
  created_at: Timestamptz;
}

export interface RulebookVersionTable {
  race_id: string;
  version: number;
  hash: string;
  published_at: Timestamptz;
  reason: string;
  effective: NullableDate;
  /** Text of each file of the rulebook folder by its name. */
  source: JSONColumnType<Readonly<Record<string, string>>>;
  compiled: JSONColumnType<object>;
}

/** Every table of the schema `public`, written by hand beside the migrations. */
export interface Tables {
  race: RaceTable;
  rulebook_version: RulebookVersionTable;
}
