import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { maxFileBytes } from "#app/rulebook/files.ts";
import { loadRulebook, loadRulebookFolder, type LoadProblem } from "#app/rulebook/load.ts";
import { reportOn } from "#app/rulebook/report.ts";
import { languages } from "#domain/kernel/index.ts";
import { changed, smallRulebook } from "#test/support/rulebook-text.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guntime-rulebook-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** The problems of a rulebook as a reader is told of them. */
function problemsOf(
  text: string,
  more: Readonly<Record<string, string>> = {},
): readonly LoadProblem[] {
  const loaded = loadRulebook({ "rulebook.yaml": text, ...more });
  if (loaded.ok) throw new Error("the rulebook loaded");
  // Every problem has its text in every language; a missing one throws.
  for (const language of languages) reportOn(loaded, language);
  return loaded.refusals;
}

async function problemsOfBytes(bytes: Uint8Array): Promise<readonly LoadProblem[]> {
  await writeFile(path.join(folder, "rulebook.yaml"), bytes);
  const loaded = await loadRulebookFolder(folder);
  if (loaded.ok) throw new Error("the rulebook loaded");
  return loaded.refusals;
}

describe("a rulebook with one mistake", () => {
  it.each([
    [
      "a misspelt key",
      "timing:",
      "timming:",
      { code: "key-unknown", line: 17, column: 1, write: "timing" },
    ],
    [
      "a misspelt key of a rule",
      "through: 2026",
      "thru: 2026",
      { code: "key-unknown", line: 14, column: 49 },
    ],
    [
      "a wrong type",
      "fees: { clause: §2, 5k: NT$500 }",
      "fees: free",
      { code: "type-wrong", line: 15 },
    ],
    ["negative money", "NT$500", "-500", { code: "money-negative", line: 15, column: 21 }],
    [
      "29 February of a common year",
      "2026-01-31 23:59",
      "2026-02-29 23:59",
      { code: "date-impossible", line: 14 },
    ],
    ["ROC year 0", "2026-03-15 (Sun)", "0/3/15", { code: "date-roc-zero", line: 6 }],
    [
      "an unknown contest",
      "guns: { clause: §1, 5k:",
      "guns: { clause: §1, 5kk:",
      { code: "reference-unknown", line: 11, write: "5k" },
    ],
    [
      "an unknown clause",
      "timed: { clause: §1",
      "timed: { clause: §11",
      { code: "clause-unknown", write: "clauses: { §11: { kind: …, level: …, text: … } }" },
    ],
    [
      "a clause without §",
      "timed: { clause: §1",
      "timed: { clause: 1",
      { code: "value-unreadable" },
    ],
    [
      "an unknown choice",
      "kind: price",
      "kind: prise",
      { code: "value-not-allowed", line: 23, write: "price" },
    ],
    ["an unknown zone", "days:", "zone: Asia/Taipeh\ndays:", { code: "zone-unknown", line: 5 }],
    [
      "a missing language",
      ", ja: 小さなマラソン }",
      " }",
      { code: "key-missing", line: 4, write: "" },
    ],
    ["a missing section", "fees: { clause: §2, 5k: NT$500 }\n", "", { code: "key-missing" }],
    ["a duplicate clause", "  §2: {", "  §1: {", { code: "key-duplicate", line: 23, column: 3 }],
    ["a tab for indentation", "  race-day:", "\trace-day:", { code: "yaml-syntax", line: 6 }],
    ["a figure split by its comma", "NT$500", "NT$1,500", { code: "figure-not-quoted", line: 15 }],
    [
      "an open bracket",
      "fees: { clause: §2, 5k: NT$500 }",
      "fees: { clause: §2, 5k: NT$500",
      { code: "yaml-syntax" },
    ],
    ["a bare word", smallRulebook, "hello", { code: "yaml-not-a-map", line: 1, column: 1 }],
    ["an empty file", smallRulebook, "", { code: "key-missing" }],
    [
      "a contest without a day",
      'hours: "06:00-10:00" }',
      'hours: "06:00-10:00", contests: [7k] }',
      { code: "reference-unknown" },
    ],
  ])("%s is refused with its place", (_, part, by, expected) => {
    const problems = problemsOf(changed(smallRulebook, part, by));

    expect(problems[0]).toMatchObject({ file: "rulebook.yaml", ...expected });
  });

  it("names the clause beside the value", () => {
    const [problem] = problemsOf(changed(smallRulebook, "5k: NT$500", "5k: cheap"));

    expect(problem).toMatchObject({
      code: "money-unreadable",
      clauses: ["SR §2"],
      write: "850",
    });
  });

  it("reports every mistake of a file, not only the first", () => {
    const twice = changed(changed(smallRulebook, "NT$500", "cheap"), "1 h", "long");

    expect(problemsOf(twice).map((problem) => problem.code)).toEqual([
      "duration-unreadable",
      "money-unreadable",
    ]);
  });

  it("finds a mistake in a section that has a file of its own", () => {
    const main = smallRulebook.slice(0, smallRulebook.indexOf("clauses:"));
    const register =
      "§1: { kind: start, level: A, text: { zh-Hant: 甲, en: A, ja: ア } }\n§2: { kind: price, level: Z, text: { zh-Hant: 甲, en: A, ja: ア } }\n";

    const problems = problemsOf(main, { "clauses.yaml": register });

    expect(problems).toMatchObject([
      { code: "value-not-allowed", file: "clauses.yaml", line: 2, column: 20 },
    ]);
  });

  it("refuses a section that stands in two files", () => {
    const problems = problemsOf(smallRulebook, { "clauses.yaml": "§1: {}" });

    expect(problems).toMatchObject([{ code: "section-twice", file: "rulebook.yaml", line: 21 }]);
  });
});

