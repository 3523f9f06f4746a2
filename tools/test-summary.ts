import { readFileSync } from "node:fs";

/** What the summary needs of Vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const [file = ""] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, "utf8")) as Report;
// A file that cannot be loaded fails without a single failed test.
const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
const skipped = report.numPendingTests + report.numTodoTests;

console.log(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && report.numPassedTests > 0 ? 0 : 1;
