import { z } from "zod";

import { bounds } from "./bounds.ts";
import { named, perContest, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import { count, countBand, duration, id, ids, moment, money, yesNo } from "./values.ts";

const sex = z.enum(["M", "F", "X"]);

export const entry = section(
  "How one enters: the window, the channels, how long an unpaid place is held, what may be edited until when, transfer and deferral.",
  `
window: { clause: §7/報名日期, from: 111/10/11 12:00, through: 111/12/1 23:59 }
hold: { clause: §10, days: 3 }
edits:
  name-and-contest: { clause: §10, fields: [name, contest, shirt], allowed: no, while: paid }
`,
  z.strictObject({
    window: rule({
      ...bounds,
      "until-full": yesNo
        .optional()
        .describe("Whether entries end earlier when the places are gone."),
    }).describe("When entries are taken."),
    "sold-out": rule({
      then: z
        .enum(["closes", "waiting-list"])
        .describe("Entries close, or people go on the waiting list."),
    })
      .optional()
      .describe("What happens when the places are gone."),
    channels: named(
      rule({
        how: z.enum(["online", "email", "desk", "post", "invitation"]).describe("Which way it is."),
        divisions: ids.optional().describe("Divisions that enter this way; all, unless named."),
        contests: ids.optional().describe("Contests it holds for; all, unless named."),
      }),
    )
      .optional()
      .describe("The ways to enter."),
    "on-race-day": rule({ allowed: yesNo.describe("Whether it is possible.") })
      .optional()
      .describe("Entering on race day."),
    hold: rule({
      days: count
        .optional()
        .describe("Calendar days; the place is held to the end of the last one."),
      hours: count.optional().describe("Hours instead of days."),
      "business-days": yesNo.optional().describe("Whether public holidays extend it."),
    })
      .optional()
      .describe("How long an unpaid entry keeps its place."),
    requires: named(
      rule({
        field: z.string().describe("The field of the form."),
        contests: ids.optional().describe("Contests it holds for; all, unless named."),
        within: duration.optional().describe("How old the proof may be."),
        "used-for": z
          .enum(["start-order", "insurance", "contact", "medical", "identity", "other"])
          .describe("What it is asked for."),
      }),
    )
      .optional()
      .describe("What an entry must state beside the usual."),
    edits: named(
      rule({
        fields: z.array(z.string()).min(1).describe("Fields of the entry; `all` for every field."),
        allowed: yesNo.describe("Whether they may be changed."),
        while: z
          .enum(["unpaid", "paid", "always"])
          .default("always")
          .describe("Only while the entry is unpaid, only once it is paid, or always."),
        ...bounds,
      }),
    )
      .optional()
      .describe(
        "What may be changed in an entry, until when. Of several rules that hold, one that forbids wins; what no rule names is changed by staff only.",
      ),
    transfer: rule({
      allowed: yesNo.describe("Whether it is possible."),
      ...bounds,
      fee: money.optional().describe("What it costs."),
      "same-contest": yesNo
        .optional()
        .describe("Whether the other person must run the same contest."),
    })
      .optional()
      .describe("Handing the place to somebody else."),
    deferral: rule({
      allowed: yesNo.describe("Whether it is possible."),
      ...bounds,
      fee: money.optional().describe("What it costs."),
      editions: count.optional().describe("For how many editions."),
    })
      .optional()
      .describe("Keeping the place for a later edition."),
    "false-data": rule({
      "before-race": z
        .enum(["void"])
        .optional()
        .describe("Found before the race: the entry is void."),
      refund: z
        .enum(["as-withdrawal", "none"])
        .optional()
        .describe("What comes back then: as for a withdrawal, or nothing."),
      "after-race": z
        .enum(["result-void"])
        .optional()
        .describe("Found afterwards: the result is void."),
      "others-move-up": yesNo.optional().describe("Whether the runners behind move up."),
    })
      .optional()
      .describe("What becomes of entries with false data."),
    "entrant-answers-for-data": rule({})
      .optional()
      .describe("Entrants bear the consequences of wrong data."),
    "own-risk": rule({
      conditions: z.array(z.string()).optional().describe("The illnesses named."),
    })
      .optional()
      .describe("Whoever enters with an illness does so at their own risk."),
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
      count: count.optional().describe("How many there are."),
      unit: z.enum(["entries", "teams", "persons", "tents", "seats"]).describe("What is counted."),
      name: text.optional().describe("What the pool is called."),
      contests: ids.optional().describe("Contests it holds for; all, unless named."),
      sex: sex.optional().describe("Men, women or neither; everybody, unless named."),
      places: z
        .enum(["inside", "on-top"])
        .optional()
        .describe("Inside the quota of its contests or on top of it."),
      within: id.optional().describe("The pool this one is a part of."),
      group: countBand.optional().describe("Size of the group that may have one."),
      each: count.optional().describe("How many one group gets at most."),
      order: z
        .enum(["first-come", "ballot", "invitation"])
        .optional()
        .describe("Who gets one: the first to come, by ballot, or who is invited."),
      "exempt-from-ballot": yesNo
        .optional()
        .describe("Whether its people are admitted without being drawn."),
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
    contests: ids.describe("Contests whose places are drawn."),
    draw: moment.describe("When the draw is held."),
    reserves: count.optional().describe("How many are drawn as reserves."),
    "accept-within": duration.optional().describe("How long those drawn have to accept."),
    together: countBand.optional().describe("How many may ask to be drawn together."),
    "seed-published": yesNo
      .optional()
      .describe(
        "Whether the number the draw is computed from is published, so that anybody can repeat it.",
      ),
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
  rule({
    contests: ids.describe("Contests that have the list."),
    order: z.enum(["first-come", "ballot"]).describe("In order of entering, or drawn."),
    offer: duration.describe("How long a place is offered to one person."),
  }),
);
