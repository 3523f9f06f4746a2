import { describe, expect, test } from "vitest";

import type { CoverageReport, FindingReport } from "#contract/rulebook.ts";

import { describePage } from "./support/describe-page.ts";
import { site, visit } from "./support/visit.ts";

describePage("checked", "/tainan-2023/checked");
describePage("checked-filtered", "/kaohsiung-2021/checked?state=not-yet&waits=award");
describePage("checked-nothing", "/taoyuan-2024/checked?state=%3Cb%3E&page=-1");

const races = ["kaohsiung-2021", "tainan-2023", "taoyuan-2024"];

async function read<Answer>(path: string): Promise<Answer> {
  return (await (await fetch(`${site()?.origin ?? ""}${path}`)).json()) as Answer;
}

describe.skipIf(site() === undefined)("the check of", () => {
  test.each(races)("%s shows every finding with what was decided", async (race) => {
    const { findings, decided } = await read<FindingReport>(`/api/races/${race}/findings?lang=en`);
    const { page } = await visit(`/${race}/checked`, { language: "en", javaScript: false });

    const choices = await page.locator("article.decided .choice").allTextContents();

    expect(choices.map((choice) => choice.trim())).toEqual(decided.map(({ choice }) => choice));
    expect(await page.locator("main article").count()).toBe(findings.length + decided.length);
  });

  test.each(races)("%s draws a square for each clause", async (race) => {
    const { clauses, enforced, total } = await read<CoverageReport>(`/api/races/${race}/coverage`);
    const { page } = await visit(`/${race}/checked`, { language: "en", javaScript: false });

    expect(await page.locator("#coverage ~ ul g").count()).toBe(total);
    expect(await page.locator("#coverage ~ ul g.enforced").count()).toBe(enforced);
    expect(await page.locator("#coverage ~ ul svg").first().getAttribute("aria-label")).toMatch(
      /§.+: \d+ /u,
    );
    expect(clauses).toHaveLength(total);
  });

  test.each([true, false])(
    "a race is narrowed in its table (JavaScript: %s)",
    async (javaScript) => {
      const { clauses } = await read<CoverageReport>("/api/races/kaohsiung-2021/coverage");
      const waiting = clauses.filter(({ waits }) => waits === "award");
      const { page } = await visit("/kaohsiung-2021/checked", { language: "en", javaScript });

      await page.getByLabel("Waits for").selectOption("award");
      if (!javaScript) await page.getByRole("button", { name: "Filter" }).click();
      await page.getByText(`${waiting.length} of ${clauses.length} clauses`).waitFor();

      expect(await page.getByLabel("Waits for").inputValue()).toBe("award");
      expect(await page.locator("#table ~ table tbody tr").count()).toBe(
        Math.min(30, waiting.length),
      );
    },
  );

  test("a race leads from a clause to its wording", async () => {
    const { page } = await visit("/tainan-2023/checked", { language: "en" });

    await page.locator("#table ~ table tbody th a").first().click();
    await page.waitForURL("**/regulation#TN2023__*");

    expect(await page.locator("article:target").count()).toBe(1);
  });
});
