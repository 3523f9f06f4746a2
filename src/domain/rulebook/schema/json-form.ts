import { z } from "zod";

/** A JSON Schema, or a part of one. */
export type JsonForm = z.core.JSONSchema.JSONSchema;

type Path = readonly (string | number)[];

const forms = new WeakMap<z.ZodType, JsonForm>();

/** How a value looks that a schema reads: its JSON Schema, for editors, documents and messages. */
export function formOf(schema: z.ZodType): JsonForm {
  let form = forms.get(schema);
  if (form === undefined) {
    const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" });
    forms.set(schema, (form = json as JsonForm));
  }
  return form;
}

/** The forms that may stand at a place, each of several alternatives by itself. */
export function formsAt(form: JsonForm, path: Path): readonly JsonForm[] {
  let found = alternatives(form);
  for (const step of path) found = found.flatMap((outer) => below(outer, step));
  return found;
}

/** The keys that may stand at a place. */
export function keysAt(form: JsonForm, path: Path): readonly string[] {
  return [...new Set(formsAt(form, path).flatMap((one) => Object.keys(one.properties ?? {})))];
}

/** How a value at a place is written: its choices, an example, or what it must consist of. */
export function writtenAt(form: JsonForm, path: Path): string {
  for (const { enum: choices, const: only, examples } of formsAt(form, path)) {
    if (choices !== undefined) return choices.map(String).join(", ");
    if (only !== undefined) return String(only);
    const [example] = examples ?? [];
    if (example !== undefined)
      return typeof example === "string" ? example : JSON.stringify(example);
  }
  return (
    formsAt(form, path)
      .map(outlineOf)
      .find((outline) => outline !== "") ?? ""
  );
}

/** The fields a value must have, and whether it is a list: `[{ contest: … }]`. */
function outlineOf({ type, items, required }: JsonForm): string {
  if (type === "array" && typeof items === "object") {
    const [item = ""] = alternatives(items as JsonForm)
      .map(outlineOf)
      .filter(Boolean);
    return `[${item === "" ? "…" : item}]`;
  }
  if (required === undefined || required.length === 0) return "";
  return `{ ${required.map((key) => `${key}: …`).join(", ")} }`;
}

function below(outer: JsonForm, step: string | number): readonly JsonForm[] {
  const named = outer.properties?.[step] ?? outer.additionalProperties;
  const inner = typeof step === "number" ? outer.items : named;
  return typeof inner === "object" ? alternatives(inner as JsonForm) : [];
}

function alternatives(form: JsonForm): readonly JsonForm[] {
  const inner = [...(form.anyOf ?? []), ...(form.oneOf ?? [])] as readonly JsonForm[];
  return [form, ...inner.flatMap(alternatives)];
}
