import type { Run } from "./document.ts";

/** A line as plain text. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
