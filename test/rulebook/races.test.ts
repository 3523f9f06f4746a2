import { describe, expect, it } from "vitest";

import { casesOf } from "#app/rulebook/cases.ts";
import type { LoadedRulebook } from "#app/rulebook/load.ts";
import { parseRulebookFiles } from "#app/rulebook/parse.ts";
import { clauseText } from "#contract/text/clause.ts";
import { findingKey, languages } from "#domain/kernel/index.ts";
import type { CaseOutcome } from "#domain/proof/index.ts";
import {
  checkRulebook,
  figureOf,
  figuresIn,
  type Decision,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import { filesOf, loaded, races } from "#test/support/races.ts";

/** How many figures of refunds each regulation prints; a race that is not named here prints none. */
const printedFigures: Readonly<Record<string, number>> = { "tainan-2023": 9, "kaohsiung-2021": 12 };

describe.each(races)("%s", async (race) => {
  const files = await filesOf(race);
  const rulebook = loaded(files);
  const { book } = rulebook;
  const outcomes = outcomesOf(rulebook);

  it("has no open finding", () => {
    expect(rulebook.findings.map(findingKey)).toEqual([]);
  });

  describe("without one of its decisions", () => {
    const written = parseRulebookFiles(files);
    if (!written.ok) throw new Error(JSON.stringify(written.refusals));
    const decisions = (written.value.raw["decisions"] ?? []) as readonly Decision[];

    it.each(decisions.map((decision, index) => ({ ...decision, index })))(
      "has the finding back: $finding at $at",
      ({ finding, at, index }) => {
        const remaining = decisions.toSpliced(index, 1);

        const checked = checkRulebook({ ...written.value.raw, decisions: remaining });

        if (!checked.ok) throw new Error(`does not load: ${JSON.stringify(checked.refusals)}`);
        expect(checked.value.findings.map(findingKey)).toContain(`${finding}@${at}`);
      },
    );
  });

  it("cites every clause that a machine or a person decides by", () => {
    const uncited = Object.values(book.clauses).filter(
      ({ level, cited }) => level !== "N" && cited.length === 0,
    );

    expect(uncited.map(({ id }) => id)).toEqual([]);
  });

  it.each(languages)("words every clause in %s, with its figures", (language) => {
    const faults = Object.values(book.clauses).flatMap((clause) => {
      const lost = figuresIn(clause.text[language]).filter((one) => figureOf(book, one) === null);
      const shown = clauseText(book, clause, language);
      const faulty = lost.length > 0 || shown.trim() === "" || /[{}]/u.test(shown);
      return faulty ? [`${clause.id}: ${shown}`] : [];
    });

    expect(faults).toEqual([]);
  });

  it("has only cases that pass, each with something to expect", () => {
    const failed = outcomes.filter(({ passed }) => !passed);
    const idle = outcomes.filter(({ asked }) => Object.keys(asked.expect).length === 0);

    expect(failed.map((one) => [one.case, one.differences])).toEqual([]);
    expect(idle.map((one) => one.case)).toEqual([]);
    expect(outcomes).not.toEqual([]);
  });

  it("has a case for each figure of refunds that is printed", () => {
    const figures = figuresPrinted(book);
    const proved = outcomes.filter(({ passed }) => passed).flatMap(figureProved);

    expect(figures).toHaveLength(printedFigures[race] ?? 0);
    expect(figures.filter((figure) => !proved.includes(figure))).toEqual([]);
  });
});

function outcomesOf(rulebook: LoadedRulebook): readonly CaseOutcome[] {
  const outcomes = casesOf(rulebook);
  if (!outcomes.ok) throw new Error(JSON.stringify(outcomes.refusals, null, 1));
  return outcomes.value;
}

/** Every printed figure as `stage contest amount`. */
function figuresPrinted(book: Rulebook): readonly string[] {
  return Object.entries(book.rules.refunds?.stages ?? {}).flatMap(([stage, { printed }]) =>
    Object.entries(printed ?? {}).map(([contest, amount]) => `${stage} ${contest} ${amount}`),
  );
}

/** What a case of a single entry without other things in the order proves, written the same way. */
function figureProved({ asked }: CaseOutcome): readonly string[] {
  if (asked.ask !== "refund") return [];
  const { given, expect: expected } = asked;
  const { entries, delivery, shuttles, extras } = given.order;
  const alone = [delivery, shuttles, extras].every((other) => other === undefined);
  const [entry] = entries;
  if (!alone || entries.length !== 1 || entry === undefined) return [];
  return [`${expected.stage} ${entry.contest} ${expected.total}`];
}
