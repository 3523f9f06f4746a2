import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * The domain knows no clock, chance, promise, machine or page. Each planted file breaks one part
 * of that; the tools that run in `npm run check` must say so.
 */

const configuration = [
  "package.json",
  ".oxlintrc.json",
  "tsconfig.base.json",
  "tsconfig.domain.json",
];
const project = fileURLToPath(new URL("../..", import.meta.url));
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "guntime-purity-"));
  for (const file of configuration) cpSync(join(project, file), join(root, file));
  mkdirSync(join(root, "src/domain/kernel"), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ["the clock through Date", "export const now = new Date();", "no-restricted-globals"],
  [
    "the clock through Temporal.Now",
    "export const now = Temporal.Now.instant();",
    "no-restricted-properties",
  ],
  ["chance", "export const chance = Math.random();", "no-restricted-properties"],
  [
    "chance under another name",
    "const { random } = Math;\nexport const chance = random();",
    "no-restricted-properties",
  ],
  ["promises", "export const later = Promise.resolve(1);", "no-restricted-globals"],
  ["async functions", "export async function later() {}", "no-async-await"],
  [
    "a way around the list of globals",
    "export const now = globalThis.Date;",
    "no-restricted-globals",
  ],
])("the linter refuses %s in the domain", (_what, source, rule) => {
  plant(source);

  const run = runTool("oxlint", ["src"]);

  expect(run.status).toBe(1);
  expect(run.output).toContain(`(${rule})`);
});

test.each([
  ["Node", "export const folder = process.cwd();"],
  ["Node's modules", 'import { readFileSync } from "node:fs";\nexport { readFileSync };'],
  ["timers", "export const timer = setTimeout(() => {}, 1);"],
  ["the page", "export const title = document.title;"],
  ["the network", 'export const answer = fetch("/");'],
])("the compiler does not know %s in the domain", (_what, source) => {
  plant(source);

  const run = runTool("tsc", ["-p", "tsconfig.domain.json"]);

  expect(run.status).not.toBe(0);
  expect(run.output).toMatch(/error TS(2304|2307|2580|2584|2591)/);
});

test("both let plain code pass", () => {
  plant("export const double = (n: number): number => n * 2;");

  const linter = runTool("oxlint", ["src"]);
  const compiler = runTool("tsc", ["-p", "tsconfig.domain.json"]);

  expect(linter.status, linter.output).toBe(0);
  expect(compiler.status, compiler.output).toBe(0);
});

function plant(source: string): void {
  writeFileSync(join(root, "src/domain/kernel/planted.ts"), `${source}\n`);
}

function runTool(name: string, args: readonly string[]): { status: number | null; output: string } {
  const run = spawnSync(join(project, "node_modules/.bin", name), args, {
    cwd: root,
    encoding: "utf8",
  });
  return { status: run.status, output: run.stdout + run.stderr };
}
