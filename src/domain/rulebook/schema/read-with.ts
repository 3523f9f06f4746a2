import type { z } from "zod";

import {
  accepted,
  refused,
  type Argument,
  type Arguments,
  type Outcome,
} from "#domain/kernel/index.ts";
import type { Problem } from "../problem.ts";
import type { Path } from "../rulebook.ts";
import { nearest, quoted } from "../value/index.ts";
import { formOf, keysAt, writtenAt, type JsonForm } from "./json-form.ts";

type Issue = z.core.$ZodIssue;

/** Nobody corrects more mistakes than these at once; a hostile text could have a hundred thousand. */
const mostProblems = 100;

/**
 * Reads a value as people or programs write it: the value, or every mistake with its place, each
 * place once per kind of mistake, and what to write instead; of very many, the first hundred. `at`
 * is put before each place.
 */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  at: Path = [],
): Outcome<z.output<Schema>, Problem> {
  const parsed = schema.safeParse(raw, { reportInput: true });
  const lost = lostKeys(raw);
  if (parsed.success && lost.length === 0) return accepted(parsed.data);
  const form = formOf(schema);
  const issues = parsed.error?.issues.slice(0, mostProblems) ?? [];
  const problems = [...lost, ...issues.flatMap((issue) => problemsOf(issue, [], form))];
  const unique = new Map(problems.map((one) => [`${one.code}@${one.path.join(".")}`, one]));
  const [first, ...rest] = [...unique.values()].slice(0, mostProblems).map((one) => ({
    ...one,
    path: [...at, ...one.path],
  }));
  return refused(first as Problem, ...rest);
}

function problemsOf(issue: Issue, at: Path, form: JsonForm): readonly Problem[] {
  const path: Path = [...at, ...(issue.path as (string | number)[])];
  const example = writtenAt(form, path);
  const problem = (code: string, args: Arguments, write = example): Problem => ({
    code,
    path,
    clauses: [],
    args,
    write,
  });
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(form, path);
      return issue.keys
        .slice(0, mostProblems)
        .map((key) => unknownKey(path, key, nearest(key, known) ?? known.join(", ")));
    }
    case "invalid_union": {
      const meant = closest(issue.errors);
      return meant === undefined
        ? [problem("value-unreadable", given(issue))]
        : meant.flatMap((inner) => problemsOf(inner, path, form));
    }
    case "invalid_value": {
      if (issue.input === undefined) return [problem("key-missing", { key: lastOf(path) })];
      const allowed = issue.values.map(String);
      const meant = typeof issue.input === "string" ? nearest(issue.input, allowed) : undefined;
      return [problem("value-not-allowed", given(issue), meant ?? allowed.join(", "))];
    }
    case "invalid_type":
      return issue.input === undefined
        ? [problem("key-missing", { key: lastOf(path) })]
        : [problem("type-wrong", { expected: kindOf(issue.expected), ...given(issue) })];
    case "custom": {
      // A parser of `value/` says what to write; a refinement of the schema has its code alone.
      if (issue.params === undefined) return [problem(issue.message, given(issue))];
      const params = issue.params as { problem: string; args: Arguments; write: string };
      return [problem(params.problem, params.args, params.write)];
    }
    case "too_small":
      return [
        issue.origin === "array"
          ? problem("list-empty", {})
          : problem("value-unreadable", given(issue)),
      ];
    default: {
      // Patterns carry their code as the message; other limits fall back to the general one.
      const isCode = /^[a-z]+(?:-[a-z]+)+$/u.test(issue.message);
      return [problem(isCode ? issue.message : "value-unreadable", given(issue))];
    }
  }
}

function unknownKey(path: Path, key: string, write: string): Problem {
  const args = { key: quoted(key) };
  return { code: "key-unknown", path: [...path, key], clauses: [], args, write };
}

/** A part of the value under its key; the way up gives its place. */
interface Part {
  readonly value: unknown;
  readonly key: string;
  readonly within: Part | null;
}

/** A schema for any key drops `__proto__` without a word, and what was asked for would be lost. */
function lostKeys(raw: unknown): readonly Problem[] {
  const found: Problem[] = [];
  const waiting: Part[] = [{ value: raw, key: "", within: null }];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { value } = part;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "__proto__") found.push(unknownKey(pathOf(part), key, ""));
      else if (typeof inner === "object") waiting.push({ value: inner, key, within: part });
    }
  }
  return found;
}

function pathOf(part: Part): Path {
  const path: (string | number)[] = [];
  for (let { key, within } = part; within !== null; { key, within } = within)
    path.unshift(Array.isArray(within.value) ? Number(key) : key);
  return path;
}

/** What may be expected at a place, as a word of the texts. */
function kindOf(expected: string): Argument {
  const kind = expected === "record" ? "object" : expected;
  const isNamed = ["array", "boolean", "number", "object", "string"].includes(kind);
  return isNamed ? { term: `type-${kind}` } : kind;
}

/** Of the forms a value may take, the problems of the one that came farthest; none when all failed at once. */
function closest(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const [best] = forms
    .map((issues) => ({ issues, depth: Math.max(0, ...issues.map(depthOf)) }))
    .toSorted((a, b) => b.depth - a.depth);
  return best === undefined || best.depth === 0 ? undefined : best.issues;
}

/** Deeper is nearer to what was meant, and a wrong type is the farthest off. */
function depthOf(issue: Issue): number {
  const isRead = issue.code === "custom" ? 2 : 1;
  return issue.path.length * 2 + (issue.code === "invalid_type" ? 0 : isRead);
}

function given({ input }: Issue): Arguments {
  if (Array.isArray(input)) return { given: "[…]" };
  if (typeof input === "object" && input !== null) return { given: "{…}" };
  return { given: String(input).slice(0, 80) };
}

function lastOf(path: Path): string {
  return String(path.at(-1) ?? "");
}
