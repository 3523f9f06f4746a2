import { describe, expect, test } from "vitest";

import { describePage } from "./support/describe-page.ts";
import { site, visit } from "./support/visit.ts";

describePage("home-search", "?q=2023");

describe.skipIf(site() === undefined)("the list of races", () => {
  test("has the latest race first", async () => {
    const { page } = await visit("", { language: "en" });

    const dates = await page
      .locator("article time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));

    expect(dates).toEqual(["2024-12-01", "2023-03-05", "2021-01-30", "2021-01-31"]);
  });

  test.each([true, false])("is searched (JavaScript: %s)", async (javaScript) => {
    const { page } = await visit("?q=2024", { language: "zh-Hant", javaScript });

    await page.getByLabel("搜尋賽事").fill("台南　２０２３");
    await page.getByRole("button", { name: "搜尋" }).click();
    await page.waitForURL((url) => url.searchParams.get("q") === "台南　２０２３");

    expect(await page.getByRole("article").count()).toBe(1);
    expect(await page.getByRole("article").innerText()).toContain("臺南");
    expect(await page.getByLabel("搜尋賽事").inputValue()).toBe("台南　２０２３");
  });

  test("says when nothing is found, as plain text", async () => {
    const { page } = await visit(`?q=${encodeURIComponent("<b>x</b>")}`, { language: "en" });

    expect(await page.locator("main").innerText()).toContain("No race matches “<b>x</b>”.");
    expect(await page.getByRole("link", { name: "Show all races" }).count()).toBe(1);
  });
});

describe.skipIf(site() === undefined)("search engines", () => {
  test("find every page in every language", async () => {
    const { page } = await visit("", { language: "en" });

    const robots = await (await page.request.get("/robots.txt")).text();
    const map = robots.match(/^Sitemap: (.+)$/mu)?.[1] ?? "";
    const answer = await page.request.get(map);
    const addresses = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, address]) => new URL(address ?? "").pathname,
    );

    expect(answer.headers()["content-type"]).toContain("xml");
    expect(addresses).toContain("/ja/tainan-2023/regulation");
    expect(addresses).toContain("/zh-Hant");
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
