import { z } from "zod";

import { askSchemas } from "#domain/rulebook/schema/cases.ts";
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
      about: "And `through`, `before`, `by`, `after`: when it holds.",
    });
  for (const [key, property] of Object.entries(properties)) {
    if (ofEveryRule.has(key) || (isBounded && bounds.includes(key))) continue;
    const inner = property as Json;
    const field = at === "" ? key : `${at}.${key}`;
    rows.push({
      field,
      value: kindOf(inner),
      required: schema.required?.includes(key) ?? false,
      about: aboutOf(inner),
    });
    rows.push(...rowsOf(inner, field));
  }
  if (typeof schema.additionalProperties === "object") {
    const inner = schema.additionalProperties;
    const field = at === "" ? "*name*" : `${at}.*name*`;
    const nested = rowsOf(inner, field);
    const isPerContest = "clause" in properties;
    const about = isPerContest ? "Per contest; `all` for the others." : aboutOf(inner);
    if (nested.length === 0) rows.push({ field, value: kindOf(inner), required: false, about });
    rows.push(...nested);
  }
  return rows;
}

/** What a field is for, and what holds where it is left out. */
function aboutOf({ description = "", default: otherwise }: Json): string {
  return otherwise === undefined
    ? description
    : `${description} Left out: ${code(plain(otherwise))}.`.trim();
}

function plain(value: unknown): unknown {
  return typeof value === "boolean" ? (value ? "yes" : "no") : value;
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
  const rows = rowsOf(jsonOf(schema));
  const table = rows.length === 0 ? [] : ["", tableOf(rows)];
  const indented = example
    .trim()
    .split("\n")
    .map((line) => `  ${line}`);
  return [`## ${name}`, "", about, "", "```yaml", `${name}:`, ...indented, "```", ...table].join(
    "\n",
  );
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ field, value, required, about }) => {
    const must = required ? " (required)" : "";
    return `| \`${field}\`${must} | ${value} | ${about.replaceAll("|", "\\|")} |`;
  });
  return ["| field | value | |", "| --- | --- | --- |", ...lines].join("\n");
}

/** The head of the file: what stands beside the kinds of rules. */
function headText(): string {
  const head = Object.entries(jsonOf(rulebookSchema).properties ?? {}).filter(
    ([key]) => !(key in sections),
  );
  const { required = [] } = jsonOf(rulebookSchema);
  const rows = head.map(([key, property]) => ({
    field: key,
    value: kindOf(property as Json),
    required: required.includes(key),
    about: aboutOf(property as Json),
  }));
  return [
    "## The head of the file",
    "",
    "```yaml",
    "guntime: 1",
    "race: my-race-2027",
    "prefix: MR2027",
    "name: { zh-Hant: 我的路跑, en: My road race, ja: 私のロードレース }",
    "```",
    "",
    tableOf(rows),
  ].join("\n");
}

/** The questions of `cases.yaml`, each with what it is given and what it answers. */
function casesText(): string {
  const rows = Object.entries(askSchemas).map(([ask, schema]) => {
    const { description = "", properties = {} } = jsonOf(schema);
    const keys = (name: string): string => {
      const { properties: inner = {}, required = [] } = properties[name] as Json;
      return Object.keys(inner)
        .map((key) => code(name === "given" && !required.includes(key) ? `${key}?` : key))
        .join(", ");
    };
    return `| \`${ask}\` | ${description} | ${keys("given")} | ${keys("expect")} |`;
  });
  return `${casesIntro}\n${rows.join("\n")}`;
}

const casesIntro = `## cases

Examples with their outcome, in \`cases.yaml\` or under \`cases\`: each asks one question and expects at
least one value. A case passes when every expected value comes out and every clause it names is among
the reasons. \`guntime rulebook cases\` runs them; \`guntime rulebook coverage\` counts a clause of level A
as enforced only if a passing case comes out differently without the rule of that clause.

\`\`\`yaml
- case: last minute of the first refund stage
  clause: §16
  ask: refund
  given: { order: { at: 2022-10-20 12:00, entries: [{ contest: half }] }, asked: 2022-12-09 23:59 }
  expect: { total: NT$850, stage: first }
\`\`\`

What an order holds is told in [price.md](algorithms/price.md), what is asked back in
[refund.md](algorithms/refund.md), the codes of refusals in [messages.md](messages.md). A key with
\`?\` may be left out: what is unsaid is not judged.

| ask | what | given | expect |
| --- | --- | --- | --- |`;

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
  headText(),
  ...Object.entries(sections).map(([name, section]) => sectionText(name, section)),
  casesText(),
].join("\n\n");

writeOrCompare(
  new URL("../docs/rulebook.md", import.meta.url),
  `${text.trimEnd()}\n`,
  "npm run reference",
);
