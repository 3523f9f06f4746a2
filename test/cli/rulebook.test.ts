import path from "node:path";

import { describe, expect, test } from "vitest";

import type { ReportedFinding } from "#app/rulebook/report.ts";
import { documentOf, guntime } from "#test/support/command-line.ts";
import { runGuntime } from "#test/support/guntime-process.ts";
import { removeRulebookFolders, rulebookFolder } from "#test/support/rulebook-folder.ts";
import { changed, smallRulebook } from "#test/support/rulebook-text.ts";

removeRulebookFolders();

/** A folder with the small rulebook, one part of it replaced. */
const folderWith = (part: string, by: string): Promise<string> =>
  rulebookFolder({ "rulebook.yaml": changed(smallRulebook, part, by) });

const feeBelowZero = ["NT$500", "-500"] as const;

describe("rulebook check", () => {
  test("of a rulebook without a finding is exit code 0", async () => {
    const folder = await rulebookFolder({ "rulebook.yaml": smallRulebook });

    const checked = await guntime(["rulebook", "check", folder, "--json"]);

    expect(checked).toMatchObject({ code: 0, err: "" });
    expect(documentOf(checked)).toEqual({ findings: [], decided: [], errors: 0, warnings: 0 });
  });

  test("names code, kind, clause, path, line and message of each finding", async () => {
    const checked = await guntime([
      "rulebook",
      "check",
      "rulebooks/_bad/fee-missing",
      "--json",
      "--lang",
      "en",
    ]);

    const { findings, errors } = documentOf(checked);
    expect(checked).toMatchObject({ code: 1, err: "" });
    expect(errors).toBe(1);
    expect(findings).toEqual([
      {
        code: "fee-missing",
        kind: "error",
        clause: "BAD §2",
        clauses: ["BAD §2", "BAD §3"],
        path: expect.stringMatching(/^fees/u),
        file: "rulebook.yaml",
        line: expect.any(Number),
        column: expect.any(Number),
        message: expect.stringMatching(/\.$/u),
      },
    ]);
  });

  test("without --json says the same on stdout, and the sum on stderr", async () => {
    const folder = await folderWith(...feeBelowZero);

    const checked = await guntime(["rulebook", "check", folder]);

    expect(checked).toEqual({
      code: 1,
      out:
        "rulebook.yaml:15:21 error money-negative at fees.5k (SR §2)\n" +
        '    The sum "-500" cannot be negative.\n    write: 500\n',
      err: "1 errors, 0 warnings, 0 notes, 0 decided\n",
    });
  });

  test("reads the cases too", async () => {
    const cases = "- case: a question nobody asks\n  clause: §1\n  ask: quot\n";
    const folder = await rulebookFolder({ "rulebook.yaml": smallRulebook, "cases.yaml": cases });

    const checked = await guntime(["rulebook", "check", folder, "--json"]);

    expect(checked.code).toBe(1);
    expect(documentOf(checked)["findings"]).toMatchObject([
      {
        code: "value-not-allowed",
        path: "cases.0.ask",
        file: "cases.yaml",
        line: 3,
        write: "quote",
      },
    ]);
  });

  test("shows with --decided what was decided and why", async () => {
    const checked = await guntime(["rulebook", "check", "rulebooks/tainan-2023"]);
    const decided = await guntime(["rulebook", "check", "rulebooks/tainan-2023", "--decided"]);
    const inJson = documentOf(
      await guntime(["rulebook", "check", "rulebooks/tainan-2023", "--json"]),
    );

    expect(checked).toMatchObject({ code: 0, out: "" });
    expect(decided.code).toBe(0);
    expect(decided.out.match(/^ {4}→ \S.*$/gmu)).toHaveLength(
      (inJson["decided"] as readonly unknown[]).length,
    );
  });

  test.each([
    ["en", 'The sum "-500" cannot be negative.'],
    ["zh-Hant", "金額「-500」不能是負數。"],
    ["ja", "金額「-500」を負にすることはできません。"],
  ])("speaks the language asked for (%s)", async (lang, message) => {
    const folder = await folderWith(...feeBelowZero);

    const checked = await guntime(["rulebook", "check", folder, "--json", "--lang", lang]);

    expect(documentOf(checked)["findings"]).toMatchObject([{ message }]);
  });

  test.each([
    [{ LANG: "zh_TW.UTF-8" }, "zh-Hant"],
    [{ LANG: "ja_JP.UTF-8" }, "ja"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{ LC_ALL: "ja_JP.UTF-8", LANG: "zh_TW.UTF-8" }, "ja"],
    [{ LC_ALL: "", LC_MESSAGES: "zh_TW.UTF-8", LANG: "ja_JP.UTF-8" }, "zh-Hant"],
    [{}, "en"],
  ])("speaks the terminal's language (%o)", async (env, lang) => {
    const folder = await folderWith(...feeBelowZero);

    const byTerminal = await guntime(["rulebook", "check", folder], { env });

    expect(byTerminal).toEqual(await guntime(["rulebook", "check", folder, "--lang", lang]));
  });
});

