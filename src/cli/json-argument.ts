import { readFile } from "node:fs/promises";
import path from "node:path";
import { text as textFrom } from "node:stream/consumers";

import { RefusedError, type CommandIo } from "./command.ts";

/** The largest JSON argument read from a file. */
const maxBytes = 4 * 1024 * 1024;

/**
 * A JSON argument: the text itself, `@file`, or `-` for standard input. What is not JSON is refused
 * with the place where reading stopped.
 */
export async function jsonArgument(
  argument: string,
  name: string,
  io: CommandIo,
): Promise<unknown> {
  const text = await textOf(argument, name, io);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new RefusedError(`${name} is not JSON: ${(error as SyntaxError).message}.`, {
      cause: error,
    });
  }
}

async function textOf(argument: string, name: string, io: CommandIo): Promise<string> {
  if (argument === "-") return textFrom(process.stdin);
  if (!argument.startsWith("@")) return argument;
  const file = path.resolve(io.cwd, argument.slice(1));
  try {
    const text = await readFile(file, "utf8");
    if (text.length > maxBytes) throw new RefusedError(`${file} is larger than ${maxBytes} bytes.`);
    return text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new RefusedError(`${name}: ${file} cannot be read (${code}).`, { cause: error });
  }
}
