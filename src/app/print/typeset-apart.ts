import { spawn } from "node:child_process";
import path from "node:path";
import { buffer, text } from "node:stream/consumers";

const script = path.join(import.meta.dirname, "typeset-process.ts");

/** The document being set and those behind it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets a document as PDF in a process of its own, so that other requests do not wait for it; documents
 * one after the other. The process ends with its document: the compiler takes 250 MB, remembers some
 * 50 MB of each document, and a thread would not give them back.
 */
export function typesetApart(document: string): Promise<Uint8Array> {
  const pdf = last.then(() => inProcess(document));
  last = pdf.catch(() => "the next document has its own chance");
  return pdf;
}

async function inProcess(document: string): Promise<Uint8Array> {
  const child = spawn(process.execPath, [script], { stdio: "pipe" });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  // One that ends before it has read all says why on its stderr.
  child.stdin.on("error", () => "told by its exit code");
  child.stdin.end(document);
  const [pdf, complaint, code] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    ended,
  ]);
  if (code !== 0) throw new Error(`setting a PDF ended with ${code ?? "a signal"}: ${complaint}`);
  return pdf;
}
