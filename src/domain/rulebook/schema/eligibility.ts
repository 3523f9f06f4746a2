import { z } from "zod";

import { bounds } from "./bounds.ts";
import { clauses, named, rule } from "./rule.ts";
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
  percent,
  yearBand,
  yesNo,
} from "./values.ts";

const sex = z.enum(["M", "F", "X"]);
const nationality = z.string().regex(/^[A-Z]{3}$/u, { message: "nationality-unreadable" });

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
        contests: ids.describe("Contests it holds for."),
        age: countBand.optional().describe("Ages admitted, in full years."),
        born: yearBand.optional().describe("Years of birth admitted."),
        basis: ageBasis
          .optional()
          .describe(
            "Which decides where age and birth years differ: the age on race day, the age reached in the year, or the years as printed.",
          ),
      }),
    )
      .optional()
      .describe("Age limits."),
    residence: named(
      rule({
        contests: ids.optional().describe("Contests it holds for; all, unless named."),
        nationality: z
          .array(nationality)
          .optional()
          .describe("Citizens of these countries (three-letter codes)."),
        residence: z
          .array(z.string())
          .optional()
          .describe("People who live in these countries or areas."),
        share: percent
          .optional()
          .describe("Share of the places kept for them; they alone are admitted, unless given."),
      }),
    )
      .optional()
      .describe("Citizenship or residence that is asked for."),
    sexes: named(
      rule({
        contests: ids.describe("Contests it holds for."),
        sexes: z.array(sex).min(1).describe("Who is admitted."),
      }),
    )
      .optional()
      .describe("Contests for one sex."),
    transferable: rule({ allowed: yesNo.describe("Whether it may.") })
      .optional()
      .describe("Whether a place may pass to another person."),
  }),
);

export const guardians = section(
  "Minors who need an adult: who that is, and what the adult does.",
  `
children: { clause: §11, contests: [5k], age: under 7, basis: race-day, who: parent, must: accompany }
`,
  named(
    rule({
      contests: ids.describe("Contests it holds for."),
      age: countBand.optional().describe("Ages that need an adult."),
      born: yearBand.optional().describe("Years of birth that need an adult."),
      basis: ageBasis
        .optional()
        .describe(
          "Which decides where age and birth years differ: the age on race day, the age reached in the year, or the years as printed.",
        ),
      who: z
        .enum(["parent", "family", "adult"])
        .describe("A parent, anybody of the family, or any adult."),
      must: z
        .enum(["accompany", "enter", "consent"])
        .describe("Run along, enter too, or give consent."),
    }),
  ),
);

const alternative = rule({
  name: text.describe("What the paper is called."),
  doses: z
    .array(
      z.strictObject({
        clause: clauses,
        age: countBand.describe("Ages in full years."),
        count: count.describe("So many doses."),
      }),
    )
    .optional()
    .describe("For vaccinations: doses by age."),
  taken: z
    .strictObject({
      ...bounds,
      within: duration.optional().describe("No longer ago than this."),
      "before-event": z.string().optional().describe("What it is counted back from."),
    })
    .optional()
    .describe("When the test or dose must have been taken."),
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
      name: text.describe("What the evidence is called."),
      needed: z
        .strictObject({
          contests: ids.optional().describe("Contests it holds for."),
          divisions: ids.optional().describe("Divisions it is needed for."),
          methods: ids.optional().describe("Delivery methods it is needed for."),
          age: countBand.optional().describe("Ages it is needed for."),
          elite: yesNo.optional().describe("Whether the elite field needs it."),
        })
        .describe("Who needs it: everybody to whom all of this applies."),
      any: named(alternative).optional().describe("Papers of which one is enough."),
      submit: rule({ ...bounds })
        .optional()
        .describe("When it is handed in."),
      reviewer: id.optional().describe("The role that reviews it."),
      missing: z
        .enum(["refused", "goods-only", "other-method", "no-kit"])
        .optional()
        .describe(
          "What happens without it: no entry, goods without a bib, another way of delivery, or no kit.",
        ),
      refund: z
        .enum(["as-withdrawal", "none"])
        .optional()
        .describe("What those without them get back."),
      "all-members": rule({
        then: z.enum(["parcel-withheld"]).describe("The parcel stays."),
        "complete-members": z
          .enum(["parcel", "desk", "none"])
          .optional()
          .describe("What those get whose papers are there: their parcel, the desk, or nothing."),
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
      contests: ids.describe("Contests it holds for."),
      sex: sex.optional().describe("Men, women or neither; everybody, unless named."),
      age: countBand.optional().describe("Ages in full years."),
      time: durationBand.describe("The time to have run."),
      "over-distance": z.string().optional().describe("The distance it was run over."),
      raced: z.strictObject(bounds).describe("When it was run."),
      "measured-by": z.enum(["gun", "net"]).optional().describe("Gun time or net time."),
      races: text.optional().describe("Which races count."),
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
        contest: id.describe("Its contest."),
        sex: sex.optional().describe("Men, women or neither; everybody, unless named."),
        time: durationBand.optional().describe("The time to have run."),
        seats: count.optional().describe("How many are admitted."),
        raced: z.strictObject(bounds).optional().describe("When it was run."),
        races: text.optional().describe("Which races count."),
      }),
    )
      .optional()
      .describe("The groups of the field."),
    admission: rule({
      "unpaid-until-approved": yesNo.describe("Whether one pays only after approval."),
      "approval-suspends-hold": yesNo
        .optional()
        .describe("Whether the days for paying rest until then."),
    })
      .optional()
      .describe("How one is admitted."),
    "call-room": rule({
      before: duration.describe("How long before the gun."),
      place: id.optional().describe("Where."),
      "may-leave": yesNo.optional().describe("Whether one may leave again."),
    })
      .optional()
      .describe("Reporting before the start."),
    "front-row": rule({ reserved: yesNo.describe("Whether it is kept for the elite field.") })
      .optional()
      .describe("The front of the start."),
    "own-drinks": rule({
      contests: ids.describe("Contests it holds for."),
      by: moment
        .optional()
        .describe("Until when, as printed, where it is unclear whether the hour itself counts."),
      before: moment.optional().describe("First moment that is too late."),
      place: id.optional().describe("Where."),
    })
      .optional()
      .describe("Handing in own drinks."),
  }),
);
