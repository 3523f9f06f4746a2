import type { z } from "zod";

/** One kind of rule: its schema, what it is for, and a worked example that the reference prints and a test reads. */
export interface Section<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly about: string;
  readonly example: string;
}

export function section<Schema extends z.ZodType>(
  about: string,
  example: string,
  schema: Schema,
): Section<Schema> {
  return { schema, about, example };
}
