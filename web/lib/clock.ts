import { formatClock, formatDuration } from "#contract/text/format-figure.ts";
import { epochMs, msOfDayIn } from "#domain/kernel/index.ts";

/** The clock time of a moment as the API writes it, within a sentence. */
export function clockIn(at: string, zone: string): string {
  return formatClock(msOfDayIn(zone, epochMs(Date.parse(at))));
}

/** Hours, minutes and seconds. */
export function durationIn(ms: number): string {
  return formatDuration(ms);
}
