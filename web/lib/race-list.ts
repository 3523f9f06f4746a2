import type { AgendaAt } from "#contract/agenda.ts";
import type { RulebookSummary } from "#contract/rulebook.ts";
import type { Language } from "#domain/kernel/index.ts";

/** How many of the coming dates a list of races shows. */
const nextDates = 3;

/** A race as the list of races shows it. */
export interface ListedRace {
  readonly raceId: string;
  readonly name: string;
  readonly zone: string;
  readonly accent: string | null;
  readonly dates: readonly string[];
  readonly places: readonly string[];
  readonly contests: readonly string[];
  /** All its days have passed. */
  readonly isOver: boolean;
  readonly next: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** What a search looks through: the name in every language, places, dates, contests. */
  readonly words: string;
}

/** Brings together what the API says of a race's days and what is dated around them. */
export function listedRace(
  { rulebook: { raceId }, name, zone, accent, days, contests }: RulebookSummary,
  { events, now }: AgendaAt,
  language: Language,
): ListedRace {
  const at = Date.parse(now);
  const dates = days.map(({ date }) => date);
  const places = [
    ...new Set(
      events.flatMap(({ kind, place }) => (kind === "race-day" && place !== null ? [place] : [])),
    ),
  ];
  const named = contests.map((contest) => contest.name[language] ?? contest.contest);
  const isOver = days.every(({ to }) => Date.parse(to) <= at);
  const ahead = events.filter(({ from, to }) => Date.parse(from ?? to ?? now) > at);
  return {
    raceId,
    name: name[language] ?? raceId,
    zone,
    accent,
    dates,
    places,
    contests: named,
    isOver,
    next: isOver
      ? []
      : ahead.slice(0, nextDates).map(({ id, title, from, to }) => ({ id, title, from, to })),
    words: folded([raceId, ...Object.values(name), ...places, ...dates, ...named].join("\n")),
  };
}

/** Whether each word of the query occurs in what is known of the race. */
export function matches({ words }: ListedRace, query: string): boolean {
  return folded(query)
    .split(/\s+/u)
    .every((word) => words.includes(word));
}

/** Full-width and half-width, capital and small letters, 臺 and 台 are the same to whoever searches. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("台", "臺");
}
