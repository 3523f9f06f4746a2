import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of the structure of a tagged page. */
export interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly outline: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Roles of the structure of each page. */
  readonly roles: readonly ReadonlySet<string>[];
  /** Destinations of links inside the document, page by page. */
  readonly links: number;
  /** Names of the fonts that are missing from the file. */
  readonly missingFonts: readonly string[];
}

/** Reads a PDF as a viewer does. */
export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(content), verbosity: 0 });
  const document = await task.promise;
  try {
    const metadata = await document.getMetadata();
    const info = metadata.info as Readonly<Record<string, unknown>>;
    const mark = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
    const outline = await document.getOutline();
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((number) => readPage(document, number)));
    return {
      pages: pages.map(({ text }) => text),
      outline: outline.map(({ title }) => title),
      info,
      language: (info["Language"] as string | undefined) ?? null,
      isTagged: mark?.get("Marked") === true,
      roles: pages.map(({ roles }) => roles),
      links: pages.reduce((sum, { links }) => sum + links, 0),
      missingFonts: [...new Set(pages.flatMap(({ missing }) => missing))],
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  const text = content.items.map((item) => ("str" in item ? item.str : "")).join("");
  const tree = (await page.getStructTree()) as Tag | null;
  const annotations = (await page.getAnnotations()) as readonly { readonly dest?: unknown }[];
  await page.getOperatorList();
  const fonts = Object.keys(content.styles).map(
    (id) => page.commonObjs.get(id) as { readonly name: string; readonly missingFile?: boolean },
  );
  return {
    text,
    roles: new Set(rolesIn(tree)),
    links: annotations.filter(({ dest }) => dest !== undefined && dest !== null).length,
    missing: fonts.filter(({ missingFile }) => missingFile === true).map(({ name }) => name),
  };
}

function rolesIn(tag: Tag | null): readonly string[] {
  if (tag === null) return [];
  return [...(tag.role === undefined ? [] : [tag.role]), ...(tag.children ?? []).flatMap(rolesIn)];
}
