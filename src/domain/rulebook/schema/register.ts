import { z } from "zod";

import { clauseRef, clauses } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import { date } from "./values.ts";

/** What a clause speaks about; the word list of the acceptance tables. */
export const clauseKinds = [
  "eligibility",
  "price",
  "quota",
  "deadline",
  "payment",
  "refund",
  "deposit",
  "delivery",
  "shuttle",
  "pickup",
  "start",
  "timing",
  "disqualification",
  "ranking",
  "award",
  "tax",
  "certificate",
  "protest",
  "cut-off",
  "safety",
  "insurance",
  "privacy",
  "notice-only",
] as const;

/** A: the machine decides. M: a person decides, the machine records and enforces. N: published and acknowledged. */
export const clauseLevels = ["A", "M", "N"] as const;

/** The stages of the house in which a clause takes effect. */
export const clauseStages = [
  "entry",
  "payment",
  "bib",
  "read",
  "passing",
  "ruling",
  "result",
  "award",
  "duty",
  "pages",
] as const;

export const register = section(
  "Every clause of the regulation: what it speaks about, who decides, its wording in our own words in three languages. " +
    "Figures are not typed but taken from the rules: `{fees.half money}` is the fee of `half`, formatted for the language. " +
    "Clauses may stand in a file of their own, `clauses.yaml`.",
  `
§7/報名費:
  kind: price
  level: A
  text: { zh-Hant: "半程馬拉松報名費為 {fees.half money}。", en: "The half marathon costs {fees.half money}.", ja: "ハーフマラソンの参加料は {fees.half money}。" }
`,
  z.record(
    clauseRef,
    z.strictObject({
      kind: z.enum(clauseKinds).describe("What the clause speaks about."),
      level: z
        .enum(clauseLevels)
        .describe(
          "A: a machine decides. M: a person decides, the machine records and enforces. N: published and accepted.",
        ),
      stage: z
        .enum(clauseStages)
        .optional()
        .describe("Where it takes effect, if not where its kind usually does."),
      printed: z
        .string()
        .optional()
        .describe("The number as the document prints it, where that is not its name here."),
      text: text.describe("The wording, with figures taken from the rules."),
    }),
  ),
);

export const decisions = section(
  "What the organiser decided where the regulation contradicts itself or is silent: the finding, the choice, the reason, and the values that hold from now on. " +
    "Decisions may stand in a file of their own, `decisions.yaml`.",
  `
- finding: gate-on-other-gun
  at: gates.half.gates.g1
  set: { gates.half.gates.g1.gun: half, gates.half.gates.g1.closes: "06:45" }
  choice: { zh-Hant: 依半程馬拉松起跑時間計算, en: Counts from the gun of the half marathon, ja: ハーフのスタートから計算する }
  reason: { zh-Hant: 每位選手時限相同, en: Everybody gets the same time, ja: 全員の制限時間を同じにするため }
`,
  z.array(
    z.strictObject({
      finding: z.string().describe("Code of the finding that is settled."),
      at: z.string().describe("The place of the finding, as `guntime rulebook check` prints it."),
      set: z
        .record(
          z.string(),
          z.unknown().describe("The new value; `null` takes the printed one away."),
        )
        .optional()
        .describe("Values that replace what is printed, by place."),
      keep: z.literal(true).optional().describe("The printed rule stands as it is."),
      choice: text.describe("What holds from now on."),
      reason: text.describe("Why."),
      clause: clauses.optional().describe("The clause that says it, if another than the rule."),
    }),
  ),
);

export const amendments = section(
  "Versions after the first: what changed, when and why.",
  `
- { version: 2, date: 2023-01-10, clauses: [§17], reason: { zh-Hant: 交管時間調整, en: Traffic control moved, ja: 交通規制の変更 } }
`,
  z.array(
    z.strictObject({
      version: z.number().int().min(2).max(9999).describe("Number of the version."),
      date: date.describe("When it was made."),
      clauses: z.array(clauseRef).optional().describe("Clauses that changed."),
      reason: text.describe("Why."),
    }),
  ),
);
