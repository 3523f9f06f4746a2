import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { guntime } from "#test/support/command-line.ts";
import { readPdf } from "#test/support/pdf.ts";
import { removeRulebookFolders, rulebookFolder } from "#test/support/rulebook-folder.ts";
import { smallRulebook } from "#test/support/rulebook-text.ts";

removeRulebookFolders();

const race = "rulebooks/taoyuan-2024";

describe("rulebook print", () => {
  test.each([
    ["html", "ja", '<html lang="ja">'],
    ["md", "zh-Hant", "# 2024 桃園半程馬拉松"],
  ])("writes %s in %s to stdout", async (format, lang, part) => {
    const printed = await guntime(["rulebook", "print", race, "--lang", lang, "--format", format]);

    expect(printed).toMatchObject({ code: 0, err: "" });
    expect(printed.out).toContain(part);
  });

  test("writes a PDF to a file that is there whole", async () => {
    const folder = await rulebookFolder({ "rulebook.yaml": smallRulebook });
    const file = path.join(folder, "regulation.pdf");

    const printed = await guntime(["rulebook", "print", folder, "--lang", "en", "--out", file]);

    expect(printed).toMatchObject({ code: 0, out: "" });
    expect((await readPdf(await readFile(file))).pages.length).toBeGreaterThan(0);
    expect((await readdir(folder)).toSorted()).toEqual(["regulation.pdf", "rulebook.yaml"]);
  });

  test("of a rulebook with an undecided error prints it and is exit code 1", async () => {
    const bad = "rulebooks/_bad/closing-differs";

    const printed = await guntime(["rulebook", "print", bad, "--lang", "en", "--format", "md"]);

    expect(printed.code).toBe(1);
    expect(printed.err).toMatch(/^\d+ errors? /u);
    expect(printed.out).toMatch(/^# /u);
  });

  test("of a rulebook that does not load says what is wrong and prints nothing", async () => {
    const bad = "rulebooks/_bad/yaml-syntax";

    const printed = await guntime(["rulebook", "print", bad, "--lang", "en", "--format", "md"]);

    expect(printed).toMatchObject({ code: 1, out: "" });
    expect(printed.err).toContain("rulebook.yaml:");
  });

  test("to a folder that is not there is refused", async () => {
    const printed = await guntime(["rulebook", "print", race, "--out", "/no/such/folder/a.md"]);

    expect(printed).toMatchObject({ code: 1, out: "" });
    expect(printed.err).toContain("/no/such/folder/a.md cannot be written (ENOENT)");
  });

  test.each([
    [[race, "--format", "docx"], "--format is one of html, md, pdf."],
    [[race], "--format is one of html, md, pdf."],
    [[race, "--lang", "fr", "--format", "md"], "--lang is one of"],
    [["--format", "md"], "Name one rulebook folder."],
  ])("%j is wrong usage", async (args, message) => {
    const printed = await guntime(["rulebook", "print", ...args]);

    expect(printed).toMatchObject({ code: 2, out: "" });
    expect(printed.err).toContain(message);
  });
});
