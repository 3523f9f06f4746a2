/** The formats a regulation is printed in, with their media types. */
export const printFormats = {
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  pdf: "application/pdf",
} as const;

/** One of the {@link printFormats}. */
export type PrintFormat = keyof typeof printFormats;

/** Whether a word names a format. */
export function isPrintFormat(word: string): word is PrintFormat {
  return Object.hasOwn(printFormats, word);
}
