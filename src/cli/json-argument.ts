import { createReadStream } from "node:fs";
import path from "node:path";

import type { Language } from "#domain/kernel/index.ts";

import type { CommandIo } from "./command.ts";
import { jsonFault } from "./json-fault.ts";
import { unreadableOption } from "./refusal.ts";

/** The largest JSON document read from a file or from standard input. */
const maxBytes = 4 * 1024 * 1024;

/** An option whose value is JSON: the text itself, `@file`, or `-` for standard input. */
export interface JsonOption {
  readonly name: string;
  readonly given: string;
  /** A document as it may be written, for who wrote none. */
  readonly example: string;
}

/** The JSON an option names. What is not JSON is refused with the line and column where reading stopped. */
export async function jsonArgument(
  { name, given, example }: JsonOption,
  io: CommandIo,
  language: Language,
): Promise<unknown> {
  const isFile = given.startsWith("@");
  const file = path.resolve(io.cwd, given.slice(1));
  const where = isFile ? `${name} ${file}` : name;
  const unreadable = (code: string, args: Record<string, string | number>, write?: string): Error =>
    unreadableOption(where, code, { args, language, ...(write !== undefined && { write }) });

  let text = given;
  if (isFile || given === "-") {
    const bytes = await bytesOf(isFile ? createReadStream(file) : io.input, (reason) =>
      unreadable("file-unreadable", { file, reason }),
    );
    if (bytes.length > maxBytes) throw unreadable("input-too-large", { limit: maxBytes });
    const decoded = decode(bytes);
    if (decoded === undefined)
      throw unreadable("file-not-utf-8", { encoding: "UTF-16, Big5" }, "UTF-8");
    text = decoded;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unreadable("json-syntax", jsonFault(text), example);
  }
}

/** What a stream gives, up to a little more than may be read. */
async function bytesOf(
  stream: AsyncIterable<Uint8Array>,
  unreadable: (reason: string) => Error,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) break;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : unreadable(code);
  }
  return Buffer.concat(chunks);
}

/** The text of UTF-8, without a byte order mark; undefined for any other encoding. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