/** A billion laughs: twenty anchors, each of four aliases of the one before. */
const billionLaughs = Array.from({ length: 20 }, (_, level) =>
  level === 0 ? "a0: &a0 [lol]" : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(4)}]`,
).join("\n");

const noise = "z9#:{[&*!|>'\"%@`\n".repeat(620_000);

describe("a rulebook that cannot be read", () => {
  test.each([
    ["a syntax error", "5k: NT$500 }", "5k: [NT$500 }", "yaml-syntax", "15:33", undefined],
    ["an unknown key", "timing:", "timming:", "key-unknown", "17:1", "timing"],
    ["a wrong type", "{ clause: §2, 5k: NT$500 }", "free", "type-wrong", "15:1", "{ clause: … }"],
    ["a duplicate clause", "  §2: {", "  §1: {", "key-duplicate", "23:3", undefined],
    [
      "an unknown clause",
      "timed: { clause: §1",
      "timed: { clause: §11",
      "clause-unknown",
      "18:12",
      "clauses: { §11: { kind: …, level: …, text: … } }",
    ],
    [
      "an unknown contest",
      "quotas: { clause: §2, 5k",
      "quotas: { clause: §2, 5km",
      "reference-unknown",
      "16:23",
      "5k",
    ],
    [
      "29 February 2023",
      "2026-01-31 23:59",
      "2023-02-29 23:59",
      "date-impossible",
      "14:49",
      "2023-02-28",
    ],
    ["ROC year 0", "2026-03-15 (Sun)", "0/3/15", "date-roc-zero", "6:27", "2023-03-05 / 112-03-05"],
    ["negative money", "NT$500", "-500", "money-negative", "15:21", "500"],
    ["a billion laughs", smallRulebook, billionLaughs, "yaml-alias", "1:9", undefined],
    [
      "10 MB of noise",
      smallRulebook,
      noise,
      "file-too-large",
      "1:1",
      "rulebook.yaml, clauses.yaml",
    ],
    ["nothing at all", smallRulebook, "", "key-missing", "1:1", "1"],
  ])("because of %s is refused with its place and what to write", async (...row) => {
    const [, part, by, code, place, write] = row;
    const folder = await folderWith(part, by);

    const checked = await guntime(["rulebook", "check", folder, "--json"]);

    const [finding] = documentOf(checked)["findings"] as readonly ReportedFinding[];
    expect(checked.code).toBe(1);
    expect(finding).toMatchObject({
      code,
      kind: "error",
      file: expect.stringMatching(/rulebook\.yaml$/u),
    });
    expect([`${finding?.line}:${finding?.column}`, finding?.write]).toEqual([place, write]);
  });

  test("because of its encoding is refused at the line of the first wrong letter", async () => {
    const big5 = Buffer.concat([
      Buffer.from("guntime: 1\nname: "),
      Buffer.from([0xa5, 0x78, 0xab, 0x6e]),
    ]);
    const folder = await rulebookFolder({ "rulebook.yaml": big5 });

    const checked = await guntime(["rulebook", "check", folder, "--json"]);

    expect(documentOf(checked)["findings"]).toMatchObject([
      { code: "file-not-utf-8", line: 2, write: "UTF-8" },
    ]);
  });

  test.each([
    ["rulebook", "cases"],
    ["rulebook", "coverage"],
    ["quote", "--at", "2026-01-01 10:00", "--entries", '[{"contest":"5k"}]'],
    ["refund", "--at", "2026-01-01 10:00", "--order", '{"at":"2026-01-01","entries":[]}'],
  ])("is nowhere half-loaded: %s %s", async (...words) => {
    const folder = await folderWith(...feeBelowZero);

    const refusal = await guntime([...words, folder]);
    const inJson = await guntime([...words, folder, "--json"]);

    expect(refusal).toEqual({
      code: 1,
      out: "",
      err:
        "rulebook.yaml:15:21 error money-negative at fees.5k (SR §2)\n" +
        '    The sum "-500" cannot be negative.\n    write: 500\n',
    });
    expect(inJson.code).toBe(1);
    expect(documentOf(inJson)).toMatchObject({
      refused: "rulebook",
      findings: [{ code: "money-negative", clause: "SR §2", line: 15, column: 21, write: "500" }],
      errors: 1,
      warnings: 0,
    });
  });
});

