import type { Rulebook } from "./rulebook.ts";

/**
 * Remembers what follows from a part of a rulebook alone, such as the instants of a window, so that
 * a price asked a hundred thousand times a second does not work it out each time.
 *
 * Nothing outlives its rulebook (the keys are weak), and since a rulebook is frozen the remembered
 * value can never be an old one: the function stays a pure one to its callers.
 */
export function perBook<Part extends object, Value>(
  derive: (book: Rulebook, part: Part) => Value,
): (book: Rulebook, part: Part) => Value {
  const known = new WeakMap<Rulebook, WeakMap<Part, { readonly value: Value }>>();
  return (book, part) => {
    let ofBook = known.get(book);
    if (ofBook === undefined) known.set(book, (ofBook = new WeakMap()));
    let entry = ofBook.get(part);
    if (entry === undefined) ofBook.set(part, (entry = { value: derive(book, part) }));
    return entry.value;
  };
}
