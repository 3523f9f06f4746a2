import { z } from "zod";

import { bounds } from "./bounds.ts";
import { named, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import { count, countBand, duration, durationBand, id, ids, yearBand, yesNo } from "./values.ts";

const sex = z.enum(["M", "F", "X"]);

export const divisions = section(
  "Groups an entrant falls into for ranking and prizes. One set of groups per table; an entrant is in exactly one group of a set, or in none. " +
    "Age groups print ages, birth years or both; `basis` says which decides. Other sets go by sex or by a need (visually impaired, wheelchair).",
  `
half-ages:
  clause: §8
  contests: [half]
  count: 4
  basis: calendar-year
  groups:
    m-a: { name: { zh-Hant: 男 A, en: Men A, ja: 男子A }, sex: M, age: 40+ }
    m-b: { name: { zh-Hant: 男 B, en: Men B, ja: 男子B }, sex: M, age: 17-39 }
    w-a: { name: { zh-Hant: 女 A, en: Women A, ja: 女子A }, sex: F, age: 40+ }
    w-b: { name: { zh-Hant: 女 B, en: Women B, ja: 女子B }, sex: F, age: 17-39 }
`,
  named(
    rule({
      contests: ids.optional().describe("Contests it holds for; all, unless named."),
      kind: z
        .enum(["age", "sex", "visually-impaired", "wheelchair", "open", "team"])
        .default("age")
        .describe("What makes the groups."),
      count: count.optional().describe("Number of groups as printed; checked."),
      basis: z
        .enum(["race-day", "calendar-year", "birth-year"])
        .optional()
        .describe(
          "Which decides where age and birth years differ: the age on race day, the age reached in the year, or the years as printed.",
        ),
      assigned: z
        .enum(["automatically", "chosen", "reviewed"])
        .optional()
        .describe("By the system, chosen by the entrant, or after a review."),
      evidence: id.optional().describe("The evidence it needs."),
      "ranks-overall": yesNo
        .optional()
        .describe("Whether its members also stand in the overall ranking."),
      places: count.optional().describe("How many are admitted."),
      groups: named(
        z.strictObject({
          name: text.describe("What the group is called."),
          sex: sex.optional().describe("Men, women or neither; everybody, unless named."),
          age: countBand.optional().describe("Ages in full years."),
          born: yearBand.optional().describe("Years of birth."),
          women: countBand.optional().describe("For `kind: team`: how many women the team has."),
        }),
      ).describe("The groups."),
    }),
  ),
);

export const corrals = section(
  "Start areas in starting order. `time` bands are read in order: the first that fits. `source` says whose word counts.",
  `
half:
  clause: §8
  contests: [half]
  source: declared
  within: 2 years
  zones:
    z1: { name: { zh-Hant: 第 1 區, en: Zone 1, ja: 第1ブロック }, time: up to 1:30:00 }
    z2: { name: { zh-Hant: 第 2 區, en: Zone 2, ja: 第2ブロック }, time: over 1:30:00 }
  default: z2
`,
  named(
    rule({
      contests: ids.describe("Contests it holds for."),
      source: z
        .enum(["declared", "chosen", "proved", "bib-order"])
        .optional()
        .describe(
          "The runner states a time, picks an area, proves a time, or the bib number decides.",
        ),
      within: z.string().optional().describe("How old the time may be."),
      zones: named(
        z.strictObject({
          name: text.describe("What the area is called."),
          time: durationBand.optional().describe("Times that start here."),
          elite: yesNo.optional().describe("Whether the elite field starts here."),
          guests: yesNo.optional().describe("Whether guests start here."),
        }),
      ).describe("The areas from front to back."),
      default: id.optional().describe("The zone of a runner without a time."),
    }),
  ),
);

export const teams = section(
  "People of several contests counted together: who belongs to a team, how its time comes about, what it pays, what happens when one leaves.",
  `
team:
  clause: §8
  members: { half: 1, 10k: 1, 5k: 1 }
  women: { clause: §8, among: [half, 10k], number: at-least, count: 1 }
  result: { clause: §8, sum-of: all, time: gun }
`,
  named(
    rule({
      members: z
        .record(z.string(), count.describe("So many of this contest."))
        .describe("Members per contest."),
      legs: yesNo.optional().describe("For relays: one member per leg."),
      substitutes: count.optional().describe("Further people a team may name."),
      women: rule({
        among: ids.describe("Counted among the members of these contests."),
        number: z
          .enum(["at-least", "exactly", "unsaid"])
          .describe(
            "At least so many or exactly so many; `unsaid` where the regulation leaves it open.",
          ),
        count: count.describe("So many."),
      })
        .optional()
        .describe("How many women a team needs."),
      men: rule({
        among: ids.describe("Counted among the members of these contests."),
        number: z
          .enum(["at-least", "exactly", "unsaid"])
          .describe(
            "At least so many or exactly so many; `unsaid` where the regulation leaves it open.",
          ),
        count: count.describe("So many."),
      })
        .optional()
        .describe("How many men a team needs."),
      result: rule({
        "sum-of": z
          .union([z.literal("all"), count])
          .describe("Times that are added: of all members, or of so many of the fastest."),
        time: z.enum(["gun", "net"]).optional().describe("Gun times or net times."),
        "all-must-finish": yesNo
          .optional()
          .describe("Whether a team without one finisher has no result."),
      })
        .optional()
        .describe("How the result of the team comes about."),
      timed: rule({ everybody: yesNo.describe("Whether they are.") })
        .optional()
        .describe("Whether members of untimed contests are timed too."),
      withdrawal: rule({
        of: z
          .enum(["member", "whole-team"])
          .describe("Whether one member may leave, or only the whole team."),
        team: z
          .enum(["goes-on", "dissolved", "substitute"])
          .optional()
          .describe("What becomes of the team then."),
      })
        .optional()
        .describe("A member who leaves."),
      payee: rule({
        paid: z
          .enum(["each-member", "one-member", "team"])
          .describe("Each member a share, one for all, or the team."),
      })
        .optional()
        .describe("Who is paid the prize of a team."),
    }),
  ),
);

export const guides = section(
  "People who run with an entrant: for whom, how many, what they pay and get.",
  `
visually-impaired: { clause: §10, divisions: [visually-impaired], each: 1, fee: free, insured: yes, goods: yes, result: shared }
`,
  named(
    rule({
      divisions: ids.describe("Divisions whose runners have guides."),
      each: count.optional().describe("Guides per runner."),
      required: yesNo.optional().describe("Whether one may run only with a guide."),
      fee: z.enum(["free", "as-entrant"]).optional().describe("What guides pay."),
      insured: yesNo.optional().describe("Whether they are insured."),
      goods: yesNo.optional().describe("Whether they get the goods."),
      result: z
        .enum(["shared", "none"])
        .optional()
        .describe("Whether they share the result of the runner."),
    }),
  ),
);

export const terms = section(
  "What a word of the regulation means where a rule hangs on it: `domestic` for prizes kept to domestic runners, `elite`, and the like.",
  `
domestic: { clause: §12, nationality: [TWN] }
`,
  named(
    rule({
      nationality: z
        .array(z.string().regex(/^[A-Z]{3}$/u))
        .optional()
        .describe("Citizens of these countries (three-letter codes)."),
      residence: z
        .array(z.string().regex(/^[A-Z]{3}$/u))
        .optional()
        .describe("People who live in these countries (three-letter codes)."),
      means: text
        .optional()
        .describe("The meaning in words, where it is no nationality or residence."),
      ...bounds,
      within: duration.optional().describe("How long ago it may have been."),
    }),
  ),
);
