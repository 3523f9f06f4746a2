import { z } from "zod";

import { bounds } from "./bounds.ts";
import { named, perContest, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import {
  clock,
  clockRange,
  count,
  countBand,
  date,
  duration,
  durationBand,
  id,
  ids,
  moment,
  money,
  moneyBand,
  percent,
  yesNo,
} from "./values.ts";

const feeTier = z.strictObject({
  price: money,
  ...bounds,
  residence: z.enum(["domestic", "abroad"]).optional(),
  nationality: z.array(z.string().regex(/^[A-Z]{3}$/u)).optional(),
  "not-nationality": z
    .array(z.string().regex(/^[A-Z]{3}$/u))
    .optional()
    .describe("Anybody but citizens of these countries."),
  age: countBand.optional(),
  group: countBand.optional().describe("Entries in the order."),
  name: text.optional(),
});

export const fees = section(
  "Entry fee per contest: one price, or a list of prices by date, residence, nationality, age or size of the group. Exactly one price must fit anybody at any time.",
  `
clause: §7/報名費
half: NT$850
5k:
  - { price: NT$400, through: 2026-03-31 }
  - { price: NT$500, from: 2026-04-01 }
`,
  perContest(z.union([money, z.array(feeTier).min(1)])),
);

export const deposits = section(
  "Money that comes back: what for, how much per contest, and where and until when the thing is returned.",
  `
chip:
  clause: §7/晶片押金
  name: { zh-Hant: 晶片押金, en: Chip deposit, ja: チップ保証金 }
  amounts: { half: NT$100 }
  returns:
    later: { clause: §10, through: 2023-03-17 (Fri), how: in-person }
  forfeited: { clause: §10, after: later }
`,
  named(
    rule({
      name: text,
      amounts: z.record(z.string(), money),
      returns: named(
        rule({
          ...bounds,
          how: z.enum(["on-the-day", "in-person", "post"]),
          place: id.optional(),
          to: id.optional().describe("The role it is returned to."),
        }),
      ).optional(),
      forfeited: rule({ after: z.string() }).optional(),
      "on-withdrawal": rule({
        condition: z.enum(["none", "thing-returned-first"]).optional(),
      }).optional(),
    }),
  ),
);

export const payment = section(
  "How one pays. A handling fee is what the payer bears on top; `max` is the largest bill a method takes.",
  `
methods:
  ibon: { clause: §10, kind: store, name: { zh-Hant: 7-ELEVEN ibon, en: 7-ELEVEN ibon, ja: 7-ELEVEN ibon }, handling: NT$30, max: "NT$20,000", over-max: refused }
deadline: { clause: §10, through: 2022-12-04 }
`,
  z.strictObject({
    methods: named(
      rule({
        kind: z.enum(["store", "atm", "card", "wallet", "desk"]),
        name: text,
        handling: money.optional(),
        "handling-extra": text
          .optional()
          .describe("A further charge whose amount the payer's bank decides."),
        min: money.optional(),
        max: money.optional(),
        "over-max": z.enum(["refused", "split"]).optional(),
        brands: z.array(z.string()).optional(),
        "statement-name": z.string().optional(),
        code: z
          .strictObject({
            prefix: z.string().optional(),
            length: count,
            bank: z.string().optional(),
          })
          .optional(),
      }),
    ),
    deadline: rule({ ...bounds })
      .optional()
      .describe("The last day on which anybody can still pay."),
    reissue: rule({ "after-edit": yesNo }).optional(),
    lookup: rule({ keys: z.array(z.string()).optional() }).optional(),
    notice: rule({ by: z.enum(["email", "sms", "page"]) }).optional(),
    incomplete: rule({ then: z.enum(["entry-deleted", "exception"]) }).optional(),
    "exact-amount": rule({}).optional(),
    invoice: rule({
      when: z.enum(["on-payment", "after-race"]),
      within: duration.optional(),
    }).optional(),
  }),
);

const opening = z.strictObject({
  date,
  hours: clockRange,
  contests: ids
    .optional()
    .describe("The contests whose kit is handed out then; all, unless named."),
});

export const delivery = section(
  "How entrants get their kit: desks with opening hours, parcels with the days they are sent, who may collect for another, what happens with what nobody fetched.",
  `
methods:
  desk: { clause: §10, kind: desk, name: { zh-Hant: 現場報到, en: Desk, ja: 会場受付 }, open: [{ date: 2023-03-04 (Sat), hours: "09:00-17:00" }], regions: [anywhere] }
  mail: { clause: §10, kind: mail, name: { zh-Hant: 郵寄, en: By mail, ja: 郵送 }, regions: [taiwan], ships: { from: 2023-02-20, through: 2023-02-24 } }
`,
  z.strictObject({
    methods: named(
      rule({
        kind: z.enum(["desk", "mail", "store"]),
        name: text,
        contests: ids.optional(),
        open: z.array(opening).optional(),
        place: id.optional(),
        regions: z.array(z.enum(["main-island", "taiwan", "anywhere"])).optional(),
        ships: z.strictObject(bounds).optional(),
        arrives: z.strictObject(bounds).optional(),
        "counts-as-checked-in": yesNo.optional(),
        needs: z.array(z.string()).optional().describe("Fields the address needs."),
        "not-before-race-day": yesNo.optional(),
        persons: countBand.optional().describe("How many kits one parcel holds."),
      }),
    ),
    "on-race-day": rule({ allowed: yesNo, contests: ids.optional() })
      .optional()
      .describe("Whether kit is handed out on race day, and to which contests the answer applies."),
    identity: rule({ shows: z.array(z.string()), by: z.string().optional() }).optional(),
    proxy: rule({
      allowed: yesNo,
      papers: z
        .array(z.strictObject({ paper: z.string(), of: z.enum(["entrant", "proxy"]).optional() }))
        .optional(),
    }).optional(),
    "not-arrived": rule({ call: moment }).optional(),
    unclaimed: named(
      rule({
        ...bounds,
        how: z.enum(["desk", "cash-on-delivery", "forfeited"]),
        place: id.optional(),
        hours: z.string().optional(),
        then: z.enum(["forfeited"]).optional(),
      }),
    ).optional(),
    "falls-back": rule({
      from: id,
      to: id,
      unless: id.optional(),
      "postage-back": yesNo.optional(),
    })
      .optional()
      .describe("An entrant without the papers is moved to another method."),
    "not-checked-in": rule({ then: z.enum(["may-not-start"]) }).optional(),
    replacement: rule({ allowed: yesNo }).optional(),
    "wrong-address": rule({ "sent-again": yesNo }).optional(),
  }),
);

export const postage = section(
  "Price of the parcel by the number of people in it. `plus … per …` goes on without end: the price is that of everybody below the tier, and from its first figure on every started so many people cost so much more (201+ at NT$2,000 plus NT$500 per 100: NT$2,500 for 201 to 300 people).",
  `
clause: §10
methods: [mail]
tiers:
  - { persons: 1, price: NT$120 }
  - { persons: 2-200, price: NT$180 }
  - { persons: 201+, price: NT$180, plus: NT$500, per: 100 }
`,
  rule({
    methods: ids,
    tiers: z
      .array(
        z.strictObject({
          persons: countBand,
          price: money,
          plus: money.optional(),
          per: count.optional(),
        }),
      )
      .min(1),
  }),
);

export const shuttles = section(
  "Buses sold with the entry or alone: price, who may ride, timetable or departure when full.",
  `
station:
  clause: §10
  name: { zh-Hant: 火車站線, en: Station line, ja: 駅線 }
  price: NT$40
  tickets: [return]
  riders: [entrants, family]
  sold: [with-entry]
  runs: [timetable]
  out: { times: ["04:00", "04:10", "04:20"] }
`,
  named(
    rule({
      name: text,
      price: money,
      tickets: z.array(z.enum(["return", "one-way"])).min(1),
      riders: z.array(z.enum(["entrants", "family", "public"])).optional(),
      sold: z.array(z.enum(["with-entry", "alone"])).optional(),
      seats: count.optional(),
      runs: z.array(z.enum(["timetable", "when-full"])).optional(),
      every: durationBand.optional(),
      out: z
        .strictObject({ from: id.optional(), to: id.optional(), times: z.array(clock).min(1) })
        .optional(),
      back: z
        .strictObject({ from: id.optional(), to: id.optional(), times: z.array(clock).min(1) })
        .optional(),
      "back-runs": z
        .array(z.enum(["timetable", "when-full"]))
        .optional()
        .describe("How the way back runs, where it has no timetable."),
      "boards-first": z.enum(["entrants"]).optional(),
    }),
  ),
);

export const extras = section(
  "Things sold beside the entry.",
  `
towel: { clause: §9, name: { zh-Hant: 毛巾, en: Towel, ja: タオル }, price: NT$200 }
`,
  named(rule({ name: text, price: money, contests: ids.optional() })),
);

export const withholding = section(
  "Tax kept when a prize is paid: by residence, above which sum, at which rate of the whole prize. `over …` leaves the sum itself free, `from …` does not.",
  `
resident: { clause: §13, prize: "over NT$20,000", rate: 10 % }
non-resident: { clause: §13, prize: from NT$0, rate: 20 % }
by: { clause: §13, test: residence }
`,
  z.strictObject({
    resident: rule({ prize: moneyBand, rate: percent }).optional(),
    "non-resident": rule({ prize: moneyBand, rate: percent }).optional(),
    by: rule({ test: z.enum(["nationality", "residence"]) }).optional(),
  }),
);
