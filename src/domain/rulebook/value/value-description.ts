/**
 * How a kind of value looks, for the JSON Schema that editors use and for the reference.
 *
 * `pattern` is given only for closed forms, in their plain spelling. Where many spellings are read,
 * there is none: an editor must not mark as wrong what the program accepts.
 */
export type ValueDescription = {
  readonly pattern?: string;
  readonly examples: readonly string[];
};
