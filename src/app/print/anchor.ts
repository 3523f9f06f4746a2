/** Signs of a clause's number that would be read as something else in an address. */
const stand: Readonly<Record<string, string>> = { "(": "-", ")": ".", "/": "~" };

/**
 * The anchor of a clause in a printed document: its number with signs that can stand in an address.
 * Different numbers have different anchors.
 */
export function anchorOf(ref: string): string {
  const number = ref.replace(/^§/u, "");
  return `c-${number.replaceAll(/[^\p{L}\p{N}]/gu, (sign) => stand[sign] ?? `_${sign.codePointAt(0)?.toString(16) ?? ""}`)}`;
}
