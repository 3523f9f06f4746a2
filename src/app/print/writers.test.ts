import { describe, expect, it } from "vitest";

import { readPdf } from "#test/support/pdf.ts";

import type { Run } from "./document.ts";
import { writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import { pdfTypesetting } from "./pdf.ts";
import type { Spoken } from "./spoken.ts";
import { typesetApart } from "./typeset-apart.ts";
import { typeset } from "./typeset.ts";

const runs = (text: string): readonly Run[] => [{ text }];

/** A document with one clause, one table and one decision that all say the same. */
function aDocument(words: readonly Run[], rows = 1): Spoken {
  const table = {
    caption: words,
    columns: [{ header: words }, { header: words, align: "end" as const }],
    rows: Array.from({ length: rows }, () => [words, words]),
  };
  const clause = { anchor: "c-1", number: "§1", content: words, amended: null, tables: [table] };
  return {
    title: words,
    subtitle: runs("Regulations"),
    lines: [words],
    contents: runs("Contents"),
    sections: [
      {
        anchor: "article-1",
        title: words,
        blocks: [
          { kind: "clause", clause: { ...clause, children: [] } },
          { kind: "entry", entry: { lead: words, lines: [{ label: words, content: words }] } },
        ],
        sections: [],
      },
    ],
  };
}

const about = { author: "", version: "a-race 1", date: "2026-08-01" as never };
const json = (document: Spoken): string => pdfTypesetting(document, "en", about);

/** What each of the formats would read as its own. */
const hostile = `<script>alert(1)</script> "quoted" & *a* _b_ | \`c\` #panic("x") $x^2$ \\ [d](e) @f`;

describe("a wording", () => {
  it("stays what it is in HTML", () => {
    const html = writeHtml(aDocument(runs(hostile)), "en");

    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; *a*");
  });

  it("stays what it is in Markdown", () => {
    const markdown = writeMarkdown(aDocument(runs(hostile)));

    expect(markdown).toContain(
      String.raw`\<script\>alert(1)\</script\> "quoted" & \*a\* \_b\_ \| \`c\` \#panic("x") $x^2$ \\ \[d\](e) @f`,
    );
  });

  it("stays what it is in PDF", async () => {
    const { pages } = await readPdf(await typeset(json(aDocument(runs(hostile)))));

    expect(pages.join("").replaceAll(" ", "")).toContain(hostile.replaceAll(" ", ""));
  });
});

describe("a figure in Markdown", () => {
  it.each([
    ["NT$1,100", "。", "**NT$1,100**。"],
    ["NT$1,100", "起", "**NT$1,100**起"],
    // Two stars between a bracket and a letter would not end it (CommonMark 6.2).
    ["2020-11-15 (日)", "起", "<strong>2020-11-15 (日)</strong>起"],
    ["2020-11-15 (日)", "。", "**2020-11-15 (日)**。"],
  ])("%s before %s is strong", (figure, next, written) => {
    const words = [{ text: figure, figure: true } as const, { text: next }];

    expect(writeMarkdown(aDocument(words))).toContain(`- ${written}`);
  });
});

describe("a long table", () => {
  it("goes over pages and repeats its header on each", async () => {
    const document = aDocument(runs("cell"), 120);

    const { pages, roles } = await readPdf(await typeset(json(document)));

    expect(pages.length).toBeGreaterThan(2);
    expect(roles[0]?.has("TH")).toBe(true);
    expect(roles.slice(0, -1).every((each) => each.has("Table"))).toBe(true);
  });
});

describe("the process that sets a document", () => {
  it("tells of a document it cannot set, and sets the next", async () => {
    const failing = typesetApart("no json");
    const fine = typesetApart(json(aDocument(runs("fine"))));

    await expect(failing).rejects.toThrow("does not compile");
    expect((await readPdf(await fine)).pages.join("")).toContain("fine");
  });

  it("sets what would be set here, byte for byte", async () => {
    const document = json(aDocument(runs("𠮷")));

    const [apart, here] = await Promise.all([typesetApart(document), typeset(document)]);

    expect(Buffer.from(apart).equals(Buffer.from(here))).toBe(true);
  });
});
