import {
  accepted,
  refused,
  sumMoney,
  type ClauseId,
  type Money,
  type Outcome,
  type Reason,
  type Refusal,
} from "#domain/kernel/index.ts";
import {
  citing,
  holdsAt,
  lookUp,
  specialReasons,
  stageName,
  type OwnEvents,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import type { LineKind } from "./order.ts";
import { refundLine, type CitedPayback } from "./refund-line.ts";
import type { AskedLine } from "./refund-members.ts";
import { orderEvents, stagesAt, type RefundStage } from "./refund-stage.ts";
import type { Refund, RefundRequest } from "./refund-request.ts";

type Refunds = NonNullable<Rulebook["rules"]["refunds"]>;
type Asked = RefundRequest & { readonly paid: NonNullable<RefundRequest["order"]["paid"]> };
type Decided = Omit<Refund, "total">;

/**
 * What comes back when entrants withdraw: by the stage that holds at the moment asked. Special
 * stages need an accepted reason with its papers; somebody who may take either gets the better one.
 */
export function byStage(
  book: Rulebook,
  request: Asked,
  asked: readonly AskedLine[],
): Outcome<Decided, Refusal> {
  const { refunds } = book.rules;
  if (refunds === undefined) return refused({ code: "refunds-unsaid", clauses: [], args: {} });
  const { order, paid, shipped } = request;
  const events = orderEvents(book, { at: order.at, paid, shipped });
  const open = stagesAt(book, refunds, request.asked, events);
  const claim = specialClaim(book, refunds, request);
  // A word that is no reason anywhere is a slip; it must not pass for the ordinary sum.
  if (request.reason !== undefined && !isSpecialReason(request.reason))
    return refused(claim.refusal as Refusal);
  const usable = open.filter((stage) => stage.for === "anybody" || claim.holds);
  const [first, ...others] = usable.map((stage) =>
    decide(book, refunds, stage, request, asked, events, claim.reasons),
  );
  // A claim that fails is the reason somebody gets nothing only while a special stage is open to it.
  const failed = open.some((stage) => stage.for === "special") ? claim.refusal : undefined;
  if (first === undefined) return refused(failed ?? noStageOpen(book, refunds, open, request));
  const best = others.reduce(better, first);
  return failed !== undefined && sumOf(best) === 0 ? refused(failed) : accepted(best);
}

function isSpecialReason(word: string): boolean {
  return (specialReasons as readonly string[]).includes(word);
}

type Claim = {
  readonly holds: boolean;
  readonly reasons: readonly Reason[];
  readonly refusal: Refusal | undefined;
};

/** Whether a special reason is given, accepted and proved. */
function specialClaim(book: Rulebook, refunds: Refunds, request: Asked): Claim {
  const { reason, papers } = request;
  if (reason === undefined) return { holds: false, reasons: [], refusal: undefined };
  const rule = refunds.special;
  const clauses = rule === undefined ? [] : citing(book, rule);
  const decision = { clauses, args: { reason: { term: reason } } };
  const refuse = (code: string, path: readonly string[]): Claim => ({
    holds: false,
    reasons: [],
    refusal: { code, ...decision, path },
  });
  if (rule === undefined || !(rule.reasons as readonly string[]).includes(reason))
    return refuse("reason-not-accepted", ["reason"]);
  if (rule.papers && papers !== true) return refuse("papers-missing", ["papers"]);
  return { holds: true, reasons: [{ code: "special-reason", ...decision }], refusal: undefined };
}

/** Names the stages that are open but only to others; where none is, those there are. */
function noStageOpen(
  book: Rulebook,
  refunds: Refunds,
  open: readonly RefundStage[],
  { asked }: Asked,
): Refusal {
  const cited = open.length > 0 ? open : Object.values(refunds.stages);
  const rules =
    open.length > 0 && refunds.special !== undefined ? [...cited, refunds.special] : cited;
  const clauses = [...new Set(rules.flatMap((rule) => citing(book, rule)))];
  return { code: "no-stage-open", clauses, args: { asked: { moment: asked } } };
}

function decide(
  book: Rulebook,
  refunds: Refunds,
  stage: RefundStage,
  request: Asked,
  asked: readonly AskedLine[],
  events: OwnEvents,
  special: readonly Reason[],
): Decided {
  const original = refunds.stages[stage.id] as Refunds["stages"][string];
  const clauses = citing(book, original);
  const ofStage: Reason = {
    code: "refund-stage",
    clauses,
    args: { stage: stageName(book, stage.id) },
  };
  const cited = (kind: LineKind): CitedPayback | undefined =>
    paybackOf(book, refunds, original, clauses, kind, request, events);
  const lines = asked.map((line) =>
    refundLine(line, cited(line.line.kind), conditions(book, refunds, stage, line)),
  );
  return {
    stage: stage.id,
    lines,
    reasons: [ofStage, ...(stage.for === "special" ? special : [])],
  };
}

/** Of a line speaks the stage, else (for fares) the ladder of the shuttle, else the rule for all stages. */
function paybackOf(
  book: Rulebook,
  refunds: Refunds,
  stage: Refunds["stages"][string],
  clauses: readonly ClauseId[],
  kind: LineKind,
  { asked }: Asked,
  events: OwnEvents,
): CitedPayback | undefined {
  const own = stage.pays[kind];
  if (own !== undefined) {
    const fee = refunds.fee;
    const sameFee = kind === "fee" && own.kind === "less" && fee?.amount === own.amount;
    return { payback: own, clauses: sameFee ? [...clauses, ...citing(book, fee)] : clauses };
  }
  if (kind === "shuttle") {
    const rung = Object.values(refunds.shuttle ?? {}).find((rule) =>
      holdsAt(book, rule, asked, events),
    );
    if (rung !== undefined) return { payback: rung.pays, clauses: citing(book, rung) };
  }
  const common = refunds.lines;
  const shared = common?.pays[kind];
  return shared && { payback: shared, clauses: citing(book, common) };
}

/** What else the entrant must do for a line: send the thing back that a deposit was paid for. */
function conditions(
  book: Rulebook,
  refunds: Refunds,
  stage: RefundStage,
  { line }: AskedLine,
): readonly Reason[] {
  if (line.kind !== "deposit" || line.item === undefined) return [];
  const back = refunds.stages[stage.id]?.["thing-back"];
  if (back?.deposit === line.item)
    return [
      {
        code: "deposit-thing-back",
        clauses: citing(book, back),
        args: { how: { term: back.how } },
      },
    ];
  const deposit = lookUp(book.rules.deposits, line.item);
  const rule = deposit?.["on-withdrawal"];
  if (rule?.condition !== "thing-returned-first") return [];
  return [{ code: "deposit-thing-first", clauses: citing(book, rule), args: {} }];
}

/** The stage that pays more; the earlier written one of two that pay the same. */
function better(a: Decided, b: Decided): Decided {
  return sumOf(b) > sumOf(a) ? b : a;
}

function sumOf({ lines }: Decided): Money {
  return sumMoney(lines.map((line) => line.amount));
}
