import {
  accepted,
  addDays,
  deepFreeze,
  epochMs,
  instantOf,
  refused,
  type ClauseId,
  type EpochMs,
  type IsoDate,
  type Outcome,
} from "#domain/kernel/index.ts";
import { stageOfKind } from "./clause-stage.ts";
import type { Contest } from "./contest.ts";
import { valueFor } from "./per-contest.ts";
import type { Problem } from "./problem.ts";
import { unknownReferences } from "./references.ts";
import type { Clause, KnownEvent, Path, RaceDay, Rulebook } from "./rulebook.ts";
import type { RulebookSource } from "./schema/rulebook.ts";
import { nearest, type Moment } from "./value/index.ts";
import { endOf, startOf, windowOf, type When } from "./when.ts";
import { isFields, parts } from "./walk.ts";

/**
 * Turns rules that have been read into a rulebook to decide with: every name points to something,
 * every clause is registered, every fixed moment is an instant. Contradictions between rules are not
 * refused here; lint finds them.
 */
export function compileRulebook(rules: RulebookSource): Outcome<Rulebook, Problem> {
  const citations = citationsOf(rules);
  const problems = [
    ...unknownReferences(rules),
    ...unknownClauses(rules, citations),
    ...contestsWithoutDay(rules),
  ];
  const [first, ...rest] = problems;
  if (first !== undefined) return refused(first, ...rest);

  const { zone } = rules;
  const days = Object.entries(rules.days).map(([id, day]): RaceDay => {
    const { date } = day.date;
    const ends = day.ends === undefined ? null : startOf(day.ends, { zone, events: {} });
    return {
      id,
      date,
      from: instantOf(date, day.hours.from, zone),
      to: ends ?? instantOf(date, day.hours.to, zone),
    };
  });
  const contests = Object.fromEntries(
    Object.keys(rules.contests).map((id) => [id, contestOf(rules, id, days)]),
  );
  const version = Math.max(1, ...(rules.amendments ?? []).map((amendment) => amendment.version));
  return accepted(
    deepFreeze({
      race: rules.race,
      prefix: rules.prefix,
      name: rules.name,
      zone,
      version,
      days,
      contests,
      clauses: clausesOf(rules, citations),
      events: eventsOf(rules, days),
      rules,
    }),
  );
}

/** Where each clause is cited, by its printed number. */
type Citations = ReadonlyMap<string, readonly Path[]>;

function citationsOf(rules: RulebookSource): Citations {
  const citations = new Map<string, Path[]>();
  for (const { path, value } of parts(rules)) {
    if (path[0] === "clauses" || path[0] === "decisions" || !isFields(value)) continue;
    const cited = value["clause"];
    if (!Array.isArray(cited)) continue;
    for (const ref of cited as readonly string[]) {
      const places = citations.get(ref) ?? [];
      places.push(path);
      citations.set(ref, places);
    }
  }
  return citations;
}

function unknownClauses(rules: RulebookSource, citations: Citations): readonly Problem[] {
  const registered = Object.keys(rules.clauses);
  return [...citations]
    .filter(([ref]) => rules.clauses[ref] === undefined)
    .flatMap(([ref, places]) =>
      places.map((path) => ({
        code: "clause-unknown",
        path: [...path, "clause"],
        clauses: [ref],
        args: { given: ref },
        write: near(ref, registered) ?? `clauses: { ${ref}: { kind: …, level: …, text: … } }`,
      })),
    );
}

/** The clause that was probably meant. Short numbers are all alike: `§10` is no slip for `§1`. */
function near(ref: string, registered: readonly string[]): string | undefined {
  return ref.length > 4 ? nearest(ref, registered) : undefined;
}

function contestsWithoutDay(rules: RulebookSource): readonly Problem[] {
  return Object.entries(rules.contests)
    .filter(([id]) => dayIdOf(rules, id) === undefined)
    .map(([id]) => ({
      code: "day-missing",
      path: ["contests", id],
      clauses: [],
      args: { given: id },
      write: `days: { race-day: { …, contests: [${id}] } }`,
    }));
}

function clausesOf(
  rules: RulebookSource,
  citations: Citations,
): Readonly<Record<ClauseId, Clause>> {
  return Object.fromEntries(
    Object.entries(rules.clauses).map(([ref, clause]) => {
      const id = `${rules.prefix} ${ref}` as ClauseId;
      const stage = clause.stage ?? stageOfKind[clause.kind];
      return [
        id,
        {
          id,
          ref,
          kind: clause.kind,
          level: clause.level,
          stage,
          text: clause.text,
          cited: citations.get(ref) ?? [],
        },
      ];
    }),
  );
}