describe("a hostile file", () => {
  it("refuses a billion laughs at the first anchor", () => {
    const lines = ["a: &a [lol, lol]"];
    for (let level = 1; level < 20; level += 1) {
      const [from, to] = [String.fromCodePoint(96 + level), String.fromCodePoint(97 + level)];
      lines.push(`${to}: &${to} [*${from}, *${from}, *${from}, *${from}]`);
    }

    const problems = problemsOf(lines.join("\n"));

    expect(problems[0]).toMatchObject({ code: "yaml-alias", line: 1 });
    expect(problems.length).toBeLessThanOrEqual(50);
  });

  it.each([["["], ["{a: "], ["- "], ["a:\n"]])("refuses endless nesting of %j", (piece) => {
    const text = piece === "a:\n" ? nestedMap(500) : piece.repeat(50_000);

    expect(problemsOf(text)[0]?.code).toMatch(/^yaml-(too-deep|syntax)$/u);
  });

  it("refuses 10 MB of noise by its size, unread", async () => {
    const noise = Buffer.alloc(10 * 1024 * 1024, "z9#:{[&*!|>'\"%@`\n");

    expect(await problemsOfBytes(noise)).toMatchObject([
      { code: "file-too-large", args: { bytes: noise.length, limit: maxFileBytes } },
    ]);
  });

  it("refuses a megabyte of noise that is text", () => {
    const noise = "z9#:{[&*!|>'\"%@`\n".repeat(60_000);

    expect(problemsOf(noise).length).toBeGreaterThan(0);
  });

  it("refuses Big5 at its line", async () => {
    const big5 = Buffer.concat([
      Buffer.from("guntime: 1\nname: "),
      Buffer.from([0xa5, 0x78, 0xab, 0x6e]),
    ]);

    expect(await problemsOfBytes(big5)).toMatchObject([{ code: "file-not-utf-8", line: 2 }]);
  });

  it("refuses UTF-16 by its mark", async () => {
    const utf16 = Buffer.from(`\ufeff${smallRulebook}`, "utf16le");

    expect(await problemsOfBytes(utf16)).toMatchObject([{ code: "file-not-utf-8" }]);
  });

  it("refuses a NUL character, which no database stores", async () => {
    expect(await problemsOfBytes(Buffer.from(`${smallRulebook}# \0`))).toMatchObject([
      { code: "file-not-text", line: 24 },
    ]);
  });

  it("reads UTF-8 with a byte order mark and CRLF", async () => {
    await writeFile(
      path.join(folder, "rulebook.yaml"),
      `\ufeff${smallRulebook.replaceAll("\n", "\r\n")}`,
    );

    const loaded = await loadRulebookFolder(folder);

    expect(loaded.ok && loaded.value.hash).toBe(hashOfSmall());
  });

  it("reports the first hundred of sixty thousand unknown keys", () => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join("");

    const problems = problemsOf(smallRulebook + keys);

    expect(problems.map(({ code }) => code)).toEqual(Array(100).fill("key-unknown"));
    expect(problems.at(-1)).toMatchObject({ line: 24 + 99, args: { key: "k99" } });
  });

  it.each([
    ["a tag", "guntime: !!js/function 1", { code: "yaml-tag", line: 1, column: 24 }],
    ["a binary value", "guntime: !!binary aGVsbG8=", { code: "yaml-tag", line: 1, column: 19 }],
    ["a directive", "%YAML 1.1\n---\nguntime: 1", { code: "yaml-tag", line: 1 }],
    ["a list as a key", "? [a, b]\n: 1\nguntime: 1", { code: "key-not-text", line: 1 }],
    ["the same key as a word and as a figure", '1: a\n"1": b', { code: "key-duplicate", line: 2 }],
    ["a NUL in an escape", 'race: "a\\0b"', { code: "text-not-printable", line: 1, column: 7 }],
    ["half a character", 'race: "\\ud800"', { code: "text-not-printable", line: 1, column: 7 }],
    [
      "a terminal's escape",
      "race: a\u001b[31m",
      { code: "text-not-printable", line: 1, column: 7 },
    ],
  ])("refuses %s", (_, text, expected) => {
    expect(problemsOf(text)[0]).toMatchObject({ file: "rulebook.yaml", ...expected });
  });

  it("keeps a key called __proto__ out of the objects", () => {
    const problems = problemsOf(`${smallRulebook}__proto__: { polluted: yes }\n`);

    expect(problems).toMatchObject([{ code: "key-unknown", args: { key: "__proto__" } }]);
    expect("polluted" in {}).toBe(false);
  });
});

