/** One thing to choose in a select or among radios. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** The kinds of input a field can have. A date is typed, because 民國 years and full-width figures are welcome. */
export type FieldKind = "text" | "number" | "date" | "textarea" | "select" | "radios" | "checkbox";

/** A message about a field, with the id of what it is about. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}
