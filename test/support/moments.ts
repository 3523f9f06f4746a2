import { instantOf, isoDate, msOfDayIn, type EpochMs, epochMs } from "#domain/kernel/index.ts";

/** The moment at which clocks in Taipei show `2030-01-10 12:00`. */
export function at(text: string): EpochMs {
  const [day = "", clock = "00:00"] = text.split(" ");
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return instantOf(isoDate(day), (hours * 60 + minutes) * 60_000, "Asia/Taipei");
}

const two = (n: number): string => String(n).padStart(2, "0");

/** What clocks in Taipei show at a moment, as {@link at} reads it. */
export function shown(moment: EpochMs): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs(moment)).toZonedDateTimeISO(
    "Asia/Taipei",
  );
  const minutes = msOfDayIn("Asia/Taipei", moment) / 60_000;
  return `${zoned.toPlainDate().toString()} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
