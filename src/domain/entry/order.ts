import type { EpochMs, Money, Reason } from "#domain/kernel/index.ts";
import type { Person } from "./person.ts";

/** What an order is made of; refunds speak of the same lines. */
export const lineKinds = ["fee", "deposit", "postage", "shuttle", "extras", "handling"] as const;

/** One of the {@link lineKinds}. */
export type LineKind = (typeof lineKinds)[number];

/**
 * One place asked for: the person as far as known and the contest. `team` joins entries of one team
 * by its name; an entry for a team contest without members is a whole team. `guide` marks somebody
 * who runs with an entrant. `count` stands for so many alike.
 */
export type OrderEntry = Person & {
  readonly contest: string;
  readonly team?: string | undefined;
  readonly guide?: boolean | undefined;
  readonly count?: number | undefined;
};

/** What is paid together, by ids of the rulebook; `at` is the moment it is sent in. */
export type QuoteRequest = {
  readonly at: EpochMs;
  readonly entries: readonly OrderEntry[];
  readonly delivery?: string | undefined;
  readonly method?: string | undefined;
  readonly shuttles?: Readonly<Record<string, number>> | undefined;
  readonly extras?: Readonly<Record<string, number>> | undefined;
};

/**
 * One priced part of an order, in TWD. `entry` is the position of the entry it belongs to, from 0,
 * `count` written out; lines of the whole order have none. `item` names the deposit, delivery
 * method, shuttle, extra or payment method.
 */
export type OrderLine = {
  readonly kind: LineKind;
  readonly entry?: number;
  readonly contest?: string;
  readonly item?: string;
  readonly amount: Money;
  readonly reasons: readonly Reason[];
};

/** A priced order, in TWD: the total is the sum of its lines. */
export type Quote = {
  readonly total: Money;
  readonly lines: readonly OrderLine[];
  /** Why the order is taken at all, beside the reasons of each line. */
  readonly reasons: readonly Reason[];
};

/** The largest order: above, it is a club, not a group, and is asked to send several. */
export const mostEntries = 1000;

/** The largest number of tickets, pieces or entries alike that one figure may name. */
export const mostPieces = 10_000;
