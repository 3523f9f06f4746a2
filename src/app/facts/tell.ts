import { formatArgument } from "#contract/text/format-argument.ts";
import { say } from "#contract/text/say.ts";
import {
  languages,
  type Argument,
  type Arguments,
  type EpochMs,
  type Language,
  type Text,
} from "#domain/kernel/index.ts";
import {
  citing,
  citingRow,
  valueFor,
  type Citable,
  type Rulebook,
} from "#domain/rulebook/index.ts";

/** A table of the rules with a row per contest. */
type Table<Value> = Citable & { readonly each: Readonly<Record<string, Value>> };

/** A stretch of time as instants in words. */
interface Told {
  readonly from: string | null;
  readonly to: string | null;
}

/** How facts of one rulebook are told: its clauses, its zone, its words in every language. */
export interface Tell {
  readonly book: Rulebook;
  /** A moment on the race's clock. */
  readonly at: (instant: EpochMs) => string;
  readonly orNull: (instant: EpochMs | null) => string | null;
  readonly period: (window: { readonly from: EpochMs | null; readonly to: EpochMs | null }) => Told;
  /** A figure or name in every language. */
  readonly text: (argument: Argument) => Text;
  /** A word of the vocabulary in every language. */
  readonly word: (term: string) => Text;
  readonly words: (terms: readonly string[] | undefined) => Text[];
  /** A wording with its figures in every language. */
  readonly say: (key: string, args?: Arguments) => Text;
  /** Several texts as one. */
  readonly joined: (texts: readonly Text[]) => Text;
  /** The contests a rule names; all where it names none. */
  readonly contests: (named: readonly string[] | undefined) => string[];
  readonly cites: (rule: Citable) => string[];
  /** The row of a contest and the clauses of that row; null where there is none. */
  readonly row: <Value>(
    table: Table<Value> | undefined,
    contest: string,
  ) => { readonly value: Value; readonly clauses: string[] } | null;
}

/** The teller of a rulebook. */
export function tellOf(book: Rulebook): Tell {
  const { zone } = book;
  const at = (instant: EpochMs): string =>
    Temporal.Instant.fromEpochMilliseconds(instant).toString({ timeZone: zone });
  const orNull = (instant: EpochMs | null): string | null => instant && at(instant);
  const text = (argument: Argument): Text =>
    inAll((language) => formatArgument(argument, { language, zone }));
  const word = (term: string): Text => text({ term });
  return {
    book,
    at,
    orNull,
    period: ({ from, to }) => ({ from: orNull(from), to: orNull(to) }),
    text,
    word,
    words: (terms) => (terms ?? []).map(word),
    say: (key, args = {}) => inAll((language) => say(key, args, { language, zone })),
    joined: (texts) => text({ list: texts.map((one) => ({ text: one })) }),
    contests: (named) => [...(named ?? Object.keys(book.contests))],
    cites: (rule) => [...citing(book, rule)],
    row: (table, contest) => {
      const value = valueFor(table, contest);
      return table === undefined || value === undefined
        ? null
        : { value, clauses: [...citingRow(book, table, contest)] };
    },
  };
}

function inAll(make: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Text;
}
