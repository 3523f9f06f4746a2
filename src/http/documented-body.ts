import { z } from "zod";

/**
 * A body that the use case reads itself, because it says of a mistake what to write instead and in
 * the reader's language; the OpenAPI document still shows its form.
 */
export function documented(schema: z.ZodType): z.ZodUnknown {
  const { $schema: _, ...form } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return z.unknown().meta(form);
}
