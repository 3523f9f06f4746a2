import { z } from "zod";

import { decidedBy } from "./rulebook.ts";

/** Why something was decided: a stable code, the clauses that made it, and the sentence for the person concerned. */
export const shownReason = z
  .object({
    code: z.string(),
    clauses: z.array(z.string()),
    text: z.string(),
  })
  .meta({ id: "Reason" });

const amount = z.int().meta({ description: "TWD." });

const line = z.object({
  kind: z.enum(["fee", "deposit", "postage", "shuttle", "extras", "handling"]),
  entry: z.int().optional().meta({ description: "Position of the entry, from 0." }),
  contest: z.string().optional(),
  item: z.string().optional(),
  amount,
  reasons: z.array(shownReason),
});

export const shownQuote = z
  .object({
    rulebook: decidedBy,
    total: amount,
    lines: z.array(line.meta({ id: "OrderLine" })),
    reasons: z.array(shownReason),
  })
  .meta({ id: "Quote" });

export const shownRefund = z
  .object({
    rulebook: decidedBy,
    stage: z.string().meta({ description: "The stage of withdrawal or the cause that decides." }),
    total: amount,
    lines: z.array(line.extend({ paid: amount }).meta({ id: "RefundLine" })),
    reasons: z.array(shownReason),
  })
  .meta({ id: "Refund" });

/** One thing a request was refused for, with its place in the request. */
export const shownRefusal = z
  .object({
    code: z.string(),
    clauses: z.array(z.string()),
    path: z.string().meta({ description: "Place in the request; empty for the whole." }),
    message: z.string(),
    write: z.string().optional().meta({ description: "What to write instead." }),
  })
  .meta({ id: "Refusal" });

export type ShownReason = z.infer<typeof shownReason>;
export type ShownQuote = z.infer<typeof shownQuote>;
export type ShownRefund = z.infer<typeof shownRefund>;
export type ShownRefusal = z.infer<typeof shownRefusal>;
