import { isFields } from "../walk.ts";

/** Fields that say where or how something is printed, not what holds. */
const besides: ReadonlySet<string> = new Set(["clause", "again", "doubt", "weekday"]);

/** Whether two values of the rules say the same. The order of a list does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const others: readonly unknown[] = b;
    return (
      a.length === b.length && a.every((item) => others.some((other) => sameValue(item, other)))
    );
  }
  if (!isFields(a) || !isFields(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => besides.has(key) || sameValue(a[key], b[key]));
}
