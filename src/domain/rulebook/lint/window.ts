import type { Moment } from "../value/index.ts";
import { isFields } from "../walk.ts";
import type { Bounds } from "../when.ts";

/** The fields that begin a period, and those that end it, the clear ones first. */
export const startKeys = ["from", "after"] as const;
export const endKeys = ["through", "before", "by"] as const;

/** Whether a value is a moment as the format reads it. */
export function isMoment(value: unknown): value is Moment {
  return isFields(value) && (value["kind"] === "absolute" || value["kind"] === "relative");
}

/** The bounds among the fields of a rule; `from` and the like may mean a place or a clock elsewhere. */
export function boundsIn(fields: Readonly<Record<string, unknown>>): Bounds {
  const bounds: Partial<Record<string, Moment>> = {};
  for (const key of [...startKeys, ...endKeys]) {
    const value = fields[key];
    if (isMoment(value)) bounds[key] = value;
  }
  return bounds;
}
