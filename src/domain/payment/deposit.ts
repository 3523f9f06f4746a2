import {
  accepted,
  dateIn,
  explain,
  refused,
  zeroMoney,
  type EpochMs,
  type Explained,
  type Money,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { citing, holdsAt, lookUp, type Contest, type Rulebook } from "#domain/rulebook/index.ts";

/** Whether the thing a deposit was paid for came back, and whether its holder had started. */
export type DepositReturn = {
  readonly contest: string;
  readonly started: boolean;
  /** When it came back; undefined when it never did. */
  readonly returned?: EpochMs | undefined;
};

type Deposit = NonNullable<Rulebook["rules"]["deposits"]>[string];
type WayBack = NonNullable<Deposit["returns"]>[string];

/**
 * How much of a deposit comes back, in TWD: all of it when the thing was returned in one of the ways
 * and times the rulebook gives, else nothing. `on-the-day` is open to those who started, on the day
 * of their contest. Where no rule speaks of returning it nothing comes back and the reason says so
 * (`deposit-return-unsaid`). Refuses `contest-unknown`, `deposit-unknown`, and `deposit-not-paid` for a
 * contest without this deposit.
 */
export function depositBack(
  book: Rulebook,
  depositId: string,
  facts: DepositReturn,
): Outcome<Explained<Money>, Refusal> {
  const contest = lookUp(book.contests, facts.contest);
  if (contest === undefined)
    return refused({ code: "contest-unknown", clauses: [], args: { contest: facts.contest } });
  const deposit = lookUp(book.rules.deposits, depositId);
  if (deposit === undefined)
    return refused({ code: "deposit-unknown", clauses: [], args: { deposit: depositId } });
  const clauses = citing(book, deposit);
  const args = { deposit: { text: deposit.name }, contest: { text: contest.name } };
  const amount = deposit.amounts[contest.id];
  if (amount === undefined) return refused({ code: "deposit-not-paid", clauses, args });

  const paid = { code: "deposit", clauses, args: { ...args, amount: { money: amount } } };
  const { returned } = facts;
  const ways = Object.values(deposit.returns ?? {});
  const open =
    returned === undefined
      ? []
      : ways.filter((way) => isOpen(book, contest, way, facts.started, returned));
  if (returned !== undefined && open.length > 0) {
    const back = {
      code: "deposit-back",
      clauses: [...new Set(open.flatMap((way) => citing(book, way)))],
      args: { returned: { moment: returned } },
    };
    return accepted(explain(amount, paid, back));
  }
  const rules = [
    ...ways.filter((one) => one.how !== "on-the-day" || facts.started),
    deposit.forfeited,
  ];
  const cited = rules.flatMap((rule) => (rule === undefined ? [] : citing(book, rule)));
  const code = cited.length > 0 ? "deposit-forfeited" : "deposit-return-unsaid";
  return accepted(explain(zeroMoney, paid, { code, clauses: [...new Set(cited)], args }));
}

function isOpen(
  book: Rulebook,
  contest: Contest,
  way: WayBack,
  started: boolean,
  returned: EpochMs,
): boolean {
  if (!holdsAt(book, way, returned)) return false;
  return way.how !== "on-the-day" || (started && dateIn(book.zone, returned) === contest.date);
}
