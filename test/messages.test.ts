import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { casesOf } from "#app/rulebook/cases.ts";
import { loadRulebookFolder, type LoadedRulebook } from "#app/rulebook/load.ts";
import { say } from "#contract/text/say.ts";
import { texts } from "#contract/text/texts.ts";
import { answerCase } from "#domain/proof/index.ts";
import { languages, type Argument, type Arguments } from "#domain/kernel/index.ts";
import {
  agendaKinds,
  figureOf,
  figuresIn,
  sections,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import { checks } from "#domain/rulebook/lint/checks.ts";
import { clauseKinds } from "#domain/rulebook/schema/register.ts";
import { lint } from "#domain/rulebook/lint/lint.ts";

const project = path.resolve(import.meta.dirname, "..");

/** The text of every source file under a folder, tests left out. */
function sourcesIn(folder: string): string {
  return readdirSync(path.join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .toSorted()
    .map((name) => readFileSync(path.join(project, folder, name), "utf8"))
    .join("\n");
}

/** Codes of texts under a prefix: `refusal.` gives `too-young` and the others. */
function codesUnder(prefix: string): readonly string[] {
  return Object.keys(texts.en)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

/** Codes as string literals, where an expression gives one. */
function literalsIn(source: string, expressions: RegExp): readonly string[] {
  const found = [...source.matchAll(expressions)].flatMap(([expression]) =>
    [...expression.matchAll(/"([a-z]+(?:-[a-z]+)*)"/gu)].map(([, code = ""]) => code),
  );
  return [...new Set(found)].toSorted();
}

/** Stages whose reasons and refusals are shown to the person concerned. */
const stages = readdirSync(path.join(project, "src/domain")).filter(
  (stage) => !["kernel", "rulebook"].includes(stage),
);
const stageSource = stages.map((stage) => sourcesIn(`src/domain/${stage}`)).join("\n");

/** `code: late ? "late-start" : "start-in-time"`, `code = …`, and the functions that take a code. */
const decisions =
  /\b(?:code|side|few|many)(?::| =)[^;{}]*?(?=,\s*\n|,\s*clauses|;|\}|, \w+:)|\b(?:refuse|nothing)\("[^"]*"/gu;

/** `code: "key-missing"`, and the same code handed to a function or to Zod. */
const problems = /(?:\bcode: |\bmessage: |\b(?:problem|fault)\(\s*|\? )"[a-z]+(?:-[a-z]+)+"/gu;

/** Kinds of texts that no code stands for, each with the reason why nobody can count them here. */
const withoutCode: Readonly<Record<string, string>> = {
  page: "what pages say; the test of the texts compares them with the pages",
  term: "words that a rulebook may use; which of them it does use is the organiser's choice",
};

it("every text belongs to a code, or to a kind that has none", () => {
  const kinds = new Set(Object.keys(texts.en).map((key) => key.split(".", 1)[0] ?? ""));

  expect([...kinds].filter((kind) => !(kind in withoutCode)).toSorted()).toEqual([
    "agenda",
    "fact",
    "finding",
    "print",
    "problem",
    "reason",
    "refusal",
  ]);
});

describe("reasons and refusals", () => {
  it("have a text each", () => {
    const used = literalsIn(stageSource, decisions);
    const worded = new Set([...codesUnder("reason."), ...codesUnder("refusal.")]);

    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((code) => !worded.has(code))).toEqual([]);
  });

  it.each(["reason.", "refusal."])("have no text %s… that nothing gives", (prefix) => {
    const made = [...stageSource.matchAll(/code: `([a-z-]+)\$\{/gu)].map(([, start = ""]) => start);
    const unused = codesUnder(prefix).filter(
      (code) => !stageSource.includes(`"${code}"`) && !made.some((start) => code.startsWith(start)),
    );

    expect(unused).toEqual([]);
  });
});

describe("findings and problems", () => {
  it("have a text for each check and each complaint about a decision, and no other", () => {
    const complaints = [
      "decision-empty",
      "decision-unused",
      "decision-without-effect",
      "decisions-disagree",
    ];

    expect(codesUnder("finding.").toSorted()).toEqual(
      [...checks.map(({ code }) => code), ...complaints].toSorted(),
    );
  });

  it("have a text for each problem that stops loading, and no other", () => {
    const reading = ["src/app/rulebook", "src/domain/rulebook/schema", "src/domain/rulebook/value"]
      .map(sourcesIn)
      .join("\n");
    const source = ["compile", "references"].reduce(
      (all, name) =>
        `${all}\n${readFileSync(path.join(project, `src/domain/rulebook/${name}.ts`), "utf8")}`,
      reading,
    );
    const worded = codesUnder("problem.");
    // A use case may refuse by a rule as well; those codes have their texts above.
    const known = new Set([...worded, ...codesUnder("refusal.")]);

    expect(literalsIn(source, problems).filter((code) => !known.has(code))).toEqual([]);
    const anywhere = source + sourcesIn("src/cli");
    expect(worded.filter((code) => !anywhere.includes(`"${code}"`))).toEqual([]);
  });
});

describe("words of facts, dates and printed regulations", () => {
  it("have a text for each kind of dated event, and no other", () => {
    expect(codesUnder("agenda.").toSorted()).toEqual([...agendaKinds].toSorted());
  });

  it("have a text for each kind of clause, and no other", () => {
    expect(codesUnder("print.kind-").toSorted()).toEqual([...clauseKinds].toSorted());
  });

  it("name parts of a rulebook that there are", () => {
    expect(codesUnder("print.about-").filter((name) => !(name in sections))).toEqual([]);
  });

  it.each([
    ["fact.", "src/app"],
    ["print.", "src/app/print"],
  ])("have no text %s… that nothing says", (prefix, folder) => {
    const source = `${sourcesIn(folder)}\n${stageSource}`;
    const made = [...source.matchAll(/`((?:fact|print)\.[a-z-]+)\$\{/gu)].map(
      ([, start = ""]) => start,
    );

    const unsaid = codesUnder(prefix).filter(
      (code) =>
        !source.includes(`"${code}"`) &&
        !source.includes(`"${prefix}${code}"`) &&
        !made.some((start) => `${prefix}${code}`.startsWith(start)),
    );

    // Ages and birth years share their wordings: `fact.${what}-from`.
    expect(unsaid.filter((code) => !/^(?:age|born)(?:-(?:from|to|under))?$/u.test(code))).toEqual(
      [],
    );
  });
});

/** Every rulebook of the repository. */
const folders = ["", "_good", "_bad"].flatMap((shelf) =>
  readdirSync(path.join(project, "rulebooks", shelf), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !(shelf === "" && entry.name.startsWith("_")))
    .map((entry) => path.join("rulebooks", shelf, entry.name)),
);

/** Words that a rulebook says in no language: brands, codes, sizes, dates. */
const untranslated = /[^a-z-]/u;

/** What is said of a rulebook: the kind of text, its code and its figures. */
type Spoken = readonly ["finding" | "problem" | "reason" | "refusal", string, Arguments];

/** Everything said of a rulebook that loads: its findings, decided or not, and the answers of its cases. */
function spokenOf(rulebook: LoadedRulebook): readonly Spoken[] {
  const { book, findings, decided } = rulebook;
  const noticed = [...findings, ...decided.map(({ finding }) => finding), ...lint(book, "printed")];
  const outcomes = casesOf(rulebook);
  const answers = (outcomes.ok ? outcomes.value : []).flatMap(({ asked }) =>
    Object.values(answerCase(book, asked)).flatMap(({ reasons }) => reasons),
  );
  return [
    ...noticed.map(({ code, args }): Spoken => ["finding", code, args]),
    ...answers.map(({ code, args }): Spoken => [kindOf(code), code, args]),
  ];
}

/** The figures that the wordings of the clauses take from the rules. */
function figuresOf(book: Rulebook): readonly Argument[] {
  return Object.values(book.clauses)
    .flatMap(({ text }) => languages.flatMap((language) => figuresIn(text[language])))
    .flatMap((figure) => figureOf(book, figure) ?? []);
}

describe.each(folders)("what is said of %s", async (folder) => {
  const loaded = await loadRulebookFolder(path.join(project, folder));
  const zone = loaded.ok ? loaded.value.book.zone : "UTC";
  const figures = loaded.ok ? figuresOf(loaded.value.book) : [];
  const spoken = loaded.ok
    ? spokenOf(loaded.value)
    : loaded.refusals.map(({ code, args }): Spoken => ["problem", code, args]);

  it.each(languages)("leaves no figure out in %s", (language) => {
    const faulty = spoken
      .map(([kind, code, args]) => [code, say(`${kind}.${code}`, args, { language, zone })])
      .filter(([, sentence]) => /\{[a-zA-Z]+\}/u.test(sentence ?? ""));

    expect(faulty).toEqual([]);
  });

  it("uses words that are said in every language", () => {
    const words = [...figures.flatMap(termsIn), ...spoken.flatMap(([, , args]) => termsOf(args))];

    const unsaid = words.filter(
      (word) => !untranslated.test(word) && texts.en[`term.${word}`] === undefined,
    );

    expect([...new Set(unsaid)]).toEqual([]);
  });
});

/** Answers of cases mix reasons and refusals; a code stands under one of the two. */
function kindOf(code: string): "reason" | "refusal" {
  return texts.en[`reason.${code}`] === undefined ? "refusal" : "reason";
}

function termsOf(args: Arguments): readonly string[] {
  return Object.values(args).flatMap(termsIn);
}

function termsIn(argument: Argument): readonly string[] {
  if (typeof argument !== "object") return [];
  if ("term" in argument) return [argument.term];
  return "list" in argument ? argument.list.flatMap(termsIn) : [];
}
