import {
  compileRulebook,
  isFields,
  parts,
  rulebookJsonSchema,
  type Path,
  type Rulebook,
  type RulebookSource,
} from "#domain/rulebook/index.ts";

/**
 * Rules that only say again what other rules decide, with the rules they say again. To take such a
 * clause away is to take those away too, as with a repetition under `again`.
 */
const restated: Readonly<Record<string, readonly Path[]>> = {
  totals: [["fees"], ["deposits"]],
  "refunds.fee": [["refunds", "stages"]],
};

/**
 * The rulebook without a clause: every rule that cites it is taken out, also where the rule only
 * repeats it or restates what it decides, and so is what points to it. Null where that cannot be
 * done because the format needs the rule: a race without fees or guns is none.
 */
export function knockOut(book: Rulebook, ref: string): Rulebook | null {
  return takeOut(book, placesOf(book.rules, ref));
}

/**
 * The rulebook without the rules of other clauses, those that also state this one kept. Null as for
 * {@link knockOut}.
 */
export function leaveAlone(
  book: Rulebook,
  ref: string,
  others: readonly string[],
): Rulebook | null {
  const own = placesOf(book.rules, ref);
  const places = others
    .flatMap((other) => placesOf(book.rules, other))
    .filter((place) => !own.some((kept) => isSame(kept, place) || isInside(kept, place)));
  return takeOut(book, outermost(places));
}

function takeOut(book: Rulebook, places: readonly Path[]): Rulebook | null {
  return places.length === 0 ? null : compiledWithout(book.rules, places);
}

const danglingPointer = "reference-unknown"; // as compiling names it

/** What points to a rule that is gone goes with it, until what is left compiles. */
function compiledWithout(rules: RulebookSource, places: readonly Path[]): Rulebook | null {
  if (!places.every(isOptional)) return null;
  // From the back, so that positions in lists stay true while earlier ones are taken out.
  const tree = places.toReversed().reduce<unknown>(without, rules) as RulebookSource;
  const compiled = compileRulebook(tree);
  if (compiled.ok) return compiled.value;
  const isLoose = compiled.refusals.every((problem) => problem.code === danglingPointer);
  return isLoose
    ? compiledWithout(tree, outermost(compiled.refusals.map(({ path }) => path)))
    : null;
}

/** Where the rules stand that state a clause, in the order of the tree, none inside another. */
function placesOf(rules: RulebookSource, ref: string): readonly Path[] {
  const found: Path[] = [];
  for (const { path, value } of parts(rules)) {
    if (path[0] === "clauses" || path[0] === "decisions" || !isFields(value)) continue;
    const cited = value["clause"];
    if (!Array.isArray(cited) || !cited.includes(ref)) continue;
    const repeats = path.indexOf("again");
    const rule = repeats < 0 ? path : path.slice(0, repeats);
    found.push(...(restated[rule.join(".")] ?? []), rule);
  }
  return outermost(found);
}

/** Places once each, and none inside another. */
function outermost(places: readonly Path[]): readonly Path[] {
  const distinct = [...new Map(places.map((path) => [path.join("\n"), path])).values()];
  return distinct.filter(
    (path) => !distinct.some((other) => other !== path && isInside(path, other)),
  );
}

function isSame(path: Path, other: Path): boolean {
  return path.join("\n") === other.join("\n");
}

function isInside(path: Path, other: Path): boolean {
  return other.length < path.length && other.every((step, index) => step === path[index]);
}

function without(tree: unknown, path: Path): unknown {
  const step = path[0] as string | number; // no path is empty: the whole has no clause
  const rest = path.slice(1);
  if (Array.isArray(tree)) {
    const copy: unknown[] = [...(tree as readonly unknown[])];
    if (rest.length === 0) copy.splice(Number(step), 1);
    else copy[Number(step)] = without(copy[Number(step)], rest);
    return copy;
  }
  const copy = { ...(tree as Readonly<Record<string, unknown>>) };
  // Rows of a table per contest stand under their contest in the file, under `each` once read.
  if (!(step in copy) && isFields(copy["each"])) copy["each"] = without(copy["each"], path);
  else if (rest.length === 0) delete copy[step];
  else copy[step] = without(copy[step], rest);
  return copy;
}

type Json = ReturnType<typeof rulebookJsonSchema>;

/** Whether the format can do without what stands at a place: no form of its parent requires it. */
function isOptional(path: Path): boolean {
  const last = path.at(-1) as string | number;
  if (typeof last === "number") return true;
  return schemasAt(path.slice(0, -1)).every((schema) => schema.required?.includes(last) !== true);
}

function schemasAt(path: Path): readonly Json[] {
  let found = variants(rulebookJsonSchema());
  for (const step of path) {
    found = found.flatMap((schema) => {
      const inner =
        typeof step === "number"
          ? schema.items
          : (schema.properties?.[step] ?? schema.additionalProperties);
      return typeof inner === "object" ? variants(inner as Json) : [];
    });
  }
  return found;
}

function variants(schema: Json): readonly Json[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as readonly Json[];
  return [schema, ...inner.flatMap(variants)];
}
