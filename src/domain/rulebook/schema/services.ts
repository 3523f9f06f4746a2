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
      contests: ids.optional(),
      day: id.optional(),
      drop: clockRange.optional(),
      keep: clockRange.optional(),
      return: clockRange.optional(),
      label: z.enum(["bib", "stickers"]).optional(),
      "closable-bag": yesNo.optional(),
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
    contests: ids.optional(),
    stations: z.array(z.strictObject({ at: distance, has: z.array(z.string()).min(1) })).min(1),
    "own-drinks": rule({ table: z.enum(["first", "last"]) }).optional(),
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
    heat: rule({ "humidity-weight": z.number().positive(), cancel: decimalBand }).optional(),
    aqi: named(
      rule({ index: decimalBand, then: z.enum(["masks", "staff-alert", "may-cancel", "cancel"]) }),
    ).optional(),
    stopping: rule({ by: z.array(z.string()).min(1) }).optional(),
    barred: named(
      rule({
        conditions: z.array(z.string()).min(1),
        "refund-as": z.enum(specialReasons).optional(),
      }),
    )
      .optional()
      .describe(
        "Who may not start while a state of health lasts, and the special reason under which the money comes back.",
      ),
    "medical-note": rule({ on: z.enum(["bib-back", "entry"]) }).optional(),
    doping: rule({ duty: yesNo, refusal: z.enum(["result-void"]).optional() }).optional(),
    "therapeutic-use": rule({ ...bounds }).optional(),
    conditions: rule({ named: z.array(z.string()).min(1) }).optional(),
  }),
);

export const insurance = section(
  "Insurance sums: per person, per accident, property, and the most that is paid in all.",
  `
liability: { clause: §18, per-person: "NT$5,000,000", insured: [entrants] }
`,
  named(
    rule({
      "per-person": money.optional(),
      "per-accident": money.optional(),
      property: money.optional(),
      aggregate: money.optional(),
      insured: z.array(z.enum(["entrants", "staff", "volunteers", "guides"])).optional(),
      fields: z.array(z.string()).optional(),
      excludes: z.array(z.string()).optional(),
      during: z.enum(["race", "event"]).optional(),
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
      purpose: z.enum([
        "entry",
        "insurance",
        "results",
        "images",
        "marketing",
        "state-platform",
        "rules",
        "health",
      ]),
      required: yesNo.optional(),
      data: z.array(z.string()).optional(),
      recipients: z.array(z.string()).optional(),
      "waives-claims": yesNo.optional(),
      refusal: z.enum(["do-not-enter", "may-refuse"]).optional(),
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
    rules: rule({ refusal: z.enum(["do-not-enter"]).optional() }).optional(),
    changes: rule({ by: z.string().optional() }).optional(),
    liability: rule({ denied: yesNo }).optional(),
  }),
);

export const legal = section(
  "Notices and laws the regulation names, with the version it cites.",
  `
road-run-notice: { clause: §16, version: 2021-03-25 }
`,
  named(rule({ version: z.string() })),
);

export const absences = section(
  "Parts other regulations have and this one leaves out on purpose, so that nobody takes them for forgotten.",
  `
gates: { reason: { zh-Hant: 全程單一關門, en: One closing time for the whole course, ja: 途中の関門なし } }
`,
  named(z.strictObject({ clause: clauses.optional(), reason: text })),
);
