/** A property of a calendar file with its value as it is written; text goes through {@link icsText}. */
export type Property = readonly [name: string, value: string];

/** A component: its name, its properties, the components in it. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components?: readonly Component[];
}

/** The largest line in bytes, its end left out (RFC 5545, 3.1). */
const lineBytes = 75;

/** A component and all in it as a calendar file (RFC 5545): folded lines, each ended by CR LF. */
export function writeIcs(component: Component): string {
  return linesOf(component)
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

/** A text as a value: what would end or divide it is escaped (RFC 5545, 3.3.11). */
export function icsText(text: string): string {
  return text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll(/\r\n|\r|\n/gu, String.raw`\n`);
}

function linesOf({ name, properties, components = [] }: Component): readonly string[] {
  return [
    `BEGIN:${name}`,
    ...properties.map(([key, value]) => `${key}:${value}`),
    ...components.flatMap(linesOf),
    `END:${name}`,
  ];
}

/**
 * A line folded at 75 bytes of UTF-8. It is folded between characters as readers see them, so that no
 * part of one stands alone; the space that begins a continuation counts.
 */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const { segment } of characters.segment(line)) {
    const size = Buffer.byteLength(segment);
    if (bytes + size > lineBytes) {
      parts.push(part);
      [part, bytes] = [" ", 1];
    }
    part += segment;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });
