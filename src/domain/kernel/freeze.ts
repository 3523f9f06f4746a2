/**
 * Freezes plain data through and through, in place, and returns it. Shared and circular parts are
 * fine. For objects and arrays: the contents of a Map or Set stay changeable.
 */
export function deepFreeze<T>(value: T): T {
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(Object.freeze(next));
    for (const part of Object.values(next)) waiting.push(part); // no spread: arrays may be long
  }
  return value;
}
