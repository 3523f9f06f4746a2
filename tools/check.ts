import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Runs the steps `check:…` of package.json in their order, all of them even when one fails, and
 * says at the end which failed. Arguments name steps to leave out.
 */
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};
const leftOut = new Set(process.argv.slice(2));
const steps = Object.keys(manifest.scripts)
  .filter((script) => script.startsWith("check:") && script !== "check:static")
  .filter((script) => !leftOut.has(script.slice("check:".length)));

const failed = steps.filter((step) => {
  console.log(`\n${step}`);
  const run = spawnSync("npm", ["run", "--silent", step], { stdio: "inherit", shell: false });
  return run.status !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
