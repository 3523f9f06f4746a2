import type { Argument, ClauseId, EpochMs, HalfOpen } from "#domain/kernel/index.ts";
import { citing, type Citable } from "../cite.ts";
import { ruleWindow } from "../rule-window.ts";
import type { Rulebook } from "../rulebook.ts";
import type { Bounds } from "../when.ts";

/** What the dated events of a race are about, in the order in which a race meets them. */
export const agendaKinds = [
  "entry",
  "pool",
  "fee",
  "ballot",
  "evidence",
  "evidence-taken",
  "payment",
  "edits",
  "transfer",
  "deferral",
  "refund-stage",
  "refund-shuttle",
  "refund-pay-out",
  "refund-thing-back",
  "therapeutic-use",
  "award-counted",
  "parcels",
  "parcels-arrive",
  "parcel-missing",
  "desk",
  "date",
  "race-day",
  "shuttle-out",
  "bag-drop",
  "bag-keep",
  "own-drinks",
  "arrive",
  "assembly",
  "call-room",
  "gun",
  "late-start",
  "gate",
  "closing",
  "shuttle-back",
  "judging",
  "judged-posted",
  "judged-ceremony",
  "ceremony",
  "bag-return",
  "prize-collected",
  "award-choice",
  "certificate",
  "unclaimed",
  "deposit-return",
] as const;

/** One of the {@link agendaKinds}. */
export type AgendaKind = (typeof agendaKinds)[number];

/**
 * Something with a date. With both ends it is a period, half-open; with `from` alone a moment at
 * which something happens or begins; with `to` alone a deadline: `to` is the first moment too late.
 */
export interface AgendaEvent {
  /** The place of the rule, so that a changed date stays the same event. */
  readonly id: string;
  readonly kind: AgendaKind;
  readonly from: EpochMs | null;
  readonly to: EpochMs | null;
  readonly contests: readonly string[];
  /** Name of the place under `places`, where one is printed. */
  readonly place: string | null;
  /** What sets it apart from others of its kind: a gate, a method, a stage. */
  readonly subject: Argument | null;
  readonly clauses: readonly ClauseId[];
}

/** What an event needs beside its kind and time. */
export interface About {
  readonly contests?: readonly string[] | undefined;
  readonly place?: string | undefined;
  readonly subject?: Argument | undefined;
}

/** An event by its parts; every contest, unless some are named. None without a date. */
export function eventOf(
  book: Rulebook,
  kind: AgendaKind,
  id: string,
  { from, to }: HalfOpen,
  clauses: readonly ClauseId[],
  { contests, place, subject }: About = {},
): readonly AgendaEvent[] {
  if (from === null && to === null) return [];
  return [
    {
      id,
      kind,
      from,
      to,
      contests: contests ?? Object.keys(book.contests),
      place: place ?? null,
      subject: subject ?? null,
      clauses,
    },
  ];
}

/** The event of a rule with bounds; none where the rule is missing or its dates hang on an order. */
export function boundEvent(
  book: Rulebook,
  kind: AgendaKind,
  id: string,
  rule: (Citable & Bounds) | undefined,
  about: About = {},
): readonly AgendaEvent[] {
  if (rule === undefined) return [];
  const window = ruleWindow(book, rule) ?? { from: null, to: null };
  return eventOf(book, kind, id, window, citing(book, rule), about);
}

/** One event per contest with a value, by its own row of a table. */
export function perContestEvents<Value>(
  book: Rulebook,
  values: (contest: string) => Value | undefined,
  make: (contest: Rulebook["contests"][string], value: Value) => readonly AgendaEvent[],
): readonly AgendaEvent[] {
  return Object.values(book.contests).flatMap((contest) => {
    const value = values(contest.id);
    return value === undefined ? [] : make(contest, value);
  });
}
