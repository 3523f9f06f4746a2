import { describe, expect, test } from "vitest";

import { describePage } from "./support/describe-page.ts";
import { site, visit } from "./support/visit.ts";

describePage("home", "");

describe.skipIf(site() === undefined)("the language", () => {
  test.each([
    ["en-GB", "/en"],
    ["ja-JP", "/ja"],
    ["zh-TW", "/zh-Hant"],
    ["fr-FR", "/zh-Hant"],
  ])("of a browser in %s is %s", async (accepts, path) => {
    const { page } = await visit("/", { accepts });

    expect(new URL(page.url()).pathname).toBe(path);
  });

  test.each([true, false])(
    "keeps the page when it changes (JavaScript: %s)",
    async (javaScript) => {
      const { page } = await visit("/tainan-2023?x=1", { language: "zh-Hant", javaScript });

      await page.getByRole("link", { name: "English" }).click();
      await page.waitForURL("**/en/tainan-2023?x=1");

      expect(await page.getAttribute("html", "lang")).toBe("en");
    },
  );

  test("is remembered once chosen", async () => {
    const { page } = await visit("/ja", { accepts: "en-GB" });

    await page.goto("/");

    expect(new URL(page.url()).pathname).toBe("/ja");
  });
});

describe.skipIf(site() === undefined)("dark pages", () => {
  test.each([true, false])("are remembered (JavaScript: %s)", async (javaScript) => {
    const { page } = await visit("/en/tainan-2023", { javaScript });

    const answered = page.waitForResponse((response) => response.url().endsWith("/theme"));
    await page.getByRole("button", { name: "Dark" }).click();
    await answered;
    await page.goto("/en");

    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
  });
});
