import { z } from "zod";

import { bounds } from "./bounds.ts";
import { named, perContest, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import {
  clock,
  clockOrMoment,
  clockRange,
  count,
  countBand,
  duration,
  distanceBand,
  durationBand,
  id,
  ids,
  moment,
  money,
  percent,
  yesNo,
} from "./values.ts";

const item = z.enum(["trophy", "medal", "gift", "diploma", "cash"]);

export const awards = section(
  "Prize pools: who is ranked against whom, how many places are awarded (fixed or by the number of entries), cash per place, goods per place, " +
    "who is left out, whether others move up.",
  `
overall-half:
  clause: §12
  contests: [half]
  ranked: by-sex
  cash: ["NT$20,000", "NT$10,000"]
  items: [{ places: 1-2, items: [trophy] }]
half-ages:
  clause: §12
  contests: [half]
  ranked: by-division
  divisions: half-ages
  places: [{ entries: 1-20, places: 3 }, { entries: 21+, places: 5 }]
  counted: entries
  without: { clause: §12, placed-in: [overall-half] }
  moves-up: yes
`,
  named(
    rule({
      name: text.optional(),
      contests: ids,
      ranked: z.enum(["overall", "by-sex", "by-division", "by-team"]),
      divisions: id.optional(),
      "measured-by": z
        .enum(["gun", "net"])
        .optional()
        .describe("The clock of this pool, where it is not the one of the ranking."),
      only: z
        .string()
        .optional()
        .describe("A term such as `domestic`; it must be defined under `terms`."),
      places: z
        .union([
          count,
          z.array(rule({ entries: countBand, places: count }).partial({ clause: true })).min(1),
        ])
        .optional(),
      counted: z.enum(["entries", "paid-entries", "starters"]).optional(),
      "counted-on": moment.optional(),
      minimum: rule({ entries: countBand })
        .optional()
        .describe("Entries below which nothing is awarded: `under 5`."),
      cash: z.array(money).optional(),
      "cash-total": rule({ amount: money })
        .optional()
        .describe("The sum the regulation prints, over all rankings of the pool."),
      items: z.array(z.strictObject({ places: countBand, items: z.array(item).min(1) })).optional(),
      always: named(
        rule({
          divisions: ids,
          contests: ids.optional(),
          places: count,
          reading: z
            .enum(["fixed", "minimum"])
            .optional()
            .describe("`fixed`: always so many; `minimum`: at least so many."),
          items: z.array(item).optional(),
        }),
      )
        .optional()
        .describe("Divisions that are awarded whatever their size."),
      without: rule({ "placed-in": ids }).optional(),
      "moves-up": yesNo.optional(),
      choice: rule({
        among: ids,
        default: z.enum(["larger", "this", "other"]).optional(),
        until: moment.optional(),
        by: z.enum(["winner"]).optional(),
      }).optional(),
      independent: rule({ of: ids }).optional().describe("Pools that a place here does not touch."),
      currency: rule({ "same-for-all": yesNo }).optional(),
    }),
  ),
);

export const records = section(
  "Bonuses for records: whose, against which time, on which clock, equal or faster, and whether it waits for ratification.",
  `
men: { clause: §16, contest: marathon, sex: M, only: domestic, time: "2:14:35", bonus: "NT$200,000", must-be: faster, measured-by: gun, ratified: yes }
`,
  named(
    rule({
      contest: id,
      sex: z.enum(["M", "F", "X"]).optional(),
      only: z.string().optional(),
      time: duration,
      bonus: money,
      "must-be": z.enum(["faster", "equal-or-faster"]).optional(),
      "measured-by": z.enum(["gun", "net"]).optional(),
      ratified: yesNo.optional(),
    }),
  ),
);

export const bands = section(
  "Medals or goods by finishing time, or by the distance reached.",
  `
marathon: { clause: §9, contest: marathon, bands: [{ time: under 3:00:00, name: { zh-Hant: 金牌, en: Gold, ja: 金 } }, { time: from 3:00:00, name: { zh-Hant: 銀牌, en: Silver, ja: 銀 } }] }
`,
  named(
    rule({
      contest: id,
      "measured-by": z.enum(["gun", "net"]).optional(),
      bands: z
        .array(
          z.strictObject({
            time: durationBand.optional(),
            distance: distanceBand.optional().describe("For contests ranked by distance."),
            name: text,
          }),
        )
        .min(1),
    }),
  ),
);

export const judged = section(
  "Side contests judged by people: criteria with weights that sum to 100 %, places, prizes, hours and place of judging, when the list is posted.",
  `
costume:
  clause: §16
  name: { zh-Hant: 造型獎, en: Costume award, ja: 仮装賞 }
  contests: [half]
  places: 5
  per: contest
  weights: { local: 40 %, look: 30 %, idea: 30 % }
  hours: { clause: §16, half: "07:10-09:40" }
`,
  named(
    rule({
      name: text,
      contests: ids,
      registration: rule({
        at: z.enum(["finish", "entry", "desk"]),
        fields: z.array(z.string()).optional(),
      }).optional(),
      criteria: rule({ weights: z.record(z.string(), percent) }).optional(),
      weights: z.record(z.string(), percent).optional(),
      places: count.optional(),
      per: z.enum(["contest", "all"]).optional(),
      cash: z.array(money).optional(),
      items: z.array(item).optional(),
      place: id.optional(),
      hours: perContest(clockRange).optional(),
      posted: perContest(clock).optional(),
      ceremony: perContest(clock).optional(),
    }),
  ),
);

export const ceremonies = section(
  "When winners are honoured. A ceremony that cannot wait for the protests must say that its results are provisional.",
  `
half: { clause: §12, contests: [half], at: "10:00", place: stage }
`,
  named(
    rule({
      contests: ids,
      at: clockOrMoment,
      place: id.optional(),
      provisional: yesNo.optional(),
      after: z.enum(["review"]).optional(),
    }),
  ),
);

export const claims = section(
  "How winners collect: papers, until when, in person or later.",
  `
papers: { clause: §12, domestic: [id-card], abroad: [passport] }
collected: { clause: §12, half: "10:00" }
`,
  z.strictObject({
    papers: rule({
      domestic: z.array(z.string()).optional(),
      abroad: z.array(z.string()).optional(),
      bib: yesNo.optional(),
    }).optional(),
    collected: perContest(clockOrMoment).optional(),
    "in-person": rule({ only: yesNo }).optional(),
    unclaimed: rule({ then: z.enum(["forfeited", "sent-on-delivery"]) }).optional(),
    "sent-later": rule({
      how: z.enum(["cash-on-delivery"]),
      regions: z.array(z.enum(["main-island", "taiwan", "anywhere"])),
    }).optional(),
  }),
);

export const certificates = section(
  "Certificates and proofs: for which contests, what they show, how and until when one gets them.",
  `
result: { clause: §12, contests: [half], form: download, shows: [gun, net], for: finishers-in-time }
`,
  named(
    rule({
      contests: ids,
      kind: z.enum(["result", "completion"]).default("result"),
      form: z.enum(["download", "printed-on-site", "paper-at-finish"]),
      shows: z.array(z.enum(["gun", "net", "place", "splits"])).optional(),
      for: z.enum(["finishers-in-time", "starters"]).optional(),
      collected: perContest(clockOrMoment).optional(),
      replacement: yesNo.optional(),
      ...bounds,
    }),
  ),
);
