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
      name: text.optional().describe("What the prize is called."),
      contests: ids.describe("Contests it is for."),
      ranked: z
        .enum(["overall", "by-sex", "by-division", "by-team"])
        .describe("Against whom: everybody, men and women apart, within groups, or teams."),
      divisions: id.optional().describe("The set of groups, or one group, it goes by."),
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
          z
            .array(
              rule({
                entries: countBand.describe("Size of the group."),
                places: count.describe("Places awarded then."),
              }).partial({ clause: true }),
            )
            .min(1),
        ])
        .optional()
        .describe("Places awarded, fixed or by the number of entries."),
      counted: z
        .enum(["entries", "paid-entries", "starters"])
        .optional()
        .describe("Who is counted for the size of a group."),
      "counted-on": moment.optional().describe("On which day."),
      minimum: rule({ entries: countBand.describe("Sizes without an award.") })
        .optional()
        .describe("Entries below which nothing is awarded: `under 5`."),
      cash: z.array(money).optional().describe("Prize money from the first place on."),
      "cash-total": rule({ amount: money.describe("The sum.") })
        .optional()
        .describe("The sum the regulation prints, over all rankings of the pool."),
      items: z
        .array(
          z.strictObject({
            places: countBand.describe("The places."),
            items: z.array(item).min(1).describe("What they get."),
          }),
        )
        .optional()
        .describe("Goods by place."),
      always: named(
        rule({
          divisions: ids.describe("Which groups."),
          contests: ids.optional().describe("Contests it holds for; all, unless named."),
          places: count.describe("Places awarded."),
          reading: z
            .enum(["fixed", "minimum"])
            .optional()
            .describe("`fixed`: always so many; `minimum`: at least so many."),
          items: z.array(item).optional().describe("What they get; as the others, unless named."),
        }),
      )
        .optional()
        .describe("Divisions that are awarded whatever their size."),
      without: rule({ "placed-in": ids.describe("Whoever has a place in these pools.") })
        .optional()
        .describe("Who is left out of this ranking."),
      "moves-up": yesNo
        .optional()
        .describe("Whether the next move up for those who are left out or choose another prize."),
      choice: rule({
        among: ids.describe("The pools one chooses from."),
        default: z
          .enum(["larger", "this", "other"])
          .optional()
          .describe("Which is paid without an answer."),
        until: moment.optional().describe("When the choice ends."),
        by: z.enum(["winner"]).optional().describe("Who chooses."),
      })
        .optional()
        .describe("Whoever wins in several pools takes the cash of one."),
      independent: rule({ of: ids.describe("Which pools.") })
        .optional()
        .describe("Pools that a place here does not touch."),
      currency: rule({
        "same-for-all": yesNo.describe("Whether everybody is paid in New Taiwan dollars."),
      })
        .optional()
        .describe("What prizes are paid in."),
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
      contest: id.describe("Its contest."),
      sex: z
        .enum(["M", "F", "X"])
        .optional()
        .describe("Men, women or neither; everybody, unless named."),
      only: z
        .string()
        .optional()
        .describe("A term such as `domestic`; it must be defined under `terms`."),
      time: duration.describe("The record."),
      bonus: money.describe("What is paid for breaking it."),
      "must-be": z
        .enum(["faster", "equal-or-faster"])
        .optional()
        .describe("Whether an equal time counts."),
      "measured-by": z.enum(["gun", "net"]).optional().describe("Gun time or net time."),
      ratified: yesNo.optional().describe("Whether it is paid only once the record is recognised."),
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
      contest: id.describe("Its contest."),
      "measured-by": z.enum(["gun", "net"]).optional().describe("Gun time or net time."),
      bands: z
        .array(
          z.strictObject({
            time: durationBand.optional().describe("Times of the band."),
            distance: distanceBand.optional().describe("For contests ranked by distance."),
            name: text.describe("What one gets."),
          }),
        )
        .min(1)
        .describe("The bands from the best on."),
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
      name: text.describe("What the contest is called."),
      contests: ids.describe("Contests whose runners may take part."),
      registration: rule({
        at: z.enum(["finish", "entry", "desk"]).describe("Where one registers."),
        fields: z.array(z.string()).optional().describe("What one states."),
      })
        .optional()
        .describe("How one takes part."),
      criteria: rule({
        weights: z
          .record(z.string(), percent.describe("By criterion."))
          .describe("Shares of the criteria; together 100 %."),
      })
        .optional()
        .describe("What is judged, where a clause of its own says it."),
      weights: z
        .record(z.string(), percent.describe("By criterion."))
        .optional()
        .describe("Shares of the criteria, where no clause of their own says them."),
      places: count.optional().describe("Winners."),
      per: z.enum(["contest", "all"]).optional().describe("So many in each contest, or in all."),
      cash: z.array(money).optional().describe("Prize money from the first place on."),
      items: z.array(item).optional().describe("What winners get."),
      place: id.optional().describe("Where it is judged."),
      hours: perContest(clockRange).optional().describe("When it is judged."),
      posted: perContest(clock).optional().describe("When the list is posted."),
      ceremony: perContest(clock).optional().describe("When winners are honoured."),
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
      contests: ids.describe("Contests whose winners are honoured."),
      at: clockOrMoment.describe("When."),
      place: id.optional().describe("Where."),
      provisional: yesNo.optional().describe("Whether results may still change after it."),
      after: z.enum(["review"]).optional().describe("What must have happened before."),
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
      domestic: z
        .array(z.string())
        .optional()
        .describe("Winners from here; one of these is enough."),
      abroad: z
        .array(z.string())
        .optional()
        .describe("Winners from abroad; one of these is enough."),
      bib: yesNo.optional().describe("Whether the bib is needed too."),
    })
      .optional()
      .describe("What winners bring."),
    collected: perContest(clockOrMoment).optional().describe("Until when prizes are collected."),
    "in-person": rule({ only: yesNo.describe("Whether nobody may collect for a winner.") })
      .optional()
      .describe("Collecting in person."),
    unclaimed: rule({
      then: z
        .enum(["forfeited", "sent-on-delivery"])
        .describe("They are lost, or sent at the cost of the winner."),
    })
      .optional()
      .describe("Prizes that are not collected."),
    "sent-later": rule({
      how: z.enum(["cash-on-delivery"]).describe("How."),
      regions: z.array(z.enum(["main-island", "taiwan", "anywhere"])).describe("Where to."),
    })
      .optional()
      .describe("Prizes that are sent."),
  }),
);

export const certificates = section(
  "Certificates and proofs: for which contests, what they show, how and until when one gets them.",
  `
result: { clause: §12, contests: [half], form: download, shows: [gun, net], for: finishers-in-time }
`,
  named(
    rule({
      contests: ids.describe("Contests it is for."),
      kind: z
        .enum(["result", "completion"])
        .default("result")
        .describe("With the result, or only that one has finished."),
      form: z.enum(["download", "printed-on-site", "paper-at-finish"]).describe("How one gets it."),
      shows: z
        .array(z.enum(["gun", "net", "place", "splits"]))
        .optional()
        .describe("What it shows."),
      for: z
        .enum(["finishers-in-time", "starters"])
        .optional()
        .describe("Everybody within the time limit, or everybody who started."),
      collected: perContest(clockOrMoment)
        .optional()
        .describe("Until when it is collected on site."),
      replacement: yesNo.optional().describe("Whether a lost one is replaced."),
      ...bounds,
    }),
  ),
);
