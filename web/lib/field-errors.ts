import type { ShownRefusal } from "#contract/decision.ts";

import type { FieldError } from "./components/field.ts";

/**
 * Refusals that belong to a field of the form, each as the field's error; `fields` says which field
 * asks for which place of the request, by the end of the place.
 */
export function fieldErrors(
  refusals: readonly ShownRefusal[],
  fields: Readonly<Record<string, string>>,
): readonly FieldError[] {
  return refusals.flatMap(({ path, message, write }) => {
    const field = fields[path];
    if (field === undefined) return [];
    return { field, message: write === undefined ? message : `${message} → ${write}` };
  });
}

/** The error of a field, if it has one. */
export function errorOf(errors: readonly FieldError[], field: string): { error?: string } {
  const found = errors.find((one) => one.field === field);
  return found === undefined ? {} : { error: found.message };
}
