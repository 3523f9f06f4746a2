import type { FactsInAll } from "#contract/facts/facts.ts";
import { paidBack, stageWindow, wordPayback, type Payback } from "#domain/entry/index.ts";
import { money, sumMoney, type Text } from "#domain/kernel/index.ts";
import { dateOfMoment, valueFor, type Moment } from "#domain/rulebook/index.ts";

import type { Tell } from "./tell.ts";

type RefundFacts = NonNullable<FactsInAll["refunds"]>;
type Refunds = NonNullable<Tell["book"]["rules"]["refunds"]>;
type Stage = Refunds["stages"][string];

/** The ladder of withdrawal with what comes back of one entry at its fixed price. */
export function refundFacts(tell: Tell): RefundFacts | null {
  const { book, period, word, cites } = tell;
  const { refunds } = book.rules;
  if (refunds === undefined) return null;
  const stages = Object.entries(refunds.stages).map(([stage, rule], index) => {
    const pays = { ...refunds.lines?.pays, ...rule.pays };
    return {
      stage,
      number: index + 1,
      special: rule.for === "special",
      ...period(stageWindow(book, rule, {}) ?? { from: null, to: null }),
      when: whenOf(tell, rule),
      pays: Object.entries(pays).flatMap(([line, payback]) =>
        payback === undefined ? [] : [{ line, name: word(line), back: backOf(tell, payback) }],
      ),
      amounts: Object.keys(book.contests).flatMap((contest) => {
        const amount = amountBack(tell, contest, pays);
        return amount === null ? [] : [{ contest, amount }];
      }),
      clauses: cites(rule),
    };
  });
  const { special } = refunds;
  return {
    stages,
    reasons: (special?.reasons ?? []).map((reason) => ({ reason, name: word(reason) })),
    papers: special?.papers ?? false,
    clauses: special === undefined ? [] : cites(special),
  };
}

function backOf({ say }: Tell, payback: Payback): Text {
  if (payback.kind === "share" && payback.basisPoints === 0) return say("fact.back-nothing");
  if (payback.kind === "share" && payback.basisPoints === 10_000) return say("fact.back-all");
  const { code, args } = wordPayback(payback);
  return say(`fact.${code}`, args);
}

/** Fee and deposits that come back; null where the fee depends on who enters when. */
function amountBack({ book }: Tell, contest: string, pays: Stage["pays"]): number | null {
  const fee = valueFor(book.rules.fees, contest);
  if (typeof fee !== "number") return null;
  const deposits = Object.values(book.rules.deposits ?? {}).map(({ amounts }) =>
    money(amounts[contest] ?? amounts["all"] ?? 0),
  );
  const back = (paid: typeof fee, payback: Payback | undefined): typeof fee =>
    payback === undefined ? money(0) : paidBack(paid, payback);
  return sumMoney([back(fee, pays.fee), ...deposits.map((paid) => back(paid, pays.deposit))]);
}

/** The ends of a stage as it prints them: dates with the day that counts, events by their names. */
function whenOf(tell: Tell, stage: Stage): Text {
  const { from, after, through, before, by, since, until } = stage;
  const ends = [
    ["fact.from", from],
    ["fact.after", after],
    ["fact.since", since],
    ["fact.through", through ?? by],
    ["fact.before", before],
    ["fact.until", until],
  ] as const;
  return tell.joined(
    ends.flatMap(([key, moment]) =>
      moment === undefined ? [] : [tell.say(key, { when: { text: momentText(tell, moment) } })],
    ),
  );
}

function momentText({ book, text }: Tell, moment: Moment): Text {
  const date = dateOfMoment(moment, book);
  if (date !== null && (moment.kind === "relative" || moment.time === undefined))
    return text({ date });
  if (moment.kind === "relative")
    return text({ event: moment.event, days: moment.days, ms: moment.ms });
  return text({ list: [{ date: moment.date }, { clock: moment.time ?? 0 }], joined: " " });
}
