import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { texts } from "#contract/text/texts.ts";
import { languages } from "#domain/kernel/index.ts";
import { asPrinted, races } from "#test/support/races.ts";

import { accessibilityFaults } from "./support/axe.ts";
import { casesOf, type WrittenCase } from "./support/cases.ts";
import { describePage, keep } from "./support/describe-page.ts";
import { site, visit } from "./support/visit.ts";

describePage("finder", "/kaohsiung-2021/finder");

async function find(page: Page, birth: string, sex: string, time = ""): Promise<void> {
  await page.fill("#birth", birth);
  if (sex !== "") await page.check(`[name=sex][value=${sex}]`);
  await page.fill("#time", time);
  await page.click("main form[method=post] button");
  await page.waitForSelector("#answer, [role=alert]");
}

/** What the page says of one contest. */
async function said(page: Page, contest: string): Promise<string> {
  const card = page.locator("#answer li", {
    has: page.getByRole("heading", { name: contest, exact: true }),
  });
  return card.first().innerText();
}

function only(keys: readonly string[]): (one: WrittenCase) => boolean {
  return ({ given }) => Object.keys(given).every((key) => keys.includes(key));
}

const nobody = site() === undefined;

describe.skipIf(nobody).each(races)("the finder of %s", (race) => {
  test("agrees with the cases about divisions and start areas", { timeout: 180_000 }, async () => {
    const { book } = await asPrinted(race);
    const divisions = await casesOf(race, "division");
    const corrals = (await casesOf(race, "corral")).filter(only(["contest", "time"]));
    const { page } = await visit(`/${race}/finder`, { language: "en", javaScript: false });

    for (const { case: name, given, expect: expected } of divisions) {
      const { contest, birth, sex } = given as Record<string, string>;
      await find(page, birth ?? "", sex ?? "");
      const text = await said(page, book.contests[contest ?? ""]?.name.en ?? "");
      const groups = Object.values(book.rules.divisions ?? {}).flatMap((set) =>
        set.contests === undefined || set.contests.includes(contest ?? "")
          ? Object.entries(set.groups)
          : [],
      );
      const group = groups.find(([id]) => id === expected["division"])?.[1].name.en;
      // Whoever is refused is in no division, whatever the table says of that age.
      const refused = text.includes(texts.en["page.place.refused"] ?? "");
      const wanted = group === undefined || refused ? "" : group;
      expect([name, text]).toEqual([name, expect.stringContaining(wanted)]);
    }
    for (const { case: name, given, expect: expected } of corrals) {
      if (given["time"] === undefined) continue;
      const { contest, time } = given as Record<string, string>;
      await find(page, "1980-01-01", "M", time);
      const text = await said(page, book.contests[contest ?? ""]?.name.en ?? "");
      const zones = Object.values(book.rules.corrals ?? {}).find((set) =>
        set.contests.includes(contest ?? ""),
      );
      const zone = zones?.zones[String(expected["corral"])]?.name.en;
      expect([name, text]).toEqual([name, expect.stringContaining(zone ?? "")]);
    }
    expect(divisions.length).toBeGreaterThan(3);
  });

  test("agrees with the cases about who may enter", { timeout: 180_000 }, async () => {
    const { book } = await asPrinted(race);
    const cases = (await casesOf(race, "eligible")).filter(only(["contest", "birth", "sex"]));
    const { page } = await visit(`/${race}/finder`, { language: "en", javaScript: false });

    for (const { case: name, given, expect: expected } of cases) {
      const { contest, birth, sex = "M" } = given as Record<string, string>;
      await find(page, birth ?? "", sex);
      const text = await said(page, book.contests[contest ?? ""]?.name.en ?? "");
      // Somebody who needs an adult may enter with one; the case comes without.
      const may = text.includes("May enter") && !text.includes("on a condition");
      expect([name, may]).toEqual([
        name,
        expected["eligible"] === true || expected["eligible"] === "yes",
      ]);
    }
    expect(cases.length).toBeGreaterThan(3);
  });
});

describe.skipIf(nobody)("the finder", () => {
  test.each([true, false])(
    "says what is open to a child of six (JavaScript: %s)",
    async (javaScript) => {
      const { page, problems } = await visit("/kaohsiung-2021/finder", {
        language: "zh-Hant",
        width: javaScript ? 390 : 1280,
        javaScript,
      });
      await find(page, "民國104年1月1日", "M");
      await keep(page, `finder-answer-390-${String(javaScript)}`);

      expect(await page.innerText("#answer .who")).toBe("1 項可報名，共 4 項");
      expect(await page.innerText("#answer li >> nth=3")).toMatch(
        /可以報名，但有條件[\s\S]*6 歲[\s\S]*須備妥/u,
      );
      expect(await page.inputValue("#birth")).toBe("民國104年1月1日");
      expect(javaScript ? await accessibilityFaults(page) : []).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  test.each(languages)(
    "says in %s beside the field what is wrong, and keeps it",
    async (language) => {
      const { page } = await visit("/kaohsiung-2021/finder", { language });
      await find(page, "1990-02-30", "F");

      expect(await page.locator("#birth-error").count()).toBe(1);
      expect(await page.inputValue("#birth")).toBe("1990-02-30");
      expect(await page.isChecked("[name=sex][value=F]")).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  test("asks for what is missing", async () => {
    const { page } = await visit("/kaohsiung-2021/finder", { language: "en", javaScript: false });
    await find(page, "", "");

    expect(await page.locator("[role=alert] li").allInnerTexts()).toEqual([
      texts.en["page.ask.birth-missing"],
      texts.en["page.ask.sex-missing"],
    ]);
  });
});
