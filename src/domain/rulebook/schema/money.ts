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
  price: money.describe("The price."),
  ...bounds,
  residence: z
    .enum(["domestic", "abroad"])
    .optional()
    .describe("For people from here or from abroad; what is here is said under `terms.domestic`."),
  nationality: z
    .array(z.string().regex(/^[A-Z]{3}$/u))
    .optional()
    .describe("Citizens of these countries (three-letter codes)."),
  "not-nationality": z
    .array(z.string().regex(/^[A-Z]{3}$/u))
    .optional()
    .describe("Anybody but citizens of these countries."),
  age: countBand.optional().describe("Ages in full years on the day of the contest."),
  group: countBand.optional().describe("Entries in the order."),
  name: text.optional().describe("What the price is called: early bird, group."),
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
      name: text.describe("What the deposit is called."),
      amounts: z
        .record(z.string(), money.describe("Per contest; `all` for the others."))
        .describe("How much per contest."),
      returns: named(
        rule({
          ...bounds,
          how: z
            .enum(["on-the-day", "in-person", "post"])
            .describe("On race day, later in person, or by post."),
          place: id.optional().describe("Where."),
          to: id.optional().describe("The role it is returned to."),
        }),
      )
        .optional()
        .describe("Ways to return the thing and get the money back."),
      forfeited: rule({
        after: z
          .string()
          .describe("The last way of returning it; once that is closed, the deposit is lost."),
      })
        .optional()
        .describe("When the money is lost."),
      "on-withdrawal": rule({
        condition: z
          .enum(["none", "thing-returned-first"])
          .optional()
          .describe("Whether the thing must be back first."),
      })
        .optional()
        .describe("What holds for those who withdraw."),
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
        kind: z.enum(["store", "atm", "card", "wallet", "desk"]).describe("Which way it is."),
        name: text.describe("What it is called."),
        handling: money.optional().describe("What the payer bears for each bill."),
        "handling-extra": text
          .optional()
          .describe("A further charge whose amount the payer's bank decides."),
        min: money.optional().describe("The smallest bill it takes."),
        max: money.optional().describe("The largest bill it takes."),
        "over-max": z
          .enum(["refused", "split"])
          .optional()
          .describe("A larger order is refused, or split into several bills."),
        brands: z.array(z.string()).optional().describe("Cards that are taken."),
        "statement-name": z.string().optional().describe("Who stands as payee on the statement."),
        code: z
          .strictObject({
            prefix: z.string().optional().describe("What it begins with."),
            length: count.describe("Its characters in all."),
            bank: z.string().optional().describe("Code of the bank."),
          })
          .optional()
          .describe("The code to pay by."),
      }),
    ).describe("The ways to pay."),
    deadline: rule({ ...bounds })
      .optional()
      .describe("The last day on which anybody can still pay."),
    reissue: rule({ "after-edit": yesNo.describe("Whether there is one.") })
      .optional()
      .describe("A new bill when an edit changes the price."),
    lookup: rule({
      keys: z.array(z.string()).optional().describe("What one must know to look it up."),
    })
      .optional()
      .describe("Entrants look up their payment themselves."),
    notice: rule({ by: z.enum(["email", "sms", "page"]).describe("How it is sent.") })
      .optional()
      .describe("Word that the payment has arrived."),
    incomplete: rule({
      then: z
        .enum(["entry-deleted", "exception"])
        .describe("They are deleted, or staff look at them."),
    })
      .optional()
      .describe("What becomes of entries that are unpaid or underpaid."),
    "exact-amount": rule({}).optional().describe("The amount paid must equal the total."),
    invoice: rule({
      when: z.enum(["on-payment", "after-race"]).describe("When it is issued."),
      within: duration.optional().describe("How long after that."),
    })
      .optional()
      .describe("The invoice."),
  }),
);

