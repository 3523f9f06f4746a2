/** Brackets and commas, strings without looking inside, and everything else up to one of those. */
const token = /[[\]{}:,]|"|[^\s[\]{}:,"]+/gu;
const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/u;
const escape = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/u;

/** What may stand next: a value, the end of a list or map that is still empty, a key, what follows them. */
type Wanted = "value" | "first-value" | "key" | "first-key" | "colon" | "comma";

/**
 * Where a text stops being JSON, as line and column from 1. The platform's parser tells the place of
 * some mistakes only. A text that is JSON stops at its end.
 */
export function jsonFault(text: string): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, faultAt(text)).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function faultAt(text: string): number {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const { 0: piece, index } = found;
    const next = after(piece, wanted, open);
    if (next === undefined) return index;
    if (piece === '"') {
      const end = endOfString(text, index);
      if (end === undefined) return index;
      token.lastIndex = end;
    }
    wanted = next;
  }
  return text.length;
}

/** What is wanted after a piece; undefined when the piece may not stand here. */
function after(piece: string, wanted: Wanted, open: ("{" | "[")[]): Wanted | undefined {
  const isKey = wanted === "key" || wanted === "first-key";
  const isValue = wanted === "value" || wanted === "first-value";
  switch (piece) {
    case "{":
    case "[":
      if (!isValue) return undefined;
      open.push(piece);
      return piece === "{" ? "first-key" : "first-value";
    case "}":
    case "]":
      if (wanted !== "comma" && wanted !== (piece === "}" ? "first-key" : "first-value"))
        return undefined;
      return open.pop() === (piece === "}" ? "{" : "[") ? "comma" : undefined;
    case ":":
      return wanted === "colon" ? "value" : undefined;
    case ",":
      if (wanted !== "comma" || open.length === 0) return undefined;
      return open.at(-1) === "{" ? "key" : "value";
    case '"':
      if (isKey) return "colon";
      return isValue ? "comma" : undefined;
    default:
      return isValue && word.test(piece) ? "comma" : undefined;
  }
}

/** The offset behind a string that begins here; undefined when it is none. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < " ") return undefined;
    if (character !== "\\") continue;
    const escaped = escape.exec(text.slice(at, at + 6));
    if (escaped === null) return undefined;
    at += escaped[0].length - 1;
  }
  return undefined;
}
