import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { problemCodes, problems } from "#contract/problem.ts";

const manual = readFileSync(new URL("../../docs/errors.md", import.meta.url), "utf8");
const chapter = /^## API problems$(.*?)(?=^## |(?![^]))/ms.exec(manual)?.[1] ?? "";
const sections = [...chapter.matchAll(/^### (\S+)\n\n(.*?)(?=\n### |(?![^]))/gms)];

test("docs/errors.md has one heading for each code of the API and no other", () => {
  expect(sections.map(([, code]) => code ?? "").toSorted()).toEqual(problemCodes.toSorted());
});

test.each(problemCodes)("docs/errors.md tells the status of %s and what to do", (code) => {
  const text = sections.find(([, heading]) => heading === code)?.[2] ?? "";

  expect(text).toContain(`Status ${problems[code].status}. `);
  expect(text.split(/[.;] /).length).toBeGreaterThan(2);
});