/** The cases of a rulebook: one runner, and what they should pay. */
function aCase(total: number): string {
  return `- { case: one runner, clause: §2, ask: quote, given: { at: 2025-12-02, entries: [{ contest: 5k }] }, expect: { total: ${total} } }\n`;
}

describe("rulebook cases", () => {
  test("counts what passes", async () => {
    const folder = await rulebookFolder({
      "rulebook.yaml": smallRulebook,
      "cases.yaml": aCase(500),
    });

    const run = await guntime(["rulebook", "cases", folder, "--json"]);

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(documentOf(run)).toEqual({
      passed: 1,
      failed: 0,
      cases: [{ case: "one runner", clause: ["SR §2"], passed: true, differences: [] }],
    });
  });

  test("says what came out otherwise than expected", async () => {
    const folder = await rulebookFolder({
      "rulebook.yaml": smallRulebook,
      "cases.yaml": aCase(501),
    });

    const run = await guntime(["rulebook", "cases", folder]);
    const inJson = await guntime(["rulebook", "cases", folder, "--json"]);

    expect(run).toEqual({
      code: 1,
      out: "one runner (SR §2)\n    total: expected 501, got 500\n",
      err: "0 passed, 1 failed\n",
    });
    expect(inJson.code).toBe(1);
    expect(documentOf(inJson)).toMatchObject({
      passed: 0,
      failed: 1,
      cases: [{ passed: false, differences: [{ what: "total", expected: 501, actual: 500 }] }],
    });
  });

  test.each([
    [
      "an unknown question",
      "ask: quote",
      "ask: qoute",
      "value-not-allowed",
      "cases.0.ask",
      "quote",
    ],
    ["an unknown key", "expect:", "expct:", "key-unknown", "cases.0.expct", "expect"],
    [
      "an impossible date",
      "2025-12-02",
      "2023-02-29",
      "date-impossible",
      "cases.0.given.at",
      "2023-02-28",
    ],
  ])("with %s are refused at the line", async (_, part, by, code, place, write) => {
    const cases = `# examples\n${changed(aCase(500), part, by)}`;
    const folder = await rulebookFolder({ "rulebook.yaml": smallRulebook, "cases.yaml": cases });

    const run = await guntime(["rulebook", "cases", folder, "--json"]);

    expect(run.code).toBe(1);
    expect(documentOf(run)["findings"]).toContainEqual(
      expect.objectContaining({ code, path: place, file: "cases.yaml", line: 2, write }),
    );
  });

  test("with a syntax error are refused at the line", async () => {
    const folder = await rulebookFolder({ "rulebook.yaml": smallRulebook, "cases.yaml": "- {\n" });

    const run = await guntime(["rulebook", "cases", folder]);

    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toMatch(/^cases\.yaml:2:1 error yaml-syntax\n/u);
  });
});

describe("rulebook coverage", () => {
  test("gives id, kind, level and state of every clause", async () => {
    const run = await guntime(["rulebook", "coverage", "rulebooks/tainan-2023", "--json"]);

    const { clauses, enforced, total } = documentOf(run) as {
      clauses: readonly Readonly<Record<string, string>>[];
      enforced: number;
      total: number;
    };
    expect(run.code).toBe(0);
    expect(clauses).toHaveLength(total);
    expect(clauses.filter(({ state }) => state === "enforced")).toHaveLength(enforced);
    expect(enforced).toBeGreaterThan(0);
    for (const clause of clauses)
      expect(clause).toMatchObject({
        id: expect.stringMatching(/^TN2023 §/u),
        kind: expect.any(String),
        level: expect.stringMatching(/^[AMN]$/u),
        state: expect.any(String),
      });
  });

  test("without --json is a line for each clause", async () => {
    const folder = await rulebookFolder({ "rulebook.yaml": smallRulebook });

    const run = await guntime(["rulebook", "coverage", folder]);

    expect(run.code).toBe(0);
    expect(run.out.split("\n")).toHaveLength(3);
    expect(run.err).toMatch(/of 2 clauses\n$/u);
  });
});

