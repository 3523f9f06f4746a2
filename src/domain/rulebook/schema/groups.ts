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
      contests: ids.optional(),
      kind: z
        .enum(["age", "sex", "visually-impaired", "wheelchair", "open", "team"])
        .default("age"),
      count: count.optional().describe("Number of groups as printed; checked."),
      basis: z.enum(["race-day", "calendar-year", "birth-year"]).optional(),
      assigned: z.enum(["automatically", "chosen", "reviewed"]).optional(),
      evidence: id.optional(),
      "ranks-overall": yesNo
        .optional()
        .describe("Whether its members also stand in the overall ranking."),
      places: count.optional(),
      groups: named(
        z.strictObject({
          name: text,
          sex: sex.optional(),
          age: countBand.optional(),
          born: yearBand.optional(),
          women: countBand.optional().describe("For `kind: team`: how many women the team has."),
        }),
      ),
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
      contests: ids,
      source: z.enum(["declared", "chosen", "proved", "bib-order"]).optional(),
      within: z.string().optional(),
      zones: named(
        z.strictObject({
          name: text,
          time: durationBand.optional(),
          elite: yesNo.optional(),
          guests: yesNo.optional(),
        }),
      ),
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
      members: z.record(z.string(), count),
      legs: yesNo.optional().describe("For relays: one member per leg."),
      substitutes: count.optional().describe("Further people a team may name."),
      women: rule({
        among: ids,
        number: z.enum(["at-least", "exactly", "unsaid"]),
        count,
      }).optional(),
      men: rule({
        among: ids,
        number: z.enum(["at-least", "exactly", "unsaid"]),
        count,
      }).optional(),
      result: rule({
        "sum-of": z.union([z.literal("all"), count]),
        time: z.enum(["gun", "net"]).optional(),
        "all-must-finish": yesNo.optional(),
      }).optional(),
      timed: rule({ everybody: yesNo })
        .optional()
        .describe("Whether members of untimed contests are timed too."),
      withdrawal: rule({
        of: z.enum(["member", "whole-team"]),
        team: z.enum(["goes-on", "dissolved", "substitute"]).optional(),
      }).optional(),
      payee: rule({ paid: z.enum(["each-member", "one-member", "team"]) }).optional(),
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
      divisions: ids,
      each: count.optional(),
      required: yesNo.optional(),
      fee: z.enum(["free", "as-entrant"]).optional(),
      insured: yesNo.optional(),
      goods: yesNo.optional(),
      result: z.enum(["shared", "none"]).optional(),
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
      nationality: z.array(z.string().regex(/^[A-Z]{3}$/u)).optional(),
      residence: z.array(z.string().regex(/^[A-Z]{3}$/u)).optional(),
      means: text.optional(),
      ...bounds,
      within: duration.optional(),
    }),
  ),
);
