import { dateIn, epochMs } from "#domain/kernel/index.ts";
import type { Agenda } from "#contract/agenda.ts";

/** A dated event as the API tells it. */
export type TimelineEvent = Agenda["events"][number];

interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly state: "past" | "running" | "ahead";
  /** The line "now" stands above this event. */
  readonly nowBefore: boolean;
}

interface TimelineDay {
  readonly date: string;
  readonly events: readonly PlacedEvent[];
}

/** Events under the day they begin on, or end on where only the end is known; `now` marks one place. */
export function byDay(
  events: readonly TimelineEvent[],
  now: string | undefined,
  zone: string,
): readonly TimelineDay[] {
  const at = now === undefined ? undefined : Date.parse(now);
  const states = events.map((event) => stateOf(event, at));
  const next = at === undefined ? -1 : states.indexOf("ahead");
  const days: { date: string; events: PlacedEvent[] }[] = [];
  events.forEach((event, index) => {
    const date = dayOf(event, zone);
    const placed = { event, state: states[index] ?? "ahead", nowBefore: index === next };
    const last = days.at(-1);
    if (last?.date === date) last.events.push(placed);
    else days.push({ date, events: [placed] });
  });
  return days;
}

function stateOf({ from, to }: TimelineEvent, at: number | undefined): PlacedEvent["state"] {
  if (at === undefined) return "ahead";
  const begins = from === null ? undefined : Date.parse(from);
  const ends = to === null ? begins : Date.parse(to);
  if (ends !== undefined && ends <= at) return "past";
  return begins !== undefined && begins <= at ? "running" : "ahead";
}

function dayOf({ from, firstDay }: TimelineEvent, zone: string): string {
  return from === null ? firstDay : dateIn(zone, epochMs(Date.parse(from)));
}
