import { compileRulebook, readRulebook, type Rulebook } from "#domain/rulebook/index.ts";
import type { Check } from "#domain/rulebook/lint/check.ts";

const text = (name: string) => ({ "zh-Hant": name, en: name, ja: name });

/** Sections of a rulebook as an organiser writes them. */
export type Sections = Readonly<Record<string, unknown>>;

const neutral: Sections = {
  guntime: 1,
  race: "a-race",
  prefix: "A",
  name: text("A race"),
  days: { "race-day": { clause: "§1", date: "2026-10-18", hours: "06:00-12:00" } },
  contests: { "10k": { name: text("10 km") }, "5k": { name: text("5 km") } },
  distances: { clause: "§1", "10k": "10 km", "5k": "5 km" },
  schedule: {
    assembly: { clause: "§1", "10k": "06:30", "5k": "07:00" },
    guns: { clause: "§1", "10k": "07:00", "5k": "07:30" },
    limits: { clause: "§1", "10k": "1:30:00", "5k": "1:00:00" },
  },
  entry: { window: { clause: "§1", from: "2026-08-01", through: "2026-09-20" } },
  fees: { clause: "§1", all: "NT$400" },
  clauses: { "§1": { kind: "start", level: "A", text: text("Everything") } },
};

/**
 * A rulebook of two contests on one day, 10 km from 07:00 and 5 km from 07:30, with the sections given
 * in the place of the neutral ones. Every rule may cite `§1`.
 */
export function aRulebook(sections: Sections = {}): Rulebook {
  const rules = readRulebook({ ...neutral, ...sections });
  const book = rules.ok ? compileRulebook(rules.value) : rules;
  if (!book.ok) throw new Error(JSON.stringify(book.refusals));
  return book.value;
}

/** Where a check finds something, as dotted paths. */
export function placesOf(check: Check, sections: Sections): readonly string[] {
  return Array.from(check.look(aRulebook(sections)), ({ path }) => path.join("."));
}

/** A name in every language, where a rule needs one. */
export const aName = text("A name");
