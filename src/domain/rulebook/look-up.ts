/**
 * What a table of the rulebook has under a name that comes from outside, or undefined. Names such as
 * `constructor`, which every object inherits, are no rules.
 */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
