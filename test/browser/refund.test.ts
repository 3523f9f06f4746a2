import { describe, expect, test } from "vitest";

import { races } from "#test/support/races.ts";

import { accessibilityFaults } from "./support/axe.ts";
import { casesOf, type WrittenCase, type WrittenEntry } from "./support/cases.ts";
import { describePage } from "./support/describe-page.ts";
import { site, visit } from "./support/visit.ts";

const question = "contest=half&at=2022-10-20+10%3A00&asked=2022-12-10";

describePage("refund", "/tainan-2023/refund");
describePage("refund-answer", `/tainan-2023/refund?${question}`);
describePage("refund-three-dates", "/taoyuan-2024/refund");

/** The address that asks what a case asks; null for what the form does not ask: teams, members, causes. */
function addressOf({ given }: WrittenCase): string | null {
  const { order, asked, reason, papers, shipped, ...more } = given as Record<string, unknown>;
  const { entries, at, paid, delivery, method, shuttles, ...rest } = order as Record<
    string,
    unknown
  >;
  const [entry = {}, ...others] = entries as readonly WrittenEntry[];
  if (Object.keys({ ...more, ...rest }).length + others.length > 0) return null;
  if (entry["team"] !== undefined || entry["count"] !== undefined) return null;
  const query = new URLSearchParams({ contest: String(entry["contest"]) });
  const said = { asked, at, paid, delivery, method, reason, shipped } as Record<
    string,
    string | undefined
  >;
  for (const [name, value] of Object.entries(said)) {
    if (value !== undefined) query.set(name, value);
  }
  if (papers === true || papers === "yes") query.set("papers", "yes");
  for (const [shuttle, tickets] of Object.entries((shuttles ?? {}) as Record<string, number>))
    query.set(`shuttle-${shuttle}`, String(tickets));
  return query.toString();
}

const nobody = site() === undefined;

describe.skipIf(nobody).each(races)("the refund of %s", (race) => {
  test("is that of the cases", { timeout: 180_000 }, async () => {
    const cases = (await casesOf(race, "refund")).flatMap((one) => {
      const address = addressOf(one);
      return address === null ? [] : [{ ...one, address }];
    });
    const { page } = await visit(`/${race}/refund`, { language: "en", javaScript: false });

    for (const { case: name, expect: expected, address } of cases) {
      await page.goto(`/en/${race}/refund?${address}`);
      const total = page.locator(".total .figure");
      const shown = (await total.count()) === 0 ? null : await total.innerText();
      const nothing = expected["refused"] !== undefined || expected["total"] === "NT$0";
      if (expected["total"] === undefined && !nothing) continue;
      expect([name, shown]).toEqual([name, nothing ? null : expected["total"]]);
      expect(await page.locator("[role=alert]").count()).toBe(0);
    }
    expect(cases.length).toBeGreaterThan(10);
  });
});

describe.skipIf(nobody)("the refund calculator", () => {
  test.each([true, false])("answers the form (JavaScript: %s)", async (javaScript) => {
    const { page, problems } = await visit("/tainan-2023/refund", {
      language: "zh-Hant",
      width: javaScript ? 390 : 1280,
      javaScript,
    });
    await page.selectOption("#contest", "10k");
    await page.fill("#asked", "112/2/4");
    await page.selectOption("#reason", "illness");
    await page.check("#papers");
    await page.fill("#at", "2022-10-20 10:00");
    await page.click("main form button");
    await page.waitForSelector(".total");

    expect(await page.innerText(".total .figure")).toBe("NT$450");
    expect(await page.inputValue("#asked")).toBe("112/2/4");
    expect(await page.isChecked("#papers")).toBe(true);
    expect(await page.locator("svg g.current").count()).toBe(1);
    expect(javaScript ? await accessibilityFaults(page) : []).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("draws the ladder and says the same in a table", async () => {
    const { page } = await visit(`/kaohsiung-2021/refund?contest=half`, { language: "en" });

    expect(await page.locator("svg text.amount").allInnerTexts()).toEqual([
      "NT$900",
      "NT$640",
      "NT$550",
    ]);
    const rows = await page.locator("main table tbody tr").allInnerTexts();
    expect(rows.map((row) => row.match(/NT\$[\d,]+/gu))).toEqual([
      ["NT$1,100", "NT$900", "NT$700", "NT$200"],
      ["NT$760", "NT$640", "NT$520", "NT$180"],
      ["NT$650", "NT$550", "NT$450", "NT$150"],
    ]);
  });

  test.each([
    ["asked=soon", "asked"],
    ["asked=", "asked"],
    ["asked=2022-12-10&at=2022-13-01", "at"],
    ["asked=2022-12-10&at=2022-10-20+10%3A00&shipped=then", "shipped"],
  ])("says beside the field what is wrong: %s", async (query, field) => {
    const { page, status } = await visit(`/tainan-2023/refund?${query}`, {
      language: "ja",
    });

    expect(status).toBe(200);
    expect(await page.locator(`#${field}-error`).count()).toBe(1);
    expect(await page.getAttribute("[role=alert] a", "href")).toBe(`#${field}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
