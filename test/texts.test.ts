import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { texts } from "#contract/text/texts.ts";
import { languages } from "#domain/kernel/index.ts";
import { checks } from "#domain/rulebook/lint/checks.ts";
import { valueProblemCodes } from "#domain/rulebook/index.ts";

const zh = Object.keys(texts["zh-Hant"]);

/** Every source of the pages. */
const pages = readdirSync(new URL("../web", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|svelte)$/u.test(name))
  .map((name) => readFileSync(new URL(`../web/${name}`, import.meta.url), "utf8"))
  .join("\n");

describe("the texts", () => {
  it.each(languages)("in %s have the same keys as the others, sorted", (language) => {
    const file = readFileSync(new URL(`../texts/${language}.json`, import.meta.url), "utf8");
    const keys = Object.keys(JSON.parse(file) as object);

    expect(keys).toEqual(zh);
    expect(keys).toEqual(keys.toSorted());
  });

  it("mention the same arguments in every language", () => {
    for (const key of zh) {
      const expected = argumentsOf(texts.en[key] ?? "");
      for (const language of languages)
        expect([key, language, argumentsOf(texts[language][key] ?? "")]).toEqual([
          key,
          language,
          expected,
        ]);
    }
  });

  it("hold one for every lint check", () => {
    const missing = checks.filter(({ code }) => texts.en[`finding.${code}`] === undefined);

    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  it("hold one for every value that cannot be read", () => {
    expect(valueProblemCodes.filter((code) => texts.en[`problem.${code}`] === undefined)).toEqual(
      [],
    );
  });

  it("of pages are all said by a page, under a key written out or begun there", () => {
    const begun = [...pages.matchAll(/`(page\.[a-z0-9.-]+)\$\{/gu)].map(([, start = ""]) => start);
    const unsaid = zh.filter(
      (key) =>
        key.startsWith("page.") &&
        !pages.includes(`"${key}"`) &&
        !begun.some((start) => key.startsWith(start)),
    );

    expect(unsaid).toEqual([]);
  });
});

function argumentsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{[a-zA-Z]+\}/gu) ?? [])].toSorted();
}
