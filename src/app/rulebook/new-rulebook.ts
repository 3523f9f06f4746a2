import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { OperatorError } from "#contract/operator-error.ts";
import { makeFolder } from "#db/make-folder.ts";
import { addDays, type IsoDate } from "#domain/kernel/index.ts";
import { parseIdentifier } from "#domain/rulebook/index.ts";

/**
 * Writes a commented starter rulebook into a folder. Its dates lie around half a year after `today`,
 * so that it is a race to come. A folder that already has a rulebook is left as it is.
 */
export async function newRulebook(folder: string, today: IsoDate): Promise<string> {
  const race = path.basename(folder);
  const named = parseIdentifier(race);
  if (!named.ok)
    throw new OperatorError(
      `"${race}" cannot be the name of a race.`,
      `Use lower-case letters, digits and hyphens, for example ${named.refusals[0].write || "my-race-2027"}.`,
    );
  const starter = await readFile(new URL("starter.yaml", import.meta.url), "utf8");
  const raceDay = addDays(today, 182);
  const closes = addDays(raceDay, -60);
  const values: Readonly<Record<string, string>> = {
    RACE: race,
    DATE: raceDay,
    OPENS: addDays(raceDay, -120),
    CLOSES: closes,
    DEADLINE: addDays(closes, 3 + 7),
    AFTER: addDays(closes, 3 + 8),
  };
  const text = starter.replaceAll(/\b[A-Z]{4,}\b/gu, (word) => values[word] ?? word);
  const file = path.join(folder, "rulebook.yaml");
  try {
    makeFolder(folder);
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST")
      throw new OperatorError(`${file} exists already.`, "Name another folder, or edit that file.");
    if (code === undefined) throw error;
    throw new OperatorError(
      `${file} cannot be written (${code}).`,
      "Name a folder you may write to.",
    );
  }
  return file;
}
