import { accepted, type Brand } from "#domain/kernel/index.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** A name by which one part of a rulebook refers to another: `half`, `10k`, `m-70`. */
export type Identifier = Brand<string, "Identifier">;

const pattern = "^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$";

/** How an identifier is written. */
export const describeIdentifier: ValueDescription = { pattern, examples: ["half", "10k", "m-70"] };

const form = new RegExp(pattern, "u");
const longest = 60;

/**
 * Reads an identifier: lower-case letters and digits, single hyphens between them, at least one
 * letter (so that it is never mistaken for a number). `reserved` are words with a meaning of their
 * own at that place.
 */
export function parseIdentifier(
  input: unknown,
  reserved: readonly string[] = [],
): Reading<Identifier> {
  const text = legible(input) ?? "";
  if (!form.test(text)) return misread("identifier-unreadable", input, suggestion(text));
  if (text.length > longest) {
    return misread("identifier-too-long", input, suggestion(text), { most: longest });
  }
  if (reserved.includes(text)) return misread("identifier-reserved", input, `${text}-1`);
  return accepted(text as Identifier);
}

function suggestion(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, longest / 2)
    .replace(/^-|-$/gu, "");
  if (form.test(slug)) return slug;
  return slug === "" ? "half" : `no-${slug}`;
}
