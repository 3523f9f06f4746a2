import { startOf } from "../when.ts";
import type { Rulebook } from "../rulebook.ts";
import { citing, citingRow } from "../cite.ts";
import { ruleWindow } from "../rule-window.ts";
import { boundEvent, eventOf, perContestEvents, type AgendaEvent } from "./event.ts";
import { poolName } from "./pool-name.ts";

/** Until when one enters, pays, hands in papers, changes data. */
export function enteringEvents(book: Rulebook): readonly AgendaEvent[] {
  const { entry, pools = {}, ballot, payment, safety, awards = {} } = book.rules;
  const edits = Object.entries(entry.edits ?? {}).filter(([, rule]) => rule.allowed);
  return [
    ...boundEvent(book, "entry", "entry.window", entry.window),
    ...Object.entries(pools).flatMap(([id, pool]) =>
      boundEvent(book, "pool", `pools.${id}`, pool, {
        contests: pool.contests,
        subject: pool.name === undefined ? { term: pool.unit } : { text: pool.name },
      }),
    ),
    ...feeEvents(book),
    ...(ballot === undefined
      ? []
      : eventOf(
          book,
          "ballot",
          "ballot.draw",
          { from: startOf(ballot.draw, book), to: null },
          citing(book, ballot),
          { contests: ballot.contests },
        )),
    ...evidenceEvents(book),
    ...boundEvent(book, "payment", "payment.deadline", payment?.deadline),
    ...edits.flatMap(([id, rule]) => boundEvent(book, "edits", `entry.edits.${id}`, rule)),
    ...(["transfer", "deferral"] as const).flatMap((kind) => {
      const rule = entry[kind];
      return rule?.allowed === true ? boundEvent(book, kind, `entry.${kind}`, rule) : [];
    }),
    ...boundEvent(book, "therapeutic-use", "safety.therapeutic-use", safety?.["therapeutic-use"]),
    ...Object.entries(awards).flatMap(([id, pool]) => {
      const on = pool["counted-on"];
      if (on === undefined) return [];
      const about = { contests: pool.contests, subject: poolName(book, pool) };
      const at = { from: startOf(on, book), to: null };
      return eventOf(
        book,
        "award-counted",
        `awards.${id}.counted-on`,
        at,
        citing(book, pool),
        about,
      );
    }),
  ];
}

/** Prices that change with the date. */
function feeEvents(book: Rulebook): readonly AgendaEvent[] {
  const { fees } = book.rules;
  return perContestEvents(
    book,
    (contest) => fees.each[contest] ?? fees.each["all"],
    (contest, prices) => {
      if (typeof prices === "number") return [];
      return prices.flatMap((tier, index) => {
        const window = ruleWindow(book, tier) ?? { from: null, to: null };
        return eventOf(
          book,
          "fee",
          `fees.${contest.id}.${index}`,
          window,
          citingRow(book, fees, contest.id),
          { contests: [contest.id], subject: { money: tier.price } },
        );
      });
    },
  );
}

function evidenceEvents(book: Rulebook): readonly AgendaEvent[] {
  return Object.entries(book.rules.evidence ?? {}).flatMap(([id, paper]) => {
    const { contests } = paper.needed;
    const taken = Object.entries(paper.any ?? {}).flatMap(([name, one]) => {
      if (one.taken === undefined) return [];
      const window = ruleWindow(book, one.taken) ?? { from: null, to: null };
      const about = { contests, subject: { text: one.name } };
      const place = `evidence.${id}.any.${name}.taken`;
      return eventOf(book, "evidence-taken", place, window, citing(book, one), about);
    });
    const about = { contests, subject: { text: paper.name } };
    return [
      ...boundEvent(book, "evidence", `evidence.${id}.submit`, paper.submit, about),
      ...taken,
    ];
  });
}
