import { dateIn, epochMs, msOfDayIn } from "#domain/kernel/index.ts";
import { formatClock } from "#contract/text/format-figure.ts";
import type { Agenda } from "#contract/agenda.ts";

/** The hours in which entries are taken, as the agenda has them; null where it has none. */
export function entryHours(agenda: Agenda): Agenda["events"][number] | null {
  return agenda.events.find(({ id }) => id === "entry.window") ?? null;
}

/** A moment as somebody types it on the race's clock: 2022-10-11 12:00. */
export function typedMoment(at: number, zone: string): string {
  const moment = epochMs(Math.floor(at / 60_000) * 60_000);
  return `${dateIn(zone, moment)} ${formatClock(msOfDayIn(zone, moment))}`;
}

/** The moment a form proposes: now while it lies in the hours, else the end of them that is nearer. */
export function proposedMoment(
  now: number,
  hours: { readonly from: string | null; readonly to: string | null } | null,
  zone: string,
): string {
  const from = hours?.from ? Date.parse(hours.from) : undefined;
  const to = hours?.to ? Date.parse(hours.to) - 1 : undefined;
  const late = to !== undefined && now > to;
  const early = from !== undefined && now < from;
  return typedMoment(early || late ? (from ?? to ?? now) : now, zone);
}
