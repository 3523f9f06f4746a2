/** The compiled form of a table with a row per contest. */
export interface PerContest<Value> {
  readonly clause: readonly string[];
  readonly each: Readonly<Record<string, Value>>;
}

/** The value a table gives a contest: its own row, else the row `all`. */
export function valueFor<Value>(
  table: PerContest<Value> | undefined,
  contest: string,
): Value | undefined {
  return table?.each[contest] ?? table?.each["all"];
}
