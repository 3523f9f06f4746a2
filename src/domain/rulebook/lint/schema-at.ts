import type { z } from "zod";

import type { Path } from "../rulebook.ts";
import { rulebookJsonSchema } from "../schema/keys.ts";

type Json = z.core.JSONSchema.JSONSchema;

/** What the format says of a place: the titles of the values that may stand there, and the default. */
export interface Place {
  readonly titles: readonly string[];
  readonly default: unknown;
}

/** Looks a place up in the format, so that a bare number can be shown in its unit. */
export function schemaAt(path: Path): Place {
  let found = variants(rulebookJsonSchema());
  for (const step of path) found = found.flatMap((schema) => below(schema, step));
  return {
    titles: found.flatMap((schema) => (schema.title === undefined ? [] : [schema.title])),
    default: found.find((schema) => schema.default !== undefined)?.default,
  };
}

function below(schema: Json, step: string | number): readonly Json[] {
  const named = schema.properties?.[step] ?? schema.additionalProperties;
  const inner = typeof step === "number" ? schema.items : named;
  return typeof inner === "object" ? variants(inner as Json) : [];
}

function variants(schema: Json): readonly Json[] {
  return [schema, ...((schema.anyOf ?? []) as readonly Json[]).flatMap(variants)];
}
