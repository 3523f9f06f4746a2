import { accepted, type Brand } from "#domain/kernel/index.ts";
import type { ValueDescription } from "./value-description.ts";
import { misread, type Reading } from "./value-problem.ts";
import { legible } from "./written.ts";

/** An sRGB colour `#rrggbb`, in lower case. */
export type Colour = Brand<string, "Colour">;

/** How a colour is written: in quotes, because `#` begins a comment in YAML. */
export const describeColour: ValueDescription = {
  pattern: "^#[0-9A-Fa-f]{6}$",
  examples: ["#d7003a", "#00A0E9"],
};

/** Reads a colour of six hexadecimal figures. */
export function parseColour(input: unknown): Reading<Colour> {
  const text = (legible(input) ?? "").toLowerCase();
  if (/^#[0-9a-f]{6}$/u.test(text)) return accepted(text as Colour);
  return misread("colour-unreadable", input, '"#d7003a"');
}
