import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { races } from "#test/support/races.ts";

import { accessibilityFaults } from "./support/axe.ts";
import { casesOf, type WrittenCase, type WrittenEntry } from "./support/cases.ts";
import { describePage, keep } from "./support/describe-page.ts";
import { site, visit } from "./support/visit.ts";

const race = "/tainan-2023/calculator";
const group = `${race}?for=group`;

describePage("calculator", race);
describePage("calculator-group", group);

const columns = ["contest", "birth", "sex", "residence", "nationality", "team", "guide"] as const;

/** The entries of a case as a spreadsheet has them: one row for each person. */
function listOf(entries: readonly WrittenEntry[]): string {
  const rows = entries.flatMap((entry) =>
    Array.from({ length: Number(entry["count"] ?? 1) }, () =>
      columns.map((column) => (entry[column] === true ? "yes" : String(entry[column] ?? ""))),
    ),
  );
  return [columns, ...rows].map((row) => row.join("\t")).join("\n");
}

async function fillServices(page: Page, given: WrittenCase["given"]): Promise<void> {
  await page.fill("#at", String(given["at"]));
  // What the race does not offer cannot be chosen.
  const { delivery = "", method = "" } = given as { delivery?: string; method?: string };
  for (const [name, value] of Object.entries({ delivery, method })) {
    const wanted = `[name=${name}][value="${value}"]`;
    if ((await page.locator(wanted).count()) > 0) await page.check(wanted);
  }
  const shuttles = given["shuttles"] as Readonly<Record<string, number>> | undefined;
  for (const [shuttle, tickets] of Object.entries(shuttles ?? {}))
    await page.fill(`#shuttle-${shuttle}`, String(tickets));
}

async function ask(page: Page): Promise<void> {
  await page.click("main form[method=post] button");
  await page.waitForSelector("#answer, [role=alert]");
}

/** The sum the page shows; null where it says that this cannot be entered. */
async function totalOn(page: Page): Promise<string | null> {
  const total = page.locator(".total .figure");
  return (await total.count()) === 0 ? null : total.innerText();
}

/** Cases whose every choice the form offers. */
function isOffered({ expect: expected }: WrittenCase): boolean {
  return !["method-unknown", "delivery-unknown"].includes(String(expected["refused"]));
}

const nobody = site() === undefined;

describe.skipIf(nobody).each(races)("the price of %s", (name) => {
  test("of a pasted list is that of every case", { timeout: 180_000 }, async () => {
    const cases = (await casesOf(name, "quote")).filter(isOffered);
    const { page } = await visit(`/${name}/calculator?for=group`, {
      language: "en",
      javaScript: false,
    });

    for (const one of cases) {
      await page.goto(`/en/${name}/calculator?for=group`);
      await page.fill("#list", listOf(one.given["entries"] as readonly WrittenEntry[]));
      await fillServices(page, one.given);
      await ask(page);
      const expected = one.expect["refused"] === undefined ? one.expect["total"] : null;
      expect([one.case, await totalOn(page)]).toEqual([one.case, expected]);
    }
    expect(cases.length).toBeGreaterThan(5);
  });

  test("of one runner is that of the cases", { timeout: 120_000 }, async () => {
    const single = (await casesOf(name, "quote")).filter((one) => {
      const entries = one.given["entries"] as readonly WrittenEntry[];
      const [entry = {}] = entries;
      const asked = ["contest", "birth", "sex"];
      return (
        isOffered(one) &&
        entries.length === 1 &&
        Object.keys(entry).every((key) => asked.includes(key))
      );
    });
    const { page } = await visit(`/${name}/calculator`, { language: "zh-Hant", width: 390 });

    for (const one of single.slice(0, 12)) {
      const [entry = {}] = one.given["entries"] as readonly WrittenEntry[];
      await page.goto(`/zh-Hant/${name}/calculator`);
      await page.waitForSelector('html[data-alive=""]', { state: "attached" });
      await page.check(`[name=contest][value="${String(entry["contest"])}"]`);
      await page.fill("#birth", String(entry["birth"] ?? ""));
      await page.selectOption("#sex", String(entry["sex"] ?? ""));
      await fillServices(page, one.given);
      await ask(page);
      const expected = one.expect["refused"] === undefined ? one.expect["total"] : null;
      expect([one.case, await totalOn(page)]).toEqual([one.case, expected]);
    }
    expect(single.length).toBeGreaterThan(3);
  });
});

