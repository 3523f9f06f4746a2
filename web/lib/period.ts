import { formatClock } from "#contract/text/format-figure.ts";
import { dateIn, epochMs, msOfDayIn, type EpochMs } from "#domain/kernel/index.ts";

import type { PageSpeech } from "./speech.ts";

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A stretch of time in words: days where it begins and ends at midnight, moments elsewhere. */
export function periodIn({ from, to }: Period, speech: PageSpeech): string {
  const begin = from === null ? undefined : epochMs(Date.parse(from));
  const end = to === null ? undefined : epochMs(Date.parse(to));
  const isMidnight = (at: EpochMs): boolean => msOfDayIn(speech.zone, at) === 0;
  const day = (at: number): string => speech.format({ date: dateIn(speech.zone, epochMs(at)) });
  const wholeDays = [begin, end].every((at) => at === undefined || isMidnight(at));
  const tellBegin = (at: EpochMs): string => (wholeDays ? day(at) : speech.format({ moment: at }));
  // A midnight that ends something is the end of the day before.
  const tellEnd = (at: EpochMs): string => {
    if (wholeDays) return day(at - 1);
    return isMidnight(at) ? `${day(at - 1)} 24:00` : speech.format({ moment: at });
  };
  if (begin === undefined) {
    return end === undefined ? "" : speech.t("page.race.day-until", { to: tellEnd(end) });
  }
  if (end === undefined) return speech.t("page.race.day-since", { from: tellBegin(begin) });
  if (day(begin) === day(end - 1)) {
    return wholeDays ? day(begin) : `${tellBegin(begin)}–${clock(end, speech.zone)}`;
  }
  return speech.t("page.race.day-range", { from: tellBegin(begin), to: tellEnd(end) });
}

function clock(at: EpochMs, zone: string): string {
  const ms = msOfDayIn(zone, at);
  return ms === 0 ? "24:00" : formatClock(ms);
}
