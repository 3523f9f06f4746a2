import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Files that went into a build, each with the hash of what it held. */
export type Sources = Readonly<Record<string, string>>;

/** Files that decide how the pages are built, though no page imports them. */
const settings = ["package.json", "package-lock.json", "vite.config.ts"];

/** The pages' own files: a new one makes a build old, though nothing imported it before. */
export function ownFiles(project: string): readonly string[] {
  const web = readdirSync(path.join(project, "web"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)));
  return [...settings, ...web].toSorted();
}

export function hashesOf(project: string, files: readonly string[]): Sources {
  return Object.fromEntries(files.map((file) => [file, hashOf(path.join(project, file))]));
}

/** Whether a build is one of the sources as they are now. */
export function isCurrent(project: string, built: Sources): boolean {
  return (
    ownFiles(project).every((file) => file in built) &&
    Object.entries(built).every(([file, hash]) => hashOf(path.join(project, file)) === hash)
  );
}

function hashOf(file: string): string {
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "gone";
}
