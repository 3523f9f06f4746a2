import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { parseRulebookFiles } from "#app/rulebook/parse.ts";
import { rulebookJsonSchema } from "#domain/rulebook/index.ts";
import { sections } from "#domain/rulebook/schema/rulebook.ts";
import { smallRulebook } from "#test/support/rulebook-text.ts";

describe("the reference", () => {
  it.each(Object.entries(sections))(
    "has an example of %s that can be read",
    (_, { schema, example }) => {
      const read = schema.safeParse(parse(example));

      expect(read.error?.issues).toBeUndefined();
    },
  );

  it.each(Object.entries(sections))("says what %s is for", (_, { about }) => {
    expect(about).toMatch(/\.$/u);
  });

  it("says what every field is for", async () => {
    const page = await readFile(new URL("../../docs/rulebook.md", import.meta.url), "utf8");
    const tables = page.split(/^(?=## )/mu).filter((part) => part.includes("| field | value | |"));
    const fields = tables.flatMap((part) =>
      part.split("\n").filter((line) => line.startsWith("| `")),
    );

    expect(fields.length).toBeGreaterThan(400);
    expect(fields.filter((line) => !line.endsWith(". |"))).toEqual([]);
  });
});

describe("the JSON Schema for editors", () => {
  it("knows every section of the rulebook", () => {
    const { properties } = rulebookJsonSchema();

    expect(Object.keys(properties ?? {})).toEqual(expect.arrayContaining(Object.keys(sections)));
  });

  it("offers no key that the rulebook refuses", () => {
    const written = parseRulebookFiles({ "rulebook.yaml": smallRulebook });

    const allowed = new Set(Object.keys(rulebookJsonSchema().properties ?? {}));
    expect(written.ok && Object.keys(written.value.raw).every((key) => allowed.has(key))).toBe(
      true,
    );
  });
});