const opening = z.strictObject({
  date: date.describe("The day; a weekday written beside it is checked."),
  hours: clockRange.describe("Its hours."),
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
        kind: z
          .enum(["desk", "mail", "store"])
          .describe("A desk, a parcel to an address, a parcel to a store."),
        name: text.describe("What it is called."),
        contests: ids.optional().describe("Contests it holds for; all, unless named."),
        open: z.array(opening).optional().describe("For desks: days and hours."),
        place: id.optional().describe("Where the desk is."),
        regions: z
          .array(z.enum(["main-island", "taiwan", "anywhere"]))
          .optional()
          .describe("Where people must live to use it."),
        ships: z.strictObject(bounds).optional().describe("When parcels leave."),
        arrives: z.strictObject(bounds).optional().describe("When parcels arrive."),
        "counts-as-checked-in": yesNo
          .optional()
          .describe("Whether whoever has the parcel need not check in."),
        needs: z.array(z.string()).optional().describe("Fields the address needs."),
        "not-before-race-day": yesNo.optional().describe("Whether it opens on race day only."),
        persons: countBand.optional().describe("How many kits one parcel holds."),
      }),
    ).describe("The ways to get the kit."),
    "on-race-day": rule({
      allowed: yesNo.describe("Whether it is."),
      contests: ids.optional().describe("Contests the answer is for; all, unless named."),
    })
      .optional()
      .describe("Whether kit is handed out on race day, and to which contests the answer applies."),
    identity: rule({
      shows: z.array(z.string()).describe("What has to be shown."),
      by: z.string().optional().describe("What one is looked up by."),
    })
      .optional()
      .describe("Proving who one is."),
    proxy: rule({
      allowed: yesNo.describe("Whether it is possible."),
      papers: z
        .array(
          z.strictObject({
            paper: z.string().describe("The paper."),
            of: z.enum(["entrant", "proxy"]).optional().describe("Whose it is."),
          }),
        )
        .optional()
        .describe("What the proxy brings."),
    })
      .optional()
      .describe("Collecting for somebody else."),
    "not-arrived": rule({ call: moment.describe("From when on to call.") })
      .optional()
      .describe("A parcel that does not come."),
    unclaimed: named(
      rule({
        ...bounds,
        how: z
          .enum(["desk", "cash-on-delivery", "forfeited"])
          .describe("How it is still to be had."),
        place: id.optional().describe("Where."),
        hours: z.string().optional().describe("Office hours, as printed."),
        then: z.enum(["forfeited"]).optional().describe("What happens after that."),
      }),
    )
      .optional()
      .describe("What nobody fetched."),
    "falls-back": rule({
      from: id.describe("The method chosen."),
      to: id.describe("The method they are moved to."),
      unless: id.optional().describe("The evidence that keeps them with it."),
      "postage-back": yesNo.optional().describe("Whether the postage comes back."),
    })
      .optional()
      .describe("An entrant without the papers is moved to another method."),
    "not-checked-in": rule({ then: z.enum(["may-not-start"]).describe("What that means.") })
      .optional()
      .describe("Whoever has not checked in."),
    replacement: rule({ allowed: yesNo.describe("Whether it is replaced.") })
      .optional()
      .describe("A lost bib, chip or kit."),
    "wrong-address": rule({ "sent-again": yesNo.describe("Whether it is sent again.") })
      .optional()
      .describe("A parcel that cannot be delivered because of a wrong address."),
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
    methods: ids.describe("Delivery methods it is paid for."),
    tiers: z
      .array(
        z.strictObject({
          persons: countBand.describe("People whose kit is in it."),
          price: money.describe("The price."),
          plus: money.optional().describe("What every started step beyond the tier costs more."),
          per: count.optional().describe("How many people make a step."),
        }),
      )
      .min(1)
      .describe("Prices by size of the parcel."),
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
      name: text.describe("What the line is called."),
      price: money.describe("Price of a ticket."),
      tickets: z
        .array(z.enum(["return", "one-way"]))
        .min(1)
        .describe("There and back, or one way."),
      riders: z
        .array(z.enum(["entrants", "family", "public"]))
        .optional()
        .describe("Who may ride."),
      sold: z
        .array(z.enum(["with-entry", "alone"]))
        .optional()
        .describe("Only with an entry, or alone too."),
      seats: count.optional().describe("Seats in all."),
      runs: z
        .array(z.enum(["timetable", "when-full"]))
        .optional()
        .describe("By the timetable, or when a bus is full."),
      every: durationBand
        .optional()
        .describe("Time between two buses, as printed; compared with the timetable."),
      out: z
        .strictObject({
          from: id.optional().describe("Where it leaves."),
          to: id.optional().describe("Where it arrives."),
          times: z.array(clock).min(1).describe("Departures."),
        })
        .optional()
        .describe("The way to the race."),
      back: z
        .strictObject({
          from: id.optional().describe("Where it leaves."),
          to: id.optional().describe("Where it arrives."),
          times: z.array(clock).min(1).describe("Departures."),
        })
        .optional()
        .describe("The way back."),
      "back-runs": z
        .array(z.enum(["timetable", "when-full"]))
        .optional()
        .describe("How the way back runs, where it has no timetable."),
      "boards-first": z.enum(["entrants"]).optional().describe("Who boards first."),
    }),
  ),
);

export const extras = section(
  "Things sold beside the entry.",
  `
towel: { clause: §9, name: { zh-Hant: 毛巾, en: Towel, ja: タオル }, price: NT$200 }
`,
  named(
    rule({
      name: text.describe("What it is."),
      price: money.describe("Its price."),
      contests: ids.optional().describe("Contests whose entrants may buy it; all, unless named."),
    }),
  ),
);

export const withholding = section(
  "Tax kept when a prize is paid: by residence, above which sum, at which rate of the whole prize. `over …` leaves the sum itself free, `from …` does not.",
  `
resident: { clause: §13, prize: "over NT$20,000", rate: 10 % }
non-resident: { clause: §13, prize: from NT$0, rate: 20 % }
by: { clause: §13, test: residence }
`,
  z.strictObject({
    resident: rule({
      prize: moneyBand.describe("Prizes of which tax is kept."),
      rate: percent.describe("Share of the whole prize."),
    })
      .optional()
      .describe("Residents, by tax law."),
    "non-resident": rule({
      prize: moneyBand.describe("Prizes of which tax is kept."),
      rate: percent.describe("Share of the whole prize."),
    })
      .optional()
      .describe("People who are not resident."),
    by: rule({
      test: z
        .enum(["nationality", "residence"])
        .describe("Nationality or residence; the law goes by residence."),
    })
      .optional()
      .describe("What decides which of the two holds."),
  }),
);
