import { z } from "zod";

import { parseMoney, parsePercent } from "../value/index.ts";
import { bounds } from "./bounds.ts";
import { named, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import { count, duration, id, ids, moment, money, yesNo } from "./values.ts";

/** What comes back of one order line. */
export type Payback =
  | { readonly kind: "share"; readonly basisPoints: number }
  | { readonly kind: "less"; readonly amount: number }
  | { readonly kind: "fixed"; readonly amount: number };

const example = "full, none, 60 %, less NT$100 or NT$500";

/** `full`, `none`, a percentage, `less NT$100` (all but that sum) or a fixed sum. */
const payback = z
  .union([z.string(), z.number()])
  .meta({
    title: "what comes back",
    examples: ["full", "none", "60 %", "less NT$100", "NT$500"],
  })
  .transform((input, context): Payback => {
    const given = String(input).trim().toLowerCase();
    if (given === "full") return { kind: "share", basisPoints: 10_000 };
    if (given === "none") return { kind: "share", basisPoints: 0 };
    const share = parsePercent(given);
    if (share.ok) return { kind: "share", basisPoints: share.value };
    const less = /^less\s+(.+)$/u.exec(given)?.[1];
    const amount = parseMoney(less ?? input);
    if (amount.ok)
      return less === undefined
        ? { kind: "fixed", amount: amount.value }
        : { kind: "less", amount: amount.value };
    context.addIssue({
      code: "custom",
      message: "payback-unreadable",
      params: { problem: "payback-unreadable", args: { given: String(input) }, write: example },
    });
    return z.NEVER;
  });

/** Order lines a refund speaks of. */
export const refundLines = ["fee", "deposit", "postage", "shuttle", "handling", "extras"] as const;

const aboutLine: Readonly<Record<(typeof refundLines)[number], string>> = {
  fee: "Of the entry fee.",
  deposit: "Of deposits.",
  postage: "Of the postage.",
  shuttle: "Of shuttle fares.",
  handling: "Of the handling fee.",
  extras: "Of extras.",
};

const pays = z.strictObject(
  Object.fromEntries(
    refundLines.map((line) => [line, payback.optional().describe(aboutLine[line])]),
  ) as Record<(typeof refundLines)[number], z.ZodOptional<typeof payback>>,
);

/** Reasons that give a special refund. */
export const specialReasons = [
  "disaster",
  "traffic",
  "military",
  "illness",
  "pregnancy",
  "wedding",
  "spouse-funeral",
  "family-funeral",
  "isolation",
] as const;

export const refunds = section(
  "Withdrawal: stages in order, each with its bounds (dates, offsets or events), for anybody or only for the special reasons, and what comes back of each order line. " +
    "Figures printed per contest are checked against the formula.",
  `
stages:
  first: { clause: §16, through: 2022-12-09, pays: { fee: less NT$100, deposit: full }, printed: { half: NT$850 } }
  second: { clause: §16, from: 2022-12-10, through: 2023-02-03, pays: { fee: 60 %, deposit: full }, printed: { half: NT$610 } }
  special: { clause: §16, from: 2023-02-04, through: 2023-02-26, for: special, pays: { fee: 50 %, deposit: full }, printed: { half: NT$525 } }
special: { clause: §16, reasons: [disaster, traffic, military, illness, pregnancy, spouse-funeral, family-funeral], papers: yes }
lost: { clause: §16, place: yes }
`,
  z.strictObject({
    stages: named(
      rule({
        name: text.optional().describe("What runners are told the stage is called."),
        ...bounds,
        until: moment
          .optional()
          .describe("An event beside or instead of the date, such as `goods-shipped`."),
        since: moment
          .optional()
          .describe("An event from which the stage holds, such as `goods-shipped`."),
        for: z
          .enum(["anybody", "special"])
          .default("anybody")
          .describe("Everybody, or only for a special reason."),
        pays: pays.describe("What comes back, line by line."),
        printed: z
          .record(z.string(), money.describe("Per contest."))
          .optional()
          .describe("Sums per contest as the regulation prints them, fee and deposit together."),
        "pay-out": rule({
          ...bounds,
          days: z.array(count).optional().describe("Days of the month on which batches are paid."),
        })
          .optional()
          .describe("When the money is paid."),
        "goods-sent": yesNo.optional().describe("Whether the goods are sent all the same."),
        "thing-back": rule({
          ...bounds,
          how: z.enum(["post", "in-person"]).describe("How it is returned."),
          deposit: id.describe("The deposit it belongs to."),
        })
          .optional()
          .describe("What has to be returned for the money."),
      }),
    ).describe("The stages in order of time."),
    special: rule({
      reasons: z.array(z.enum(specialReasons)).min(1).describe("The reasons that are accepted."),
      papers: yesNo.default(true).describe("Whether proof is needed."),
    })
      .optional()
      .describe("Special reasons."),
    lines: rule({ pays: pays.describe("What comes back, line by line.") })
      .optional()
      .describe("Order lines that every stage treats alike, unless it names them."),
    shuttle: named(rule({ ...bounds, pays: payback.describe("What comes back of the fare.") }))
      .optional()
      .describe("A ladder of its own for shuttle fares."),
    requests: named(
      rule({
        stages: ids.optional().describe("Stages in which one asks this way; all, unless named."),
        how: z.string().describe("The way."),
        fields: z.array(z.string()).optional().describe("What one states."),
        checked: yesNo.optional().describe("Whether identity and data are checked first."),
      }),
    )
      .optional()
      .describe("How one asks for it."),
    "paid-within": rule({ within: duration.describe("So long after the check.") })
      .optional()
      .describe("How soon the money comes."),
    "paid-on": named(
      rule({
        days: z.array(count).optional().describe("Days of the month."),
        ...bounds,
        stages: ids.optional().describe("Stages it holds for; all, unless named."),
      }),
    )
      .optional()
      .describe("Days on which money is paid."),
    fee: rule({ amount: money.describe("How much.") })
      .optional()
      .describe("The processing fee, where another clause names it."),
    "part-of-group": rule({ allowed: yesNo.describe("Whether they may.") })
      .optional()
      .describe("Single members of an order may withdraw."),
    lost: rule({ place: yesNo.describe("Whether the place is lost.") })
      .optional()
      .describe("Whoever takes the money back loses the place."),
  }),
);

export const cancellation = section(
  "The organiser calls the race off: for which causes, and what comes back.",
  `
weather: { clause: §15, causes: [typhoon, force-majeure, aqi], pays: { fee: 50 % } }
epidemic: { clause: §15, causes: [epidemic], announced: yes }
`,
  named(
    rule({
      name: text.optional().describe("What runners are told it is called."),
      causes: z
        .array(
          z.enum(["typhoon", "force-majeure", "aqi", "heat", "epidemic", "permit", "organiser"]),
        )
        .min(1)
        .describe("Why it is called off."),
      pays: pays.optional().describe("What comes back, line by line."),
      announced: yesNo
        .optional()
        .describe("Terms are announced separately; late claims are refused."),
    }),
  ),
);
