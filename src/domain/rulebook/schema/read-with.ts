import { z } from "zod";

import { accepted, refused, type Arguments, type Outcome } from "#domain/kernel/index.ts";
import type { Problem } from "../problem.ts";
import type { Path } from "../rulebook.ts";
import { nearest } from "../value/index.ts";

type Issue = z.core.$ZodIssue;
type Json = z.core.JSONSchema.JSONSchema;

/**
 * Reads a value that people or programs send beside a rulebook (cases, requests): the value, or
 * every mistake with its place and what to write instead. `at` is put before each place.
 */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  at: Path = [],
): Outcome<z.output<Schema>, Problem> {
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return accepted(parsed.data);
  const document = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    reused: "inline",
  });
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, [], document as Json));
  const [first, ...rest] = problems.map((problem) => ({
    ...problem,
    path: [...at, ...problem.path],
  }));
  return refused(first as Problem, ...rest);
}

function problemsOf(issue: Issue, at: Path, document: Json): readonly Problem[] {
  const path: Path = [...at, ...(issue.path as (string | number)[])];
  const problem = (code: string, args: Arguments, write: string, place: Path = path): Problem => ({
    code,
    path: place,
    clauses: [],
    args,
    write,
  });
  const known = keysAt(document, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        problem("key-unknown", { key }, nearest(key, known) ?? known.join(", "), [...path, key]),
      );
    case "invalid_union": {
      const deepest = issue.errors
        .toSorted((a, b) => depthOf(b) - depthOf(a))
        .find((issues) => depthOf(issues) > 0);
      return (
        deepest?.flatMap((inner) => problemsOf(inner, path, document)) ?? [
          problem("value-unreadable", given(issue), writtenAt(document, path)),
        ]
      );
    }
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const meant = typeof issue.input === "string" ? nearest(issue.input, allowed) : undefined;
      return [problem("value-not-allowed", given(issue), meant ?? allowed.join(", "))];
    }
    case "invalid_type":
      return issue.input === undefined
        ? [problem("key-missing", { key: String(path.at(-1) ?? "") }, writtenAt(document, path))]
        : [
            problem(
              "type-wrong",
              { expected: issue.expected, ...given(issue) },
              writtenAt(document, path),
            ),
          ];
    case "custom": {
      const params = issue.params as { problem: string; args: Arguments; write: string };
      return [problem(params.problem, params.args, params.write)];
    }
    default:
      return [problem("value-unreadable", given(issue), writtenAt(document, path))];
  }
}

/** How far a form of a union came: deeper is nearer to what was meant, a wrong type farthest off. */
function depthOf(issues: readonly Issue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => issue.path.length * 2 + (issue.code === "invalid_type" ? 0 : 1)),
  );
}

function given({ input }: Issue): Arguments {
  const isScalar =
    typeof input === "string" || typeof input === "number" || typeof input === "boolean";
  return isScalar ? { given: String(input).slice(0, 80) } : {};
}

function keysAt(document: Json, path: Path): readonly string[] {
  return [
    ...new Set(schemasAt(document, path).flatMap((one) => Object.keys(one.properties ?? {}))),
  ];
}

function writtenAt(document: Json, path: Path): string {
  for (const { enum: values, examples } of schemasAt(document, path)) {
    if (values !== undefined) return values.map(String).join(", ");
    const [example] = examples ?? [];
    if (example !== undefined)
      return typeof example === "string" ? example : JSON.stringify(example);
  }
  return "";
}

function schemasAt(document: Json, path: Path): readonly Json[] {
  let found = variants(document);
  for (const step of path) {
    found = found.flatMap((one) => {
      const inner =
        typeof step === "number" ? one.items : (one.properties?.[step] ?? one.additionalProperties);
      return typeof inner === "object" ? variants(inner as Json) : [];
    });
  }
  return found;
}

function variants(schema: Json): readonly Json[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as readonly Json[];
  return [schema, ...inner.flatMap(variants)];
}
