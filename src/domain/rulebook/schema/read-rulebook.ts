import type { z } from "zod";

import { accepted, refused, type Arguments, type Outcome } from "#domain/kernel/index.ts";
import type { Problem } from "../problem.ts";
import type { Path } from "../rulebook.ts";
import { keysAt, writtenAt } from "./keys.ts";
import { rulebookSchema, type RulebookSource } from "./rulebook.ts";
import { nearest } from "../value/index.ts";
import { clausesAt } from "../walk.ts";

type Issue = z.core.$ZodIssue;

/** Reads the rules as written (a tree of maps, lists and scalars): figures become numbers, every mistake a problem. */
export function readRulebook(raw: unknown): Outcome<RulebookSource, Problem> {
  const parsed = rulebookSchema.safeParse(raw, { reportInput: true });
  if (parsed.success) return accepted(parsed.data);
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, []));
  const unique = new Map(
    problems.map((problem) => [`${problem.code}@${problem.path.join(".")}`, problem]),
  );
  const [first, ...rest] = [...unique.values()].map((problem) => ({
    ...problem,
    clauses: writtenClauses(raw, problem.path),
  }));
  return refused(first as Problem, ...rest);
}

function problemsOf(issue: Issue, at: Path): readonly Problem[] {
  const path: Path = [...at, ...(issue.path as (string | number)[])];
  const problem = (code: string, args: Arguments = {}, write = ""): Problem => ({
    code,
    path,
    clauses: [],
    args,
    write,
  });
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(path);
      return issue.keys.map((key) => {
        const suggestion = nearest(key, known);
        return {
          code: "key-unknown",
          path: [...path, key],
          clauses: [],
          args: { key },
          write: suggestion ?? known.join(", "),
        };
      });
    }
    case "invalid_union":
      return (
        closest(issue.errors, path) ?? [problem("value-unreadable", given(issue), writtenAt(path))]
      );
    case "invalid_value": {
      if (issue.input === undefined) return [missing(path)];
      const allowed = issue.values.map(String);
      const word = typeof issue.input === "string" ? issue.input : "";
      return [
        problem("value-not-allowed", given(issue), nearest(word, allowed) ?? allowed.join(", ")),
      ];
    }
    case "invalid_type":
      if (issue.input === undefined) return [missing(path)];
      return [
        problem("type-wrong", { expected: issue.expected, ...given(issue) }, writtenAt(path)),
      ];
    case "custom": {
      if (issue.params === undefined)
        return [problem(issue.message, given(issue), writtenAt(path))];
      const params = issue.params as { problem: string; args: Arguments; write: string };
      return [problem(params.problem, params.args, params.write)];
    }
    case "too_small":
      return [
        issue.origin === "array"
          ? problem("list-empty", {}, writtenAt(path))
          : problem("value-unreadable", given(issue), writtenAt(path)),
      ];
    default:
      // Patterns carry their code as the message; sizes and other limits fall back to the general one.
      return [
        problem(
          /^[a-z]+(-[a-z]+)+$/u.test(issue.message) ? issue.message : "value-unreadable",
          given(issue),
          writtenAt(path),
        ),
      ];
  }
}

function missing(path: Path): Problem {
  const args = { key: String(path.at(-1) ?? "") };
  return { code: "key-missing", path, clauses: [], args, write: writtenAt(path) };
}

/** Of the forms a value may take, the problems of the one that came farthest. */
function closest(forms: readonly (readonly Issue[])[], path: Path): readonly Problem[] | undefined {
  const reached = forms
    .filter((issues) => issues.length > 0)
    .map((issues) => ({
      issues,
      depth: Math.max(
        ...issues.map(
          (issue) =>
            issue.path.length +
            (issue.code === "custom" ? 1 : 0) +
            (issue.code === "invalid_type" ? 0 : 1),
        ),
      ),
    }))
    .toSorted((a, b) => b.depth - a.depth);
  const best = reached[0];
  if (best === undefined || best.depth === 0) return undefined;
  return best.issues.flatMap((issue) => problemsOf(issue, path));
}

function given({ input }: Issue): Arguments {
  if (Array.isArray(input)) return { given: "[…]" };
  if (typeof input === "object" && input !== null) return { given: "{…}" };
  return { given: String(input as string | number | boolean | null | undefined).slice(0, 80) };
}

/** The clause beside the place, taken from the tree as written, since nothing has been read yet. */
function writtenClauses(raw: unknown, path: Path): readonly string[] {
  const found = clausesAt(raw, path);
  if (found.length > 0) return found;
  for (let length = path.length; length > 0; length -= 1) {
    let part: unknown = raw;
    for (const step of path.slice(0, length))
      part = (part as Record<string | number, unknown> | undefined)?.[step];
    const clause = (part as { clause?: unknown } | undefined | null)?.clause;
    if (typeof clause === "string") return [clause];
  }
  return [];
}