/** The day that names the contest, else the day that names none; a team goes with its members. */
function dayIdOf(rules: RulebookSource, contest: string): string | undefined {
  const days = Object.entries(rules.days);
  const named =
    days.find(([, day]) => day.contests?.includes(contest)) ??
    days.find(([, day]) => day.contests === undefined);
  if (named !== undefined) return named[0];
  const members = Object.keys(rules.teams?.[contest]?.members ?? {}).filter((id) => id !== contest);
  return members.map((member) => dayIdOf(rules, member)).find((day) => day !== undefined);
}

function contestOf(rules: RulebookSource, id: string, days: readonly RaceDay[]): Contest {
  const written = rules.contests[id] as RulebookSource["contests"][string];
  const dayId = dayIdOf(rules, id);
  const day = days.find((candidate) => candidate.id === dayId) as RaceDay;
  const { schedule, zone } = rules;
  const gun = clockOn(valueFor(schedule.guns, id), day.date, zone);
  const limit = valueFor(schedule.limits, id) ?? written.duration ?? null;
  const assembly = valueFor(schedule.assembly, id);
  const [assemblyFrom, assemblyTo] =
    typeof assembly === "object" ? [assembly.from, assembly.to] : [assembly, undefined];
  const at = (ms: number | undefined): EpochMs | null =>
    ms === undefined ? null : instantOf(day.date, ms, zone);
  return {
    id,
    name: written.name,
    kind: written.kind,
    day: day.id,
    date: day.date,
    dayFrom: day.from,
    dayTo: day.to,
    distance: valueFor(rules.distances, id) ?? null,
    gun,
    limit,
    closingPrinted: clockOn(valueFor(schedule.closings, id), day.date, zone),
    closing: gun === null || limit === null ? null : epochMs(gun + limit),
    assemblyFrom: at(assemblyFrom),
    assemblyTo: at(assemblyTo),
    timed: valueFor(rules.timing?.timed, id) ?? true,
    competitive: valueFor(rules.ranking?.competitive, id) ?? true,
  };
}

/** A clock time on a day, or a moment of its own. */
export function clockOn(
  value: { readonly kind: "clock"; readonly ms: number } | Moment | undefined,
  date: IsoDate,
  zone: string,
): EpochMs | null {
  if (value === undefined) return null;
  if (value.kind === "clock") return instantOf(date, value.ms, zone);
  return startOf(value, { zone, events: {} });
}

/** Events whose date is the same for everybody, as far as the rules fix them. */
function eventsOf(
  rules: RulebookSource,
  days: readonly RaceDay[],
): Readonly<Partial<Record<string, KnownEvent>>> {
  const events: Partial<Record<string, KnownEvent>> = {};
  const when: When = { zone: rules.zone, events };
  const first = days.toSorted((a, b) => a.from - b.from)[0] as RaceDay;
  const last = days.toSorted((a, b) => b.to - a.to)[0] as RaceDay;
  events["race-day"] = { date: first.date, instant: instantOf(first.date, 0, rules.zone) };
  events["race-end"] = { date: last.date, instant: last.to };

  const { window } = rules.entry;
  const opens = window.from ?? window.after;
  const closes = window.through ?? window.by ?? window.before;
  if (opens?.kind === "absolute") events["entry-open"] = knownAt(opens.date, startOf(opens, when));
  if (closes?.kind === "absolute")
    events["entry-close"] = knownAt(closes.date, windowOf(window, when).window.to);
  const deadline = rules.payment?.deadline;
  const lastDay = deadline?.through ?? deadline?.by ?? deadline?.before;
  if (deadline !== undefined && lastDay?.kind === "absolute")
    events["payment-deadline"] = knownAt(lastDay.date, windowOf(deadline, when).window.to);
  else if (deadline !== undefined && lastDay?.kind === "relative") {
    const instant = endOf(lastDay, when);
    const date = events[lastDay.event]?.date;
    if (instant !== null && date !== undefined)
      events["payment-deadline"] = knownAt(addDays(date, lastDay.days), instant);
  }
  return events;
}

function knownAt(date: IsoDate, instant: EpochMs | null): KnownEvent {
  return { date, instant: instant as EpochMs };
}
