import { z } from "zod";

import { bounds } from "./bounds.ts";
import { clauses, named, perContest, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import {
  count,
  countBand,
  duration,
  durationBand,
  id,
  ids,
  moment,
  money,
  percent,
  yearBand,
  yesNo,
} from "./values.ts";

const sex = z.enum(["M", "F", "X"]);
const nationality = z.string().regex(/^[A-Z]{3}$/u, { message: "nationality-unreadable" });

export const entry = section(
  "How one enters: the window, the channels, how long an unpaid place is held, what may be edited until when, transfer and deferral.",
  `
window: { clause: §7/報名日期, from: 111/10/11 12:00, through: 111/12/1 23:59 }
hold: { clause: §10, days: 3 }
edits:
  name-and-contest: { clause: §10, fields: [name, contest, shirt], allowed: no, while: paid }
`,
  z.strictObject({
    window: rule({ ...bounds, "until-full": yesNo.optional() }),
    "sold-out": rule({ then: z.enum(["closes", "waiting-list"]) }).optional(),
    channels: named(
      rule({
        how: z.enum(["online", "email", "desk", "post", "invitation"]),
        divisions: ids.optional(),
        contests: ids.optional(),
      }),
    ).optional(),
    "on-race-day": rule({ allowed: yesNo }).optional(),
    hold: rule({
      days: count
        .optional()
        .describe("Calendar days; the place is held to the end of the last one."),
      hours: count.optional(),
      "business-days": yesNo.optional().describe("Whether public holidays extend it."),
    })
      .optional()
      .describe("How long an unpaid entry keeps its place."),
    requires: named(
      rule({
        field: z.string(),
        contests: ids.optional(),
        within: duration.optional().describe("How old the proof may be."),
        "used-for": z.enum(["start-order", "insurance", "contact", "medical", "identity", "other"]),
      }),
    ).optional(),
    edits: named(
      rule({
        fields: z.array(z.string()).min(1),
        allowed: yesNo,
        while: z.enum(["unpaid", "paid", "always"]).default("always"),
        ...bounds,
      }),
    ).optional(),
    transfer: rule({
      allowed: yesNo,
      ...bounds,
      fee: money.optional(),
      "same-contest": yesNo.optional(),
    }).optional(),
    deferral: rule({
      allowed: yesNo,
      ...bounds,
      fee: money.optional(),
      editions: count.optional(),
    }).optional(),
    "false-data": rule({
      "before-race": z.enum(["void"]).optional(),
      refund: z.enum(["as-withdrawal", "none"]).optional(),
      "after-race": z.enum(["result-void"]).optional(),
      "others-move-up": yesNo.optional(),
    }).optional(),
    "entrant-answers-for-data": rule({}).optional(),
    "own-risk": rule({ conditions: z.array(z.string()).optional() }).optional(),
  }),
);

export const quotas = section(
  "Places per contest.",
  `
clause: §7/限制名額
half: 5,000
5k: 5,000
`,
  perContest(count),
);

export const pools = section(
  "Limited things other than the places of one contest: places inside a quota or on top of it, shared by several contests, counted in teams, tents or seats, kept for a group.",
  `
teams: { clause: §7, count: 200, unit: teams, contests: [team], places: on-top }
tents: { clause: §12, count: 40, unit: tents, group: 30+, each: 1, order: first-come }
`,
  named(
    rule({
      count: count.optional(),
      unit: z.enum(["entries", "teams", "persons", "tents", "seats"]),
      name: text.optional(),
      contests: ids.optional(),
      sex: sex.optional(),
      places: z
        .enum(["inside", "on-top"])
        .optional()
        .describe("Inside the quota of its contests or on top of it."),
      within: id.optional().describe("The pool this one is a part of."),
      group: countBand.optional().describe("Size of the group that may have one."),
      each: count.optional().describe("How many one group gets at most."),
      order: z.enum(["first-come", "ballot", "invitation"]).optional(),
      "exempt-from-ballot": yesNo.optional(),
      standards: ids.optional().describe("Qualifying standards, one of which opens this pool."),
      ...bounds,
    }),
  ),
);

export const ballot = section(
  "Random admission: what is drawn when, from which contests, with how many reserves; pools marked exempt are admitted without it.",
  `
clause: §4
contests: [marathon]
draw: 2026-06-20 12:00
reserves: 500
accept-within: 7 d
seed-published: yes
`,
  rule({
    contests: ids,
    draw: moment,
    reserves: count.optional(),
    "accept-within": duration.optional(),
    together: countBand.optional().describe("How many may ask to be drawn together."),
    "seed-published": yesNo.optional(),
  }),
);

export const waitingList = section(
  "Who gets a place that comes back, and for how long it is offered.",
  `
clause: §4
contests: [marathon]
order: first-come
offer: 48 h
`,
  rule({ contests: ids, order: z.enum(["first-come", "ballot"]), offer: duration }),
);

const ageBasis = z.enum(["race-day", "calendar-year", "birth-year"]);

export const eligibility = section(
  "Who may enter. An age rule can print an age, birth years or both; `basis` says which of them decides: " +
    "`race-day` (full years on the day of the contest), `calendar-year` (year of the race minus year of birth) or `birth-year` (the years as printed).",
  `
ages:
  half: { clause: §8, contests: [half], age: 17+, born: 2006 or earlier, basis: birth-year }
`,
  z.strictObject({
    ages: named(
      rule({
        contests: ids,
        age: countBand.optional(),
        born: yearBand.optional(),
        basis: ageBasis.optional(),
      }),
    ).optional(),
    residence: named(
      rule({
        contests: ids.optional(),
        nationality: z.array(nationality).optional(),
        residence: z.array(z.string()).optional(),
        share: percent.optional(),
      }),
    ).optional(),
    sexes: named(rule({ contests: ids, sexes: z.array(sex).min(1) })).optional(),
    transferable: rule({ allowed: yesNo }).optional(),
  }),
);

export const guardians = section(
  "Minors who need an adult: who that is, and what the adult does.",
  `
children: { clause: §11, contests: [5k], age: under 7, basis: race-day, who: parent, must: accompany }
`,
  named(
    rule({
      contests: ids,
      age: countBand.optional(),
      born: yearBand.optional(),
      basis: ageBasis.optional(),
      who: z.enum(["parent", "family", "adult"]),
      must: z.enum(["accompany", "enter", "consent"]),
    }),
  ),
);

const alternative = rule({
  name: text,
  doses: z.array(z.strictObject({ clause: clauses, age: countBand, count })).optional(),
  taken: z
    .strictObject({ ...bounds, within: duration.optional(), "before-event": z.string().optional() })
    .optional(),
  with: z.array(z.string()).optional().describe("Papers that go with it, such as an affidavit."),
});

export const evidence = section(
  "Papers an entrant must show: for whom, which alternatives are accepted with their dates, when they are handed in, who reviews them, and what happens without them.",
  `
health:
  clause: §7備註
  name: { zh-Hant: 健康證明, en: Health proof, ja: 健康証明 }
  needed: { methods: [desk] }
  any:
    pcr: { clause: §7備註2, name: { zh-Hant: PCR 陰性, en: Negative PCR, ja: PCR陰性 }, taken: { from: 2023-03-02, through: 2023-03-02 } }
  missing: goods-only
`,
  named(
    rule({
      name: text,
      needed: z.strictObject({
        contests: ids.optional(),
        divisions: ids.optional(),
        methods: ids.optional().describe("Delivery methods it is needed for."),
        age: countBand.optional(),
        elite: yesNo.optional(),
      }),
      any: named(alternative).optional(),
      submit: rule({ ...bounds }).optional(),
      reviewer: id.optional().describe("The role that reviews it."),
      missing: z.enum(["refused", "goods-only", "other-method", "no-kit"]).optional(),
      refund: z
        .enum(["as-withdrawal", "none"])
        .optional()
        .describe("What those without them get back."),
      "all-members": rule({
        then: z.enum(["parcel-withheld"]),
        "complete-members": z.enum(["parcel", "desk", "none"]).optional(),
      })
        .optional()
        .describe("In a group parcel: what one missing paper means for the others."),
    }),
  ),
);

export const standards = section(
  "Qualifying standards: the result one must have run, where and when.",
  `
marathon-men: { clause: §6, contests: [marathon], sex: M, age: 18-34, time: under 3:00:00, raced: { from: 2025-09-01, through: 2026-09-12 }, measured-by: net }
`,
  named(
    rule({
      contests: ids,
      sex: sex.optional(),
      age: countBand.optional(),
      time: durationBand,
      "over-distance": z.string().optional(),
      raced: z.strictObject(bounds),
      "measured-by": z.enum(["gun", "net"]).optional(),
      races: text.optional(),
    }),
  ),
);

export const elite = section(
  "The elite field: standards and seats per group, how one gets in, the call room, own drinks, the reserved front row.",
  `
groups:
  men: { clause: §10, contest: marathon, sex: M, time: under 3:00:00, seats: 30, raced: { from: 2019-01-01, through: 2020-12-31 } }
`,
  z.strictObject({
    groups: named(
      rule({
        contest: id,
        sex: sex.optional(),
        time: durationBand.optional(),
        seats: count.optional(),
        raced: z.strictObject(bounds).optional(),
        races: text.optional(),
      }),
    ).optional(),
    admission: rule({
      "unpaid-until-approved": yesNo,
      "approval-suspends-hold": yesNo.optional(),
    }).optional(),
    "call-room": rule({
      before: duration,
      place: id.optional(),
      "may-leave": yesNo.optional(),
    }).optional(),
    "front-row": rule({ reserved: yesNo }).optional(),
    "own-drinks": rule({
      contests: ids,
      by: moment.optional(),
      before: moment.optional(),
      place: id.optional(),
    }).optional(),
  }),
);