describe("a folder", () => {
  it("without a rulebook is refused", async () => {
    const loaded = await loadRulebookFolder(folder);

    expect(loaded).toMatchObject({ ok: false, refusals: [{ code: "rulebook-missing" }] });
  });

  it("that does not exist is refused", async () => {
    const loaded = await loadRulebookFolder(path.join(folder, "none"));

    expect(loaded).toMatchObject({ ok: false, refusals: [{ code: "folder-missing" }] });
  });

  it("whose name is longer than any is refused", async () => {
    const loaded = await loadRulebookFolder(path.join(folder, "x".repeat(5000)));

    expect(loaded).toMatchObject({
      refusals: [{ code: "file-unreadable", args: { reason: "ENAMETOOLONG" } }],
    });
  });

  it.each([
    ["points nowhere", "nowhere.yaml", "ENOENT"],
    ["is a device", "/dev/zero", "no file"],
  ])("where rulebook.yaml %s is refused", async (_, target, reason) => {
    await symlink(target, path.join(folder, "rulebook.yaml"));

    const loaded = await loadRulebookFolder(folder);

    expect(loaded).toMatchObject({ refusals: [{ code: "file-unreadable", args: { reason } }] });
  });

  it("where rulebook.yaml is itself a folder is refused", async () => {
    await mkdir(path.join(folder, "rulebook.yaml"));

    const loaded = await loadRulebookFolder(folder);

    expect(loaded).toMatchObject({ ok: false, refusals: [{ code: "rulebook-missing" }] });
  });
});

describe("the hash", () => {
  it("changes with the rules and not with the cases", () => {
    expect(hashWith({ "rulebook.yaml": smallRulebook, "cases.yaml": "[]" })).toBe(hashOfSmall());
    expect(hashWith({ "rulebook.yaml": changed(smallRulebook, "NT$500", "NT$501") })).not.toBe(
      hashOfSmall(),
    );
  });
});

function hashOfSmall(): string {
  const loaded = loadRulebook({ "rulebook.yaml": smallRulebook });
  if (!loaded.ok) throw new Error("the small rulebook does not load");
  return loaded.value.hash;
}

function nestedMap(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
}

function hashWith(files: Readonly<Record<string, string>>): string | false {
  const loaded = loadRulebook(files);
  return loaded.ok && loaded.value.hash;
}
