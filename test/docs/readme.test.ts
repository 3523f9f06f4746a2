import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { commands } from "#cli/commands.ts";

const project = new URL("../../", import.meta.url);
const manuals = [
  "README.md",
  "README.zh-TW.md",
  "CONTRIBUTING.md",
  "docs/architecture.md",
  "docs/findings.md",
  "docs/messages.md",
];

test.each(["README.md", "README.zh-TW.md"])(
  "%s has the two commands and every command's name",
  (name) => {
    const text = read(name);

    expect(text).toContain("npm install && npm start");
    expect(text).toContain("npm install && npm test");
    for (const command of commands) expect(text).toContain(`guntime ${command.name.join(" ")}`);
  },
);

test.each([...manuals, ...decisions()])("every link of %s leads to a file", (name) => {
  const links = [...read(name).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(
    ([, link]) => link,
  );

  const broken = links.filter(
    (link) => link !== undefined && !existsSync(new URL(link, new URL(name, project))),
  );
  expect(broken).toEqual([]);
});

test.each(["README.md", "CONTRIBUTING.md"])("every script that %s names exists", (name) => {
  const manifest = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read(name).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? "");

  expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
});

test("decisions are numbered without a gap", () => {
  const numbers = decisions().map((name) => Number(/(\d{4})-/.exec(name)?.[1]));

  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

function decisions(): readonly string[] {
  const folder = fileURLToPath(new URL("docs/decisions", project));
  return readdirSync(folder)
    .toSorted()
    .map((file) => `docs/decisions/${file}`);
}

function read(name: string): string {
  return readFileSync(new URL(name, project), "utf8");
}
