import { z } from "zod";

import { text } from "./text.ts";

/** A clause of the regulation, as its number is printed: `§七/報名費`. The race's prefix is added on compiling. */
export const clauseRef = z
  .string()
  .regex(/^§\S.*$/u, { message: "clause-unreadable" })
  .meta({ title: "clause", examples: ["§3", "§七/報名費"] });

/** One clause or several: the rule stands in all of them. */
export const clauses = z
  .union([clauseRef, z.array(clauseRef).min(1)])
  .transform((given) => (typeof given === "string" ? [given] : given))
  .meta({ title: "clauses" });

const doubt = text
  .optional()
  .describe("What makes the printed wording doubtful; reported as a finding until it is decided.");

/**
 * A rule: its fields, the clause it comes from, the places where the regulation says it again, and
 * what is doubtful in its wording. A repetition states what it repeats, so that two wordings that
 * disagree can be found.
 */
export function rule<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const again = z
    .strictObject({ clause: clauses, ...partial(shape) })
    .describe("The same rule as another clause states it.");
  return z.strictObject({ clause: clauses, ...shape, again: z.array(again).optional(), doubt });
}

/** A table with a value per contest: the rule's clause once, then a row per contest (`all` for the rest). */
export function perContest<Value extends z.ZodType>(value: Value) {
  const again = z.object({ clause: clauses }).catchall(value);
  return z
    .object({ clause: clauses, again: z.array(again).optional(), doubt })
    .catchall(value)
    .transform(({ clause, again: repeated, doubt: doubtful, ...each }) => ({
      clause,
      each: each as Readonly<Record<string, z.output<Value>>>,
      ...(repeated && { again: repeated }),
      ...(doubtful && { doubt: doubtful }),
    }));
}

/** Named rules: `id: rule`, in the order written. */
export function named<Value extends z.ZodType>(value: Value) {
  return z.record(z.string(), value);
}

type Partially<Shape extends z.core.$ZodLooseShape> = {
  [Key in keyof Shape]: z.ZodOptional<Shape[Key] & z.ZodType>;
};

function partial<Shape extends z.core.$ZodLooseShape>(shape: Shape): Partially<Shape> {
  const entries = Object.entries(shape).map(([key, schema]) => [
    key,
    z.optional(schema as z.ZodType),
  ]);
  return Object.fromEntries(entries) as Partially<Shape>;
}
