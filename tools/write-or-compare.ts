import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes a generated file; with `--check` on the command line compares it with the committed one
 * instead, and sets the exit code 1 when they differ.
 */
export function writeOrCompare(file: URL, text: string, command: string): void {
  const name = relative(process.cwd(), fileURLToPath(file));
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
    console.log(`Wrote ${name}.`);
    return;
  }
  const committed = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (committed === text) {
    console.log(`${name} is up to date.`);
    return;
  }
  console.error(`${name} is out of date. Run "${command}" and commit the result.`);
  process.exitCode = 1;
}
