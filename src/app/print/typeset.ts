import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { initSync, TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import type { TypstCompiler } from "@myriaddreamin/typst-ts-web-compiler";

/** The whole fonts of a family; those of other weights stay unread. */
const weights = ["400Regular", "700Bold"] as const;
const families = { "noto-sans-tc": "NotoSansTC", "noto-sans-jp": "NotoSansJP" } as const;

const template = "/regulation.typ";

/** One compiler for all that one process sets: half of the time goes into starting it. */
let compiler: Promise<TypstCompiler> | undefined;

/**
 * Sets a document, given as the JSON that the template reads, as a tagged PDF. The same JSON gives the
 * same bytes: the compiler sees no clock, no file and no font but those given to it. It blocks while
 * it works, so the server runs it in a process of its own.
 */
export async function typeset(document: string): Promise<Uint8Array> {
  const typst = await (compiler ??= newCompiler());
  try {
    const answer = typst.compile(template, [["document", document]], "pdf", 1) as Answer;
    if (answer.result !== undefined) return answer.result;
    throw new Error(JSON.stringify(answer.diagnostics));
  } catch (error) {
    throw new Error(`the template does not compile: ${String(error)}`, { cause: error });
  }
}

interface Answer {
  readonly result?: Uint8Array;
  readonly diagnostics?: unknown;
}

async function newCompiler(): Promise<TypstCompiler> {
  const wasm = fileOf("@myriaddreamin/typst-ts-web-compiler/wasm");
  initSync({ module: readFileSync(wasm) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const [family, name] of Object.entries(families))
    for (const weight of weights)
      await builder.add_raw_font(
        readFileSync(fileOf(`@expo-google-fonts/${family}/${weight}/${name}_${weight}.ttf`)),
      );
  const typst = await builder.build();
  typst.add_source(
    template,
    readFileSync(path.join(import.meta.dirname, "regulation.typ"), "utf8"),
  );
  return typst;
}

function fileOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
