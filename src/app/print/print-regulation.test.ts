import { openSync, type Font } from "fontkit";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { clauseText } from "#contract/text/clause.ts";
import { languages, type Language } from "#domain/kernel/index.ts";
import { readPdf } from "#test/support/pdf.ts";
import { filesOf, loaded, races } from "#test/support/races.ts";
import { smallRulebook } from "#test/support/rulebook-text.ts";

import { anchorOf } from "./anchor.ts";
import { printRegulation } from "./print-regulation.ts";
import { regulationOf } from "./regulation.ts";
import { spoken } from "./spoken.ts";

const rulebookOf = async (race: string) => ({ ...loaded(await filesOf(race)), version: 1 });

async function textOf(race: string, language: Language, format: "html" | "md"): Promise<string> {
  const printed = await printRegulation(await rulebookOf(race), language, format);
  return Buffer.from(printed).toString();
}

/** What a reader sees of HTML. */
function seen(html: string): string {
  return html
    .replaceAll(/<style>.*?<\/style>/gsu, "")
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe.each(races)("the regulation of %s", async (race) => {
  const rulebook = await rulebookOf(race);
  const { book } = rulebook;
  const clauses = Object.values(book.clauses);

  it("has an anchor of its own for each clause", () => {
    expect(new Set(clauses.map(({ ref }) => anchorOf(ref))).size).toBe(clauses.length);
  });

  it.each(languages)(
    "has every clause once under its number, in %s, and every link leads somewhere",
    async (language) => {
      const html = await textOf(race, language, "html");

      const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
      const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
      expect(ids.length).toBe(new Set(ids).size);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
      expect(clauses.filter(({ ref }) => !ids.includes(anchorOf(ref)))).toEqual([]);
      const text = seen(html);
      expect(
        clauses.filter((clause) => !text.includes(clauseText(book, clause, language))),
      ).toEqual([]);
    },
  );

  it.each(languages)("leaves no figure and no word out in %s", async (language) => {
    for (const format of ["html", "md"] as const) {
      const text = await textOf(race, language, format);

      expect(text.match(/\{[a-zA-Z-]+\}|undefined|\[object/gu)).toBeNull();
    }
  });

  it("prints every decision with its choice and its reason", async () => {
    const text = seen(await textOf(race, "en", "html"));

    expect(rulebook.decided.length).toBeGreaterThan(10);
    expect(
      rulebook.decided.filter(
        ({ decision }) => !text.includes(decision.choice.en) || !text.includes(decision.reason.en),
      ),
    ).toEqual([]);
  });

  it.each(languages)("has a glyph for every character in %s", (language) => {
    const said = JSON.stringify(spoken(regulationOf(rulebook), book, language));
    const fonts = ["noto-sans-tc", "noto-sans-jp"].map(fontOf);

    const missing = [...new Set(said)].filter(
      (character) =>
        !fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
    );

    expect(missing).toEqual([]);
  });
});

describe("the PDF", () => {
  it.each(languages)(
    "of a race is tagged, has bookmarks, links and its fonts, in %s",
    async (language) => {
      const rulebook = await rulebookOf("taoyuan-2024");

      const pdf = await readPdf(await printRegulation(rulebook, language, "pdf"));

      const { book } = rulebook;
      expect(pdf.isTagged).toBe(true);
      expect(pdf.language).toBe({ "zh-Hant": "zh-TW", en: "en", ja: "ja-JP" }[language]);
      expect(pdf.info["Title"]).toContain(book.name[language]);
      expect(pdf.missingFonts).toEqual([]);
      expect(pdf.outline.filter((title) => title.startsWith("§")).length).toBeGreaterThan(15);
      const roles = new Set(pdf.roles.flatMap((each) => [...each]));
      expect([...roles]).toEqual(
        expect.arrayContaining(["H1", "Table", "TH", "TD", "TR", "P", "Link"]),
      );
      expect(pdf.links).toBeGreaterThan(50);
      const text = pdf.pages.join("").replaceAll(/\s/gu, "");
      const unprinted = Object.values(book.clauses).filter(
        ({ ref }) =>
          !text.includes((book.rules.clauses[ref]?.printed ?? ref).replaceAll(/\s/gu, "")),
      );
      expect(unprinted.map(({ ref }) => ref)).toEqual([]);
      const last = pdf.pages.length;
      expect(pdf.pages.at(-1)).toContain(`${last} / ${last}`);
    },
  );

  it("is the same each time, byte for byte", async () => {
    const rulebook = await rulebookOf("tainan-2023");

    const [first, second] = await Promise.all(
      [1, 2].map(() => printRegulation(rulebook, "ja", "pdf")),
    );

    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
  });

  it.each(languages)("has rare characters of names in %s", async (language) => {
    const rulebook = await rulebookOf("tainan-2023");
    const name = "𠮷野家 㛢 髙﨑";
    const renamed = {
      ...rulebook,
      book: { ...rulebook.book, name: { "zh-Hant": name, en: name, ja: name } },
    };

    const pdf = await readPdf(await printRegulation(renamed, language, "pdf"));

    expect(pdf.missingFonts).toEqual([]);
    expect(pdf.pages[0]?.replaceAll(" ", "")).toContain("𠮷野家㛢髙﨑");
  });
});

describe("an amendment", () => {
  it("is marked at its clauses, listed with its reason, and dates the version", async () => {
    const amended = `${smallRulebook}
amendments:
  - { version: 2, date: 2026-07-01, clauses: [§2], reason: { zh-Hant: 更正, en: A slip, ja: 訂正 } }
`;
    const rulebook = { ...loaded({ "rulebook.yaml": amended }), version: 2 };

    const text = seen(Buffer.from(await printRegulation(rulebook, "en", "html")).toString());

    expect(text).toContain("Version 2, in force from 2026-07-01 (Wed)");
    expect(text).toMatch(/§2 .*amended in version 2 \(2026-07-01 \(Wed\)\)/u);
    expect(text).toMatch(/Amendments[^]*2026-07-01 \(Wed\)§2A slip/u);
  });
});

describe("the Markdown", () => {
  it("says what the HTML says", async () => {
    const markdown = await textOf("kaohsiung-2021", "zh-Hant", "md");
    const bare = markdown
      .replaceAll(/<[^>]+>|\*\*|\\(?=[\\`*_[\]<>|#~])/gu, "")
      .replaceAll(/\]\(#[^)]*\)+/gu, "");

    const rulebook = await rulebookOf("kaohsiung-2021");
    const { book } = rulebook;
    const missing = Object.values(book.clauses).filter(
      (clause) => !bare.includes(clauseText(book, clause, "zh-Hant")),
    );
    expect(missing.map(({ ref }) => ref)).toEqual([]);
  });

  it("has as many cells in each row of a table as in its header", async () => {
    const lines = (await textOf("kaohsiung-2021", "en", "md"))
      .split("\n")
      .map((line) => line.trim());

    const uneven = lines.filter(
      (line, index) =>
        line.startsWith("|") &&
        lines[index - 1]?.startsWith("|") === true &&
        cells(line) !== cells(lines[index - 1] ?? ""),
    );
    expect(uneven).toEqual([]);
  });
});

function cells(line: string): number {
  return line.split(/(?<!\\)\|/u).length;
}

function fontOf(family: string): Font {
  const name = family === "noto-sans-tc" ? "NotoSansTC" : "NotoSansJP";
  const file = `@expo-google-fonts/${family}/400Regular/${name}_400Regular.ttf`;
  return openSync(fileURLToPath(import.meta.resolve(file))) as Font;
}
