import { z } from "zod";

import { rulebookSchema } from "./rulebook.ts";

type Path = readonly (string | number)[];
type Json = z.core.JSONSchema.JSONSchema;

let document: Json | undefined;

/** The JSON Schema of a rulebook as an organiser writes it, for editors and for the messages below. */
export function rulebookJsonSchema(): Json {
  document ??= z.toJSONSchema(rulebookSchema, {
    io: "input",
    unrepresentable: "any",
    reused: "inline",
  }) as Json;
  return document;
}

/** The keys that may stand at a place. */
export function keysAt(path: Path): readonly string[] {
  return [...new Set(schemasAt(path).flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

/** How a value at a place is written, by the examples of its schema. */
export function writtenAt(path: Path): string {
  for (const schema of schemasAt(path)) {
    const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    if (choices !== undefined) return choices.join(", ");
    const [example] = schema.examples ?? [];
    if (example !== undefined)
      return typeof example === "string" ? example : JSON.stringify(example);
  }
  return "";
}

function schemasAt(path: Path): readonly Json[] {
  let found: readonly Json[] = variants(rulebookJsonSchema());
  for (const step of path) {
    found = found.flatMap((schema) => {
      if (typeof step === "number" && schema.items !== undefined)
        return variants(schema.items as Json);
      const named = schema.properties?.[step];
      if (named !== undefined) return variants(named as Json);
      return typeof schema.additionalProperties === "object"
        ? variants(schema.additionalProperties)
        : [];
    });
  }
  return found;
}

function variants(schema: Json): readonly Json[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as readonly Json[];
  return [schema, ...inner.flatMap(variants)];
}