describe("a wrong command line", () => {
  test.each([
    [["rulebook", "check"], "Name one rulebook folder."],
    [["rulebook", "check", ""], "Name one rulebook folder."],
    [["rulebook", "check", "a", "b"], "Name one rulebook folder."],
    [["rulebook", "cases"], "Name one rulebook folder."],
    [["rulebook", "coverage", "a", "--decided"], "Unknown option '--decided'"],
    [["rulebook", "check", "a", "--lang", "fr"], "--lang is one of zh-Hant, en, ja."],
    [["rulebook", "check", "a", "--lang"], "Option '--lang <value>' argument missing"],
    [["rulebook", "new", ""], "Name one rulebook folder."],
    [["rulebook", "schema", "a"], "This command takes no arguments."],
    [["rulebook", "chek", "a"], 'There is no command "rulebook chek a".'],
  ])("%j is exit code 2", async (args, message) => {
    const run = await guntime(args);

    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(message);
    expect(run.err).toContain("Usage: guntime ");
  });
});

describe("a folder that is none", () => {
  test.each([
    ["does not exist", "rulebooks/taiwan-2023", "folder-missing"],
    ["is a file", "README.md", "folder-missing"],
    ["holds no rulebook", "rulebooks", "rulebook-missing"],
    ["has an endless name", "x".repeat(5000), "file-unreadable"],
  ])("because it %s is refused", async (_, folder, code) => {
    const checked = await guntime(["rulebook", "check", folder, "--json"]);

    expect(checked.code).toBe(1);
    expect(documentOf(checked)["findings"]).toMatchObject([{ code, kind: "error" }]);
  });
});

describe("rulebook new", () => {
  test("writes a starter without errors, and never over another", async () => {
    const folder = path.join(await rulebookFolder({}), "my-race");

    const written = await guntime(["rulebook", "new", folder]);
    const again = await guntime(["rulebook", "new", folder]);
    const checked = await guntime(["rulebook", "check", folder, "--json"]);

    const file = path.join(folder, "rulebook.yaml");
    expect(written).toEqual({
      code: 0,
      out: "",
      err: `Wrote ${file}. Next: guntime rulebook check ${folder}\n`,
    });
    expect(again).toEqual({
      code: 1,
      out: "",
      err: `${file} exists already. Name another folder, or edit that file.\n`,
    });
    expect(checked.code).toBe(0);
  });

  test.each([
    ["a name that no race can have", "My Race", /Use lower-case letters.*my-race\.$/u],
    ["a place that is a file", "rulebook.yaml/a-race", /cannot be written \(ENOTDIR\)\./u],
    ["an endless place", `${"x".repeat(300)}/a-race`, /cannot be written \(ENAMETOOLONG\)\./u],
  ])("refuses %s", async (_, name, message) => {
    const parent = await rulebookFolder({ "rulebook.yaml": smallRulebook });

    const refusal = await guntime(["rulebook", "new", path.join(parent, name)]);

    expect(refusal).toMatchObject({ code: 1, out: "" });
    expect(refusal.err.trim()).toMatch(message);
  });
});

test("rulebook schema prints one JSON Schema", async () => {
  const run = await guntime(["rulebook", "schema"]);

  expect(run).toMatchObject({ code: 0, err: "" });
  expect(documentOf(run)).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
  });
});

describe("a real process", () => {
  test("checks a rulebook: document on stdout, nothing else", async () => {
    const check = runGuntime(["rulebook", "check", "rulebooks/tainan-2023", "--json"], {
      cwd: path.resolve(import.meta.dirname, "../.."),
    });

    expect(await check.ended).toEqual({ code: 0, signal: null });
    expect(JSON.parse(check.logged())).toMatchObject({ errors: 0 });
    expect(check.said()).toBe("");
  });

  test("refuses a list as a key in plain words, without a word of Node's", async () => {
    const folder = await rulebookFolder({ "rulebook.yaml": "? [a, b]\n: 1\nguntime: 1\n" });

    const check = runGuntime(["rulebook", "check", folder, "--lang", "en"]);

    expect(await check.ended).toEqual({ code: 1, signal: null });
    expect(check.logged()).toBe(
      "rulebook.yaml:1:3 error key-not-text\n    A key must be a single word, not a list or a map.\n",
    );
    expect(check.said()).toBe("1 errors, 0 warnings, 0 notes, 0 decided\n");
  });
});
