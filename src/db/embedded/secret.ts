import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Reads a random text kept in a file that only this user can read; writes it the first time.
 * Two who write at once both get the text of the first.
 */
export function keepSecret(file: string, bytes: number): string {
  const known = readSecret(file);
  if (known !== undefined) return known;

  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, randomBytes(bytes).toString("hex"), { mode: 0o600 });
  try {
    // A link either appears complete or not at all, and never replaces another's.
    linkSync(unfinished, file);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
  return readFileSync(file, "utf8");
}

/** The text in the file, or undefined when there is none. */
export function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
