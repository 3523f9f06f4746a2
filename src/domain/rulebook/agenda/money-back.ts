import type { EpochMs } from "#domain/kernel/index.ts";
import type { Rulebook } from "../rulebook.ts";
import type { Moment } from "../value/index.ts";
import { endOf, startOf } from "../when.ts";
import { citing } from "../cite.ts";
import { boundEvent, eventOf, type AgendaEvent } from "./event.ts";
import { poolName } from "./pool-name.ts";

/** Until when money comes back: stages of withdrawal, shuttle fares, deposits, prizes to choose. */
export function moneyBackEvents(book: Rulebook): readonly AgendaEvent[] {
  const { refunds, deposits = {}, awards = {} } = book.rules;
  const stages = Object.entries(refunds?.stages ?? {}).flatMap(([id, stage], index) => {
    const place = `refunds.stages.${id}`;
    const about = { subject: index + 1 };
    return [
      ...boundEvent(book, "refund-stage", place, stage, about),
      ...boundEvent(book, "refund-pay-out", `${place}.pay-out`, stage["pay-out"], about),
      ...boundEvent(book, "refund-thing-back", `${place}.thing-back`, stage["thing-back"], about),
    ];
  });
  const fares = Object.entries(refunds?.shuttle ?? {}).flatMap(([id, rung]) =>
    boundEvent(book, "refund-shuttle", `refunds.shuttle.${id}`, rung),
  );
  const returns = Object.entries(deposits).flatMap(([id, deposit]) =>
    Object.entries(deposit.returns ?? {}).flatMap(([way, rule]) =>
      boundEvent(book, "deposit-return", `deposits.${id}.returns.${way}`, rule, {
        contests: Object.keys(deposit.amounts).filter((contest) => contest in book.contests),
        subject: { text: deposit.name },
        place: rule.place,
      }),
    ),
  );
  const choices = Object.entries(awards).flatMap(([id, pool]) => {
    const { choice, contests } = pool;
    if (choice?.until === undefined) return [];
    const until = { from: null, to: lastMoment(book, choice.until) };
    const about = { contests, subject: poolName(book, pool) };
    return eventOf(book, "award-choice", `awards.${id}.choice`, until, citing(book, choice), about);
  });
  return [...stages, ...fares, ...returns, ...choices];
}

/** A clock time is where something ends, a day counts to its end. */
function lastMoment(book: Rulebook, moment: Moment): EpochMs | null {
  const isDay = moment.kind === "absolute" && moment.time === undefined;
  return (isDay ? endOf : startOf)(moment, book);
}
