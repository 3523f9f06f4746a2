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
  // An end at midnight belongs to the day before, which events of the day after may precede.
  const days = Map.groupBy(events, (event) => dayOf(event, zone));
  let isMarked = at === undefined;
  return [...days.keys()].toSorted().map((date) => ({
    date,
    events: (days.get(date) ?? []).map((event) => {
      const state = stateOf(event, at);
      const nowBefore = !isMarked && state === "ahead";
      isMarked ||= nowBefore;
      return { event, state, nowBefore };
    }),
  }));
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
