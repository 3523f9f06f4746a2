import { findingKey, type ClauseId, type Finding } from "#domain/kernel/index.ts";
import type { Rulebook } from "../rulebook.ts";
import { checks } from "./checks.ts";

/** The rules as the regulation prints them, or with the organiser's decisions in force. */
export type Phase = "printed" | "in-force";

/** Everything the checks find in a rulebook, each finding once. */
export function lint(book: Rulebook, phase: Phase): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const check of checks) {
    if (check.inForceOnly && phase === "printed") continue;
    for (const { path, clauses, args } of check.look(book)) {
      const ids = [...new Set(clauses)].map((ref) => `${book.prefix} ${ref}` as ClauseId);
      const finding: Finding = { code: check.code, kind: check.kind, clauses: ids, path, args };
      const key = findingKey(finding);
      if (!found.has(key)) found.set(key, finding);
    }
  }
  return [...found.values()];
}
