import { readFileSync } from "node:fs";

import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import type { RaceFacts } from "#contract/facts/facts.ts";

import { describePage } from "./support/describe-page.ts";
import { site, visit } from "./support/visit.ts";

const races = ["tainan-2023", "taoyuan-2024", "kaohsiung-2021"] as const;

/** A case of a rulebook that asks what an order costs. */
interface QuoteCase {
  readonly ask: string;
  readonly given: { readonly entries: readonly { readonly contest: string }[] };
  readonly expect: { readonly total?: string; readonly lines?: Readonly<Record<string, string>> };
}

describePage("race", "/tainan-2023");

describe.skipIf(site() === undefined)("the overview of a race", () => {
  test.each(races)("says of each contest of %s what its rulebook's cases say", async (race) => {
    const { page } = await visit(`/${race}`, { language: "en", width: 390 });
    const { contests } = await factsOf(page, race);
    const cases = oneEntryCases(race);

    expect(cases.length).toBeGreaterThan(0);
    for (const { given, expect: expected } of cases) {
      const id = given.entries[0]?.contest;
      const told = await cardOf(page, contests.find(({ contest }) => contest === id)?.name ?? "");
      expect(told).toContain(expected.total);
      for (const line of Object.values(expected.lines ?? {})) expect(told).toContain(line);
    }
  });

  test("shows the timeline of one contest, without JavaScript too", async () => {
    const { page } = await visit("/tainan-2023", { language: "en", javaScript: false });

    const { contests } = await factsOf(page, "tainan-2023");
    const name = contests.find(({ contest }) => contest === "10k")?.name ?? "";
    const tabs = page.getByRole("navigation", { name: "Timeline by contest" });
    await tabs.getByRole("link", { name, exact: true }).click();

    expect(new URL(page.url()).search).toBe("?contest=10k");
    const timeline = await timelineOf(page).innerText();
    expect(timeline).toMatch(/05:50\s+Start/u);
    expect(timeline).not.toMatch(/05:30\s+Start/u);
  });

  test("puts every event under its day once", async () => {
    const { page } = await visit("/tainan-2023", { language: "en" });

    const days = await timelineOf(page).getByRole("heading", { level: 3 }).allInnerTexts();

    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days).toContain("2023-03-05 (Sun)");
  });

  test.each([true, false])(
    "opens the wording of a clause at its chip (JavaScript: %s)",
    async (javaScript) => {
      const { page } = await visit("/tainan-2023", { language: "en", javaScript });

      await page.getByRole("button", { name: "TN2023 §七/起跑時間" }).first().click();

      const wording = page.getByRole("dialog", { name: "Clause TN2023 §七/起跑時間" });
      expect(await wording.isVisible()).toBe(true);
      expect(await wording.innerText()).toContain("05:30");
    },
  );

  test("tells in a table what the picture of the course shows", async () => {
    const { page } = await visit("/kaohsiung-2021", { language: "zh-Hant", width: 390 });

    const picture = await page.getByRole("img").first().getAttribute("aria-label");
    const rows = await page.locator("#course ~ section table").first().innerText();

    expect(picture).toContain("6 個關門點");
    expect(rows).toMatch(/35\s+35K 關門點[\s\S]*11:05/u);
    expect(rows).toMatch(/42\.195\s+終點[\s\S]*11:50/u);
  });

  test.each(["calendar.ics", "regulation.html", "regulation.md"])("leads to %s", async (file) => {
    const { page } = await visit("/tainan-2023", { language: "ja" });

    const href = await page.locator(`#files ~ ul a[href*="${file}"]`).getAttribute("href");
    const answer = await page.request.get(href ?? "");

    expect(href).toContain("lang=ja");
    expect(answer.status()).toBe(200);
  });

  test("says what others show when it is shared", async () => {
    const { page } = await visit("/tainan-2023", { language: "ja", javaScript: false });

    const content = (name: string): Promise<string | null> =>
      page.getAttribute(`meta[property="og:${name}"]`, "content");

    expect(await content("title")).toBe("2023 台南古都国際ハーフマラソン");
    expect(await content("description")).toContain("2023-03-05");
    expect(await content("locale")).toBe("ja_JP");
    expect(await content("url")).toBe(page.url());
  });
});

/** Cases of one entry alone, where nothing but the contest decides the price. */
function oneEntryCases(race: string): readonly QuoteCase[] {
  const cases = parse(readFileSync(`rulebooks/${race}/cases.yaml`, "utf8")) as QuoteCase[];
  return cases.filter(({ ask, given, expect: expected }) => {
    const lines = Object.keys(expected.lines ?? {});
    const isFeeOnly = lines.length > 0 && lines.every((line) => ["fee", "deposit"].includes(line));
    return ask === "quote" && given.entries.length === 1 && isFeeOnly;
  });
}

async function factsOf(page: Page, race: string): Promise<RaceFacts> {
  const answer = await page.request.get(`/api/races/${race}/facts?lang=en`);
  return (await answer.json()) as RaceFacts;
}

async function cardOf(page: Page, name: string): Promise<string> {
  const heading = page.getByRole("heading", { name, exact: true, level: 3 });
  return page.getByRole("article").filter({ has: heading }).first().innerText();
}

function timelineOf(page: Page): Locator {
  return page.locator("section", { has: page.locator("#timeline") });
}
