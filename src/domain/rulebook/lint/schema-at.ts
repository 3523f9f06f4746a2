import type { Path } from "../rulebook.ts";
import { formsAt } from "../schema/json-form.ts";
import { rulebookJsonSchema } from "../schema/read-rulebook.ts";

/** What the format says of a place: the titles of the values that may stand there, and the default. */
export interface Place {
  readonly titles: readonly string[];
  readonly default: unknown;
}

/** Looks a place up in the format, so that a bare number can be shown in its unit. */
export function schemaAt(path: Path): Place {
  const found = formsAt(rulebookJsonSchema(), path);
  return {
    titles: found.flatMap((form) => (form.title === undefined ? [] : [form.title])),
    default: found.find((form) => form.default !== undefined)?.default,
  };
}