describe.skipIf(nobody)("the calculator", () => {
  const good =
    "姓名\t生日\t性別\t組別\t成績\n王小明\t７９／６／１５\t男\t半馬\t1:45:00\n林美\t2007-01-01\t女\t半馬\t";

  test.each([true, false])(
    "says of each person what is decided (JavaScript: %s)",
    async (javaScript) => {
      const { page, requests, problems } = await visit(group, {
        language: "zh-Hant",
        width: javaScript ? 390 : 1280,
        javaScript,
      });
      await page.fill("#list", good);
      await page.fill("#at", "111/10/20 10:00");
      await ask(page);
      await keep(page, `calculator-answer-390-${String(javaScript)}`);

      const rows = await page.locator("#answer tbody tr").allInnerTexts();
      expect(rows[0]).toMatch(
        /第 2 列[\s\S]*王小明[\s\S]*可以報名[\s\S]*32[\s\S]*男子 E 組[\s\S]*起跑 3 區/u,
      );
      expect(rows[1]).toMatch(/林美[\s\S]*不能報名[\s\S]*2007/u);
      expect(await page.inputValue("#list")).toBe(good);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(requests.filter((address) => address.includes("%E7%8E%8B"))).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  test.each([
    ["en", 'Row 2, column B: "79/13/1" is not a date.'],
    ["zh-Hant", "第 2 列 B 欄：「79/13/1」不是日期。"],
    ["ja", "2行目のB列：「79/13/1」は日付として読めません。"],
  ] as const)(
    "says in %s what is wrong with a list and where, and keeps it",
    async (language, message) => {
      const list = "name\tbirth\tcontest\n<b>A</b>\t79/13/1\thalf\n\n=1+1\t79/1/1\t100K";
      const { page } = await visit(group, { language });
      await page.fill("#list", list);
      await ask(page);

      const alerts = await page.locator("[role=alert] li").allInnerTexts();
      expect(alerts.some((one) => one.startsWith(message))).toBe(true);
      expect(alerts).toHaveLength(4);
      expect(await page.inputValue("#list")).toBe(list);
      expect(await page.innerHTML("[role=alert]")).not.toContain("<b>");
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  test("refuses 10,000 rows by their number and keeps them", async () => {
    const list = `姓名\t組別\n${"王小明\t半馬\n".repeat(10_000)}`;
    const { page } = await visit(group, { language: "en" });
    const answer = await page.request.post(`/en${group}`, {
      multipart: { list },
      headers: { accept: "text/html", origin: new URL(page.url()).origin },
    });
    const html = await answer.text();

    expect(answer.status()).toBe(400);
    expect(html).toContain("Row 1002: The list has 10000 people");
    expect(html.split("王小明").length).toBeGreaterThan(10_000);
  });

  test("asks for the contest beside its field", async () => {
    const { page } = await visit(race, { language: "en", width: 390 });
    await ask(page);
    await page.click("[role=alert] a");

    expect(await page.locator(":focus").getAttribute("name")).toBe("contest");
    expect(await page.innerText("#contest-error")).toContain("Choose a contest.");
  });

  test("opens the wording of a clause", async () => {
    const { page } = await visit(race, { language: "en" });
    await page.click("main button[popovertarget] >> nth=0");

    expect(await page.locator("[popover]:popover-open").innerText()).toContain("Clause TN2023");
  });
});
