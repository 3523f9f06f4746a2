import { describe, expect, test } from "vitest";

import type { ClauseList, FindingReport } from "#contract/rulebook.ts";

import { describePage } from "./support/describe-page.ts";
import { site, visit } from "./support/visit.ts";

// All clauses at once take axe half a minute, so each way of looking sees some of them.
describePage("regulation", "/tainan-2023/regulation?kind=refund");
describePage("regulation-nothing", "/tainan-2023/regulation?q=%3Cb%3E");

const races = ["kaohsiung-2021", "tainan-2023", "taoyuan-2024"];

async function read<Answer>(path: string): Promise<Answer> {
  return (await (await fetch(`${site()?.origin ?? ""}${path}`)).json()) as Answer;
}

describe.skipIf(site() === undefined)("the regulation", () => {
  test.each(races)("of %s has every clause once, in the order of the source", async (race) => {
    const { clauses } = await read<ClauseList>(`/api/races/${race}/clauses?lang=ja`);
    const { page } = await visit(`/${race}/regulation`, { language: "ja", javaScript: false });

    const numbers = await page.locator("main article h3").allTextContents();
    const texts = await page.locator("main article .wording").allTextContents();
    const articles = await page.locator("main h2").allTextContents();

    expect(texts.toSorted()).toEqual(clauses.map(({ text }) => text).toSorted());
    expect(articles).toEqual([...new Set(clauses.map(({ article }) => article))]);
    expect(numbers.map((number) => number.trim())).toEqual(
      articles.flatMap((article) =>
        clauses.filter((clause) => clause.article === article).map(({ number }) => number),
      ),
    );
  });

  test("marks the figures that come from the rules", async () => {
    const { clauses } = await read<ClauseList>("/api/races/tainan-2023/clauses?lang=en");
    const { page } = await visit("/tainan-2023/regulation", { language: "en" });

    const marked = await page.locator("article .wording b").allTextContents();

    const figures = clauses.flatMap(({ parts }) => parts.filter(({ figure }) => figure));
    expect(marked.toSorted()).toEqual(figures.map(({ text }) => text).toSorted());
  });

  test.each([true, false])("is searched (JavaScript: %s)", async (javaScript) => {
    const { clauses } = await read<ClauseList>("/api/races/tainan-2023/clauses?lang=en");
    const fitting = clauses.filter(({ text }) => /refund/iu.test(text));
    const { page } = await visit("/tainan-2023/regulation", { language: "en", javaScript });

    await page.getByLabel("Search the clauses").fill("ＲＥＦＵＮＤ");
    if (!javaScript) await page.getByRole("button", { name: "Search" }).click();
    await page.getByText(`${fitting.length} of ${clauses.length} clauses shown`).waitFor();

    expect(await page.locator("main article").count()).toBe(fitting.length);
    expect(await page.getByLabel("Search the clauses").inputValue()).toBe("ＲＥＦＵＮＤ");
    expect(await page.locator("article mark").first().textContent()).toMatch(/refund/iu);
  });

  test("keeps a search in the address, for whoever it is sent to", async () => {
    const { page } = await visit("/tainan-2023/regulation", { language: "en" });

    await page.getByLabel("Subject").selectOption("refund");
    await page.waitForURL("**/en/tainan-2023/regulation?kind=refund");
    const shown = await page.locator("main article").count();
    await page.reload();

    expect(await page.locator("main article").count()).toBe(shown);
  });

  test("shows what was decided beside its clause", async () => {
    const { decided } = await read<FindingReport>("/api/races/tainan-2023/findings?lang=en");
    const { page } = await visit("/tainan-2023/regulation", { language: "en", javaScript: false });

    const choices = await page.locator("article summary").allTextContents();

    expect(choices).toHaveLength(decided.flatMap(({ clauses }) => clauses).length);
  });

  test("leads from a clause's name to its anchor", async () => {
    const { page, status } = await visit(
      `/tainan-2023/regulation?clause=${encodeURIComponent("TN2023 §三")}`,
      { language: "ja", javaScript: false },
    );

    expect(status).toBe(200);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe("#TN2023__三");
    expect(await page.locator("article:target h3").textContent()).toContain("§三");
  });

  test("says that a clause does not exist", async () => {
    const { page, status } = await visit("/tainan-2023/regulation?clause=§九九", {
      language: "en",
    });

    expect(status).toBe(404);
    expect(await page.locator("main").textContent()).toContain(
      "The regulation has no clause §九九",
    );
  });

  test("says that an anchor leads nowhere, and shows everything", async () => {
    const { page } = await visit("/tainan-2023/regulation#TN2023__99", { language: "en" });

    expect(await page.getByRole("alert").textContent()).toContain("TN2023__99");
    expect(await page.locator("main article").count()).toBeGreaterThan(200);
  });

  test("offers the whole regulation as files", async () => {
    const { page } = await visit("/tainan-2023/regulation", { language: "ja" });

    const addresses = await page
      .locator(".files a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));

    expect(addresses).toEqual(
      ["pdf", "html", "md"].map((format) => `/api/races/tainan-2023/regulation.${format}?lang=ja`),
    );
  });
});
