import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";

import { printRegulation } from "#app/print/print-regulation.ts";
import { reportOn } from "#app/rulebook/report.ts";
import { isPrintFormat, printFormats, type PrintFormat } from "#contract/print.ts";
import { accepted } from "#domain/kernel/index.ts";

import { exitCode, RefusedError, UsageError, type Command } from "../command.ts";
import { languageOf } from "../language.ts";
import { rulebookArgument } from "../rulebook-argument.ts";

/** Prints the whole regulation: key facts, every clause with its tables, and what was decided. */
export const rulebookPrint: Command = {
  name: ["rulebook", "print"],
  summary: "Print the regulation as HTML, Markdown or PDF in one of its languages",
  usage: "rulebook print <dir> --lang zh-Hant|en|ja --format html|md|pdf [--out F]",
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        format: { type: "string" },
        out: { type: "string" },
      },
    });
    const language = languageOf(values.lang, io.env);
    const format = formatOf(values.format, values.out);
    const rulebook = await rulebookArgument(positionals, io, language);
    const { version } = rulebook.book;
    const printed = await printRegulation({ ...rulebook, version }, language, format);
    if (values.out === undefined) io.out(printed);
    else await writeWhole(path.resolve(io.cwd, values.out), printed);

    // An undecided contradiction is printed as it stands; the exit code tells a script.
    const { errors } = reportOn(accepted(rulebook), language);
    if (errors > 0) io.err(`${errors} errors are undecided. See: guntime rulebook check`);
    return errors > 0 ? exitCode.refused : exitCode.fine;
  },
};

/** The format asked for, else the one the name of the file ends with. */
function formatOf(option: string | undefined, out: string | undefined): PrintFormat {
  const format = option ?? path.extname(out ?? "").slice(1);
  if (!isPrintFormat(format))
    throw new UsageError(`--format is one of ${Object.keys(printFormats).join(", ")}.`);
  return format;
}

/** Writes a file that is there whole or not at all. */
async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, content);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new RefusedError(
      `${file} cannot be written (${code}). Name a file in a folder that is there.`,
      {
        cause: error,
      },
    );
  }
}
