import type { EpochMs } from "#domain/kernel/index.ts";
import { givenMoment, momentIn } from "#domain/rulebook/index.ts";

/** The instant a text names, on the race's clock or with an offset of its own; null when it names none. */
export function readMoment(text: string, zone: string): EpochMs | null {
  const read = givenMoment.safeParse(text);
  return read.success ? momentIn(zone, read.data) : null;
}
