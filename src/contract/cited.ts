import { z } from "zod";

/** A moment of a race, on the race's clock. */
export const moment = z.iso.datetime({ offset: true });

/** Ids of the clauses a fact comes from. */
export const clauses = z.array(z.string());

/** An object whose facts come from clauses. */
export function cited<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.object({ ...shape, clauses });
}

/** A stretch of time; null where an end is open or not fixed. */
export const period = z.object({ from: moment.nullable(), to: moment.nullable() });

/** An amount of money. */
export const twd = z.int().meta({ description: "TWD." });
