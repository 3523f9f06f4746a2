import { describe, expect, it } from "vitest";

import { raceFacts } from "#contract/facts/facts.ts";
import { quote } from "#domain/entry/index.ts";
import { languages, type IsoDate } from "#domain/kernel/index.ts";
import { agendaOf, type Rulebook } from "#domain/rulebook/index.ts";
import { filesOf, loaded, races } from "#test/support/races.ts";

import { describeFacts } from "./facts.ts";

/** What an order of one adult costs without postage and the payment's fee, the day entries open. */
function quoted(book: Rulebook, contest: string): number | null {
  const at = agendaOf(book).find(({ kind }) => kind === "entry")?.from;
  if (at === null || at === undefined) throw new Error("entries never open");
  const birth = "1985-06-15" as IsoDate;
  const person = { birth, sex: "F", nationality: "TWN", residence: "TWN" } as const;
  const answer = quote(book, { at, entries: [{ contest, ...person }] });
  return answer.ok ? answer.value.total : null;
}

describe.each(races)("the facts of %s", async (race) => {
  const rulebook = { ...loaded(await filesOf(race)), version: 1 };
  const { book } = rulebook;

  it.each(languages)("fit their contract in %s", (language) => {
    const facts = describeFacts(rulebook, language);

    expect(raceFacts.parse(facts)).toEqual(facts);
  });

  it("say the price that an order is quoted", () => {
    const { contests } = describeFacts(rulebook, "en");

    expect(contests.map(({ contest, total }) => [contest, total.amount])).toEqual(
      contests.map(({ contest }) => [contest, quoted(book, contest)]),
    );
  });

  it("say the refund that each stage prints", () => {
    const { refunds } = describeFacts(rulebook, "en");

    const shown = (refunds?.stages ?? []).map(({ stage, amounts }) => [
      stage,
      Object.fromEntries(amounts.map(({ contest, amount }) => [contest, amount])),
    ]);
    const printed = Object.entries(book.rules.refunds?.stages ?? {}).flatMap(([stage, rule]) =>
      rule.printed === undefined ? [] : [[stage, rule.printed]],
    );
    expect(shown).toEqual(expect.arrayContaining(printed));
  });

  it("cite clauses of the register only", () => {
    const cited = JSON.stringify(describeFacts(rulebook, "en")).matchAll(
      /"clauses":(\[[^\]]*\])/gu,
    );
    const ids = [...cited].flatMap(([, list = ""]) => JSON.parse(list) as string[]);

    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id) => !(id in book.clauses))).toEqual([]);
  });

  it("leave no word untranslated", () => {
    const inEnglish = stringsOf(describeFacts(rulebook, "en"));
    const untranslated = stringsOf(describeFacts(rulebook, "zh-Hant")).filter(
      ([path, said], index) =>
        wordy.test(path) && said === inEnglish[index]?.[1] && /[a-z]{3}/u.test(said),
    );

    // Names that are the same everywhere.
    expect(
      untranslated.map(([, said]) => said).filter((said) => !/^7-ELEVEN|±/u.test(said)),
    ).toEqual([]);
  });
});

const wordy =
  /(name|rule|source|time|for|kind|worn|only|back|when|has|items|regions|tickets|riders|runs|measures|rankedBy)(\.\d+)?$/u;

/** Every string of a document with its path; codes of an enumeration left out. */
function stringsOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    key === "kind" && !path.endsWith("chip") ? [] : stringsOf(field, `${path}.${key}`),
  );
}
