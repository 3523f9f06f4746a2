import { describe, expect, test } from "vitest";

import { describePage } from "./support/describe-page.ts";
import { site, visit } from "./support/visit.ts";

describePage("no-race", "/nowhere-2030", 404);

describe.skipIf(site() === undefined)("what is not there", () => {
  test.each([
    ["/en/nowhere-2030", "There is no race called nowhere-2030"],
    ["/tlh/tainan-2023", "There are no pages in the language tlh"],
    ["/en/tainan-2023/no/such/page", "Nothing is at /en/tainan-2023/no/such/page"],
    ["/en/BAD RACE%00", "There is no race called"],
  ])("%s says so", async (path, sentence) => {
    const { page, status } = await visit(path, { accepts: "en-GB" });

    expect(status).toBe(404);
    expect(await page.textContent("main")).toContain(sentence);
  });
});
