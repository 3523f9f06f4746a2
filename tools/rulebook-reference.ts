import { z } from "zod";

import { rulebookSchema, sections } from "#domain/rulebook/schema/rulebook.ts";

import { writeOrCompare } from "./write-or-compare.ts";

type Json = z.core.JSONSchema.JSONSchema;

const jsonOf = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json;

const intro = `# The rulebook

This page is generated from the schema (\`npm run reference\`); the check compares it.

A rulebook is a folder under \`rulebooks/\` named after the race. \`rulebook.yaml\` holds the rules;
\`clauses.yaml\`, \`decisions.yaml\` and \`cases.yaml\` may hold the sections of those names, each in a
file of its own. \`guntime rulebook new <dir>\` writes a starter, \`guntime rulebook check <dir>\` says
what is contradictory or missing, \`guntime rulebook schema\` prints a JSON Schema for editors.

## How values are written

| value | examples |
| --- | --- |
`;

/** The kinds of values in the order of the schema, each with the examples of its parser. */
function valueTable(): string {
  const kinds = new Map<string, readonly unknown[]>();
  collectValues(jsonOf(rulebookSchema), kinds);
  return [...kinds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, examples]) => `| ${title} | ${examples.map(code).join(", ")} |`)
    .join("\n");
}

function collectValues(schema: Json, kinds: Map<string, readonly unknown[]>): void {
  const { title, examples } = schema;
  if (title !== undefined && examples !== undefined) kinds.set(title, examples);
  for (const inner of innerOf(schema)) collectValues(inner, kinds);
}

function innerOf(schema: Json): readonly Json[] {
  const found = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    schema.items,
    schema.additionalProperties,
  ];
  return found.filter((inner): inner is Json => typeof inner === "object" && !Array.isArray(inner));
}

function code(example: unknown): string {
  const text = typeof example === "string" ? example : JSON.stringify(example);
  return `\`${text.replaceAll("|", "\\|")}\``;
}

interface Row {
  readonly field: string;
  readonly value: string;
  readonly required: boolean;
  readonly about: string;
}

/** Fields every rule has; the reference explains them once. */
const ofEveryRule = new Set(["clause", "again", "doubt"]);

/** Fields that say when a rule holds, always together; the reference explains them once. */
const bounds = ["from", "after", "through", "before", "by"];

function rowsOf(schema: Json, at = ""): readonly Row[] {
  if (schema.title !== undefined) return [];
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) {
    const rows = (alternatives as readonly Json[]).flatMap((inner) => rowsOf(inner, at));
    return [...new Map(rows.map((row) => [row.field, row])).values()];
  }
  if (schema.type === "array") return rowsOf(schema.items as Json, `${at}[]`);
  const rows: Row[] = [];
  const properties = schema.properties ?? {};
  const isBounded = bounds.every((key) => key in properties);
  if (isBounded)
    rows.push({
      field: `${at === "" ? "" : `${at}.`}from`,
      value: "[bounds](#bounds)",
      required: false,
      about: "",
    });
  for (const [key, property] of Object.entries(properties)) {
    if (ofEveryRule.has(key) || (isBounded && bounds.includes(key))) continue;
    const inner = property as Json;
    const field = at === "" ? key : `${at}.${key}`;
    rows.push({
      field,
      value: kindOf(inner),
      required: schema.required?.includes(key) ?? false,
      about: inner.description ?? "",
    });
    rows.push(...rowsOf(inner, field));
  }
  if (typeof schema.additionalProperties === "object") {
    const inner = schema.additionalProperties;
    const field = at === "" ? "*name*" : `${at}.*name*`;
    const nested = rowsOf(inner, field);
    if (nested.length === 0)
      rows.push({ field, value: kindOf(inner), required: false, about: inner.description ?? "" });
    rows.push(...nested);
  }
  return rows;
}

function kindOf(schema: Json): string {
  if (schema.title !== undefined) return schema.title;
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(", ");
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined)
    return [...new Set((alternatives as readonly Json[]).map(kindOf))].join(" or ");
  if (schema.type === "array") return `list of ${kindOf(schema.items as Json)}`;
  if (schema.type === "object") return "rule";
  return String(schema.type ?? "anything");
}

function sectionText(
  name: string,
  { schema, about, example }: (typeof sections)[keyof typeof sections],
): string {
  const rows = rowsOf(jsonOf(schema)).map(({ field, value, required, about: sentence }) => {
    const must = required ? " (required)" : "";
    return `| \`${field}\`${must} | ${value} | ${sentence.replaceAll("|", "\\|")} |`;
  });
  const table =
    rows.length === 0 ? [] : ["", "| field | value | |", "| --- | --- | --- |", ...rows];
  const indented = example
    .trim()
    .split("\n")
    .map((line) => `  ${line}`);
  return [`## ${name}`, "", about, "", "```yaml", `${name}:`, ...indented, "```", ...table].join(
    "\n",
  );
}

const everyRule = `## Every rule

Beside its own fields every rule has \`clause\` (one number or a list: where the regulation says it),
and may have \`again\` (other clauses that state the same rule, with the values as they state them)
and \`doubt\` (what is unclear in the printed wording, in three languages). A table with a row per
contest has its \`clause\` once; the row \`all\` stands for every contest without a row of its own.
Decisions replace printed values; see [decisions](#decisions).

## Bounds

When a rule holds is said by moments: \`from\` and \`through\` name the first and the last day or minute
that counts, \`before\` the first that no longer counts. \`by\` and \`after\` are for regulations that
leave it open whether the day itself counts; they are reported until a decision says it. A moment is a
date with or without a clock time, or an event with an offset (\`payment-deadline + 7 d\`).`;

const text = [
  `${intro}${valueTable()}`,
  everyRule,
  ...Object.entries(sections).map(([name, section]) => sectionText(name, section)),
].join("\n\n");

writeOrCompare(
  new URL("../docs/rulebook.md", import.meta.url),
  `${text.trimEnd()}\n`,
  "npm run reference",
);
