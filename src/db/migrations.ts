import { raceAndRulebookVersion } from "./migrations/0001-race-and-rulebook-version.ts";

export interface Migration {
  readonly number: number;
  readonly name: string;
  /** SQL statements; they run in one transaction. */
  readonly sql: string;
}

/** Every migration in the order of its number. Released ones never change; only append. */
export const migrations: readonly Migration[] = [
  { number: 1, name: "race-and-rulebook-version", sql: raceAndRulebookVersion },
];
