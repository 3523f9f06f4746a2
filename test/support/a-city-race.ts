import { compileRulebook, isFields, readRulebook, type Rulebook } from "#domain/rulebook/index.ts";

type Tree = Readonly<Record<string, unknown>>;

/** A name in three languages, for the rules of a test. */
export function named(text: string): Tree {
  return { "zh-Hant": text, en: text, ja: text };
}

/**
 * A small race to decide by: a half marathon and a 5 km run on Sunday 2030-03-10, entries in January
 * 2030. Sections given replace those of the same name, and every clause a rule cites is registered,
 * so that a test shows the rules it is about and nothing else.
 */
export function aCityRace(sections: Tree = {}): Rulebook {
  const tree: Record<string, unknown> = {
    guntime: 1,
    race: "city-2030",
    prefix: "CR2030",
    name: named("City race"),
    days: { "race-day": { clause: "§1", date: "2030-03-10", hours: "05:00-12:00" } },
    contests: { half: { name: named("Half marathon") }, "5k": { name: named("5 km") } },
    distances: { clause: "§2", half: "21.0975 km", "5k": "5 km" },
    schedule: {
      guns: { clause: "§2", half: "06:00", "5k": "06:30" },
      limits: { clause: "§2", half: "3:00:00", "5k": "1:00:00" },
    },
    entry: { window: { clause: "§3", from: "2030-01-01 12:00", through: "2030-01-31 23:59" } },
    fees: { clause: "§4", half: "NT$800", "5k": "NT$500" },
    ...sections,
  };
  tree["clauses"] ??= Object.fromEntries(
    [...citedIn(tree)].map((ref) => [ref, { kind: "price", level: "A", text: named(ref) }]),
  );
  const read = readRulebook(tree);
  const book = read.ok ? compileRulebook(read.value) : read;
  if (!book.ok) throw new Error(JSON.stringify(book.refusals, null, 1));
  return book.value;
}

function citedIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) citedIn(item, found);
  else if (isFields(value)) {
    for (const [key, field] of Object.entries(value)) {
      if (key === "clause") for (const ref of [field].flat()) found.add(String(ref));
      else citedIn(field, found);
    }
  }
  return found;
}
