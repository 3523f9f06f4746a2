import { z } from "zod";

import { bounds } from "./bounds.ts";
import { specialReasons } from "./refunds.ts";
import { clauses, named, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import { clockRange, decimalBand, distance, id, ids, money, yesNo } from "./values.ts";

export const bags = section(
  "Bag drop: when bags are taken, kept and given back, for which contests.",
  `
race-day: { clause: §15, contests: [half], drop: "04:30-05:30", keep: "04:30-10:00", return: "06:30-10:00" }
`,
  named(
    rule({
      contests: ids.optional().describe("Contests it holds for; all, unless named."),
      day: id.optional().describe("The race day; that of the contests, unless named."),
      drop: clockRange.optional().describe("When bags are taken."),
      keep: clockRange.optional().describe("When bags are kept."),
      return: clockRange.optional().describe("When bags are given back."),
      label: z.enum(["bib", "stickers"]).optional().describe("What bag and runner are matched by."),
      "closable-bag": yesNo.optional().describe("Whether the bag must close."),
    }),
  ),
);

export const stations = section(
  "Aid stations along the course and what each of them has.",
  `
clause: §12
contests: [half]
stations:
  - { at: 5 km, has: [water, toilet] }
`,
  rule({
    contests: ids.optional().describe("Contests it holds for; all, unless named."),
    stations: z
      .array(
        z.strictObject({
          at: distance.describe("Distance from the start."),
          has: z.array(z.string()).min(1).describe("What there is."),
        }),
      )
      .min(1)
      .describe("The stations in the order of the course."),
    "own-drinks": rule({ table: z.enum(["first", "last"]).describe("On which table they stand.") })
      .optional()
      .describe("Runners' own drinks."),
  }),
);

export const safety = section(
  "Thresholds of air, heat and the like with what follows, and who may stop a runner. Heat index: degrees Celsius + relative humidity in percent × weight.",
  `
heat: { clause: §14, humidity-weight: 0.1, cancel: over 40 }
aqi:
  masks: { clause: §15, index: 151-200, then: masks }
  cancel: { clause: §15, index: from 201, then: may-cancel }
`,
  z.strictObject({
    heat: rule({
      "humidity-weight": z.number().positive().describe("Weight of the humidity."),
      cancel: decimalBand.describe("Index at which the race may be called off."),
    })
      .optional()
      .describe("When heat stops the race."),
    aqi: named(
      rule({
        index: decimalBand.describe("The band."),
        then: z.enum(["masks", "staff-alert", "may-cancel", "cancel"]).describe("What follows."),
      }),
    )
      .optional()
      .describe("Bands of the air quality index."),
    stopping: rule({ by: z.array(z.string()).min(1).describe("Their roles.") })
      .optional()
      .describe("Who may stop a runner."),
    barred: named(
      rule({
        conditions: z.array(z.string()).min(1).describe("The states of health."),
        "refund-as": z
          .enum(specialReasons)
          .optional()
          .describe("The special reason the money comes back for."),
      }),
    )
      .optional()
      .describe(
        "Who may not start while a state of health lasts, and the special reason under which the money comes back.",
      ),
    "medical-note": rule({
      on: z.enum(["bib-back", "entry"]).describe("On the back of the bib, or in the entry."),
    })
      .optional()
      .describe("Where runners note illnesses and medicines."),
    doping: rule({
      duty: yesNo.describe("Whether runners must accept it."),
      refusal: z.enum(["result-void"]).optional().describe("What refusing means."),
    })
      .optional()
      .describe("Doping control."),
    "therapeutic-use": rule({ ...bounds })
      .optional()
      .describe("When exemptions for medicines are asked for."),
    conditions: rule({ named: z.array(z.string()).min(1).describe("The illnesses.") })
      .optional()
      .describe("Illnesses with which one should not enter."),
  }),
);

export const insurance = section(
  "Insurance sums: per person, per accident, property, and the most that is paid in all.",
  `
liability: { clause: §18, per-person: "NT$5,000,000", insured: [entrants] }
`,
  named(
    rule({
      "per-person": money.optional().describe("Sum for each person."),
      "per-accident": money.optional().describe("Sum for each accident."),
      property: money.optional().describe("Sum for damage to property in each accident."),
      aggregate: money.optional().describe("The most that is paid in all."),
      insured: z
        .array(z.enum(["entrants", "staff", "volunteers", "guides"]))
        .optional()
        .describe("Who is covered."),
      fields: z.array(z.string()).optional().describe("What an entry must state for the cover."),
      excludes: z.array(z.string()).optional().describe("What is not covered."),
      during: z
        .enum(["race", "event"])
        .optional()
        .describe("While they race, or during the whole event."),
    }),
  ),
);

export const consents = section(
  "What entrants agree to, one purpose at a time: which data, who receives it, whether entry depends on it.",
  `
entry: { clause: §20, purpose: entry, required: yes, data: [name, birth, id-number], recipients: [contractors] }
`,
  named(
    rule({
      purpose: z
        .enum([
          "entry",
          "insurance",
          "results",
          "images",
          "marketing",
          "state-platform",
          "rules",
          "health",
        ])
        .describe("What the data are used for."),
      required: yesNo.optional().describe("Whether entry depends on it."),
      data: z.array(z.string()).optional().describe("Which data."),
      recipients: z.array(z.string()).optional().describe("Who receives them."),
      "waives-claims": yesNo.optional().describe("Whether the entrant gives up claims."),
      refusal: z.enum(["do-not-enter", "may-refuse"]).optional().describe("What refusing means."),
    }),
  ),
);

export const acceptance = section(
  "Who enters accepts the rules as they stand; how they may change.",
  `
rules: { clause: §22 }
changes: { clause: §24, by: organiser }
`,
  z.strictObject({
    rules: rule({ refusal: z.enum(["do-not-enter"]).optional().describe("What refusing means.") })
      .optional()
      .describe("Whoever enters accepts the rules."),
    changes: rule({ by: z.string().optional().describe("The role that may.") })
      .optional()
      .describe("Whoever may change the rules."),
    liability: rule({ denied: yesNo.describe("Whether the regulation denies it.") })
      .optional()
      .describe("Liability of the organiser."),
  }),
);

export const legal = section(
  "Notices and laws the regulation names, with the version it cites.",
  `
road-run-notice: { clause: §16, version: 2021-03-25 }
`,
  named(rule({ version: z.string().describe("Version or date of the text that is cited.") })),
);

export const absences = section(
  "Parts other regulations have and this one leaves out on purpose, so that nobody takes them for forgotten.",
  `
gates: { reason: { zh-Hant: 全程單一關門, en: One closing time for the whole course, ja: 途中の関門なし } }
`,
  named(
    z.strictObject({ clause: clauses.optional(), reason: text.describe("Why it is left out.") }),
  ),
);
