import { z } from "zod";

import { named, perContest, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import {
  clock,
  clockOrMoment,
  clockRange,
  date,
  distance,
  duration,
  id,
  ids,
  moment,
  money,
  yesNo,
} from "./values.ts";

export const roles = section(
  "Who does what: every body the regulation names, under a name other rules can point to.",
  `
organiser: { clause: §1, name: { zh-Hant: 市政府體育局, en: City sports bureau, ja: 市スポーツ局 } }
`,
  named(
    rule({
      name: text.describe("What the body is called."),
      url: z.url().optional().describe("Its web page."),
    }),
  ),
);

export const places = section(
  "Venues and desks, named once.",
  `
plaza: { clause: §2, name: { zh-Hant: 市府廣場, en: City plaza, ja: 市庁前広場 }, address: 永華路 2 段 6 號 }
`,
  named(
    rule({
      name: text.describe("What the place is called."),
      address: z.string().optional().describe("Postal address, as printed."),
    }),
  ),
);

export const days = section(
  "Race days: the date (a weekday beside it is checked), the hours of the event, the contests of that day (all, unless named).",
  `
race-day: { clause: §5, date: 112/3/5 (日), hours: "05:00-10:00", place: plaza }
`,
  named(
    rule({
      date: date.describe("The day; a weekday written beside it is checked."),
      hours: clockRange.describe("When the event begins and ends on that day."),
      ends: moment.optional().describe("For an event that runs past midnight: when it ends."),
      contests: ids.optional().describe("Contests held on that day; all, unless named."),
      place: id.optional().describe("Where it is held."),
    }),
  ),
);

const leg = z.strictObject({
  name: text.describe("What the leg is called."),
  distance: distance.describe("Its length."),
});

export const contests = section(
  "The distances and formats one can enter. A contest is run over a distance unless it says otherwise: " +
    "`duration` (who gets farthest in a given time), `relay` (legs), `team` (people of other contests counted together).",
  `
half: { name: { zh-Hant: 半程馬拉松, en: Half marathon, ja: ハーフマラソン } }
5k: { name: { zh-Hant: 休閒組, en: 5 km fun run, ja: 5キロ } }
`,
  named(
    z.strictObject({
      name: text.describe("What the contest is called."),
      kind: z
        .enum(["distance", "duration", "relay", "team"])
        .default("distance")
        .describe(
          "What is run: a distance, for a length of time, in legs, or together with people of other contests.",
        ),
      duration: duration.optional().describe("For `kind: duration`: how long the contest lasts."),
      legs: z
        .array(leg)
        .min(2)
        .optional()
        .describe("For `kind: relay`: the legs in running order."),
      lap: distance.optional().describe("Length of the loop, where laps are counted."),
      "last-lap": z
        .enum(["measured", "dropped"])
        .optional()
        .describe(
          "For `kind: duration`: what becomes of the lap that is unfinished when time is up.",
        ),
      minimum: distance
        .optional()
        .describe("For `kind: duration`: the distance that makes a finisher."),
    }),
  ),
);

export const distances = section(
  "The measured length of each contest.",
  `
clause: §7/距離
half: 21.0975 km
5k: 5 km
`,
  perContest(distance),
);

export const totals = section(
  "What the regulation prints as the sum of fee and deposit; compared with the figures it is made of.",
  `
clause: §7/合計
half: NT$950
`,
  perContest(money),
);

export const schedule = section(
  "The clock of race day: when runners assemble, start and must be back. A closing time that is printed is compared with gun + limit.",
  `
assembly: { clause: §7/集合時間, half: "05:00", 5k: "05:50" }
guns: { clause: §7/起跑時間, half: "05:30", 5k: "06:10" }
limits: { clause: §7/限制時間, half: "3:30:00", 5k: 50 min }
closings: { clause: §7/關門時間, half: "09:00", 5k: "07:00" }
late-start: { clause: §11, half: 10 min }
late-starter: { clause: §11, then: may-be-barred }
`,
  z.strictObject({
    assembly: perContest(z.union([clockRange, clock]))
      .optional()
      .describe("When the start area opens, or the hours in which it is open."),
    guns: perContest(clockOrMoment).describe("Start signal per contest."),
    limits: perContest(duration).optional().describe("Time allowed, from the gun."),
    closings: perContest(clockOrMoment).optional().describe("When the finish closes, as printed."),
    "arrive-early": rule({
      before: duration.describe("How long before the gun."),
      contests: ids.optional().describe("Contests it holds for; all, unless named."),
      advice: yesNo.default(false).describe("Whether it is advice only."),
    })
      .optional()
      .describe(
        "How long before the gun runners should be there; `advice: yes` when it binds nobody.",
      ),
    "late-to-assembly": rule({
      contests: ids.describe("Contests it holds for."),
      then: z.enum(["back-of-start", "refused"]).describe("Start behind everybody, or no start."),
    })
      .optional()
      .describe("What happens to those who come after the start area has closed."),
    "start-order": rule({
      contests: ids.describe("Contests it holds for."),
      by: z
        .enum(["bib", "corral", "chosen"])
        .describe("By bib number, by start area, or as they choose."),
    })
      .optional()
      .describe("What orders the runners at the start."),
    "late-start": perContest(duration)
      .optional()
      .describe("How long after the gun one may still start."),
    "late-starter": rule({
      then: z
        .enum(["may-be-barred", "not-timed", "disqualified"])
        .describe("May be held back, run untimed, or are disqualified."),
    })
      .optional()
      .describe("What happens to those who start later than that."),
    dates: named(
      rule({
        at: clockOrMoment.optional().describe("The day or moment."),
        name: text.describe("What happens then."),
        contests: ids.optional().describe("Contests it holds for; all, unless named."),
        for: z.string().optional().describe("Whom it concerns."),
      }),
    )
      .optional()
      .describe("Other dates worth a place in the calendar."),
  }),
);

export const waves = section(
  "Waves with guns of their own, per contest. Results count from the gun of the wave. A wave can be one corral, a division or a start of wheelchairs.",
  `
marathon:
  clause: §8
  waves:
    wheelchair: { name: { zh-Hant: 輪椅, en: Wheelchair, ja: 車いす }, gun: "06:50", divisions: [wheelchair-open] }
    first: { name: { zh-Hant: 第一批, en: Wave 1, ja: 第1ウェーブ }, gun: "07:00", corrals: [a, b] }
`,
  named(
    rule({
      waves: named(
        z.strictObject({
          name: text.describe("What the wave is called."),
          gun: clockOrMoment.describe("Its start signal."),
          corrals: ids.optional().describe("Start areas that go with it."),
          divisions: ids.optional().describe("Divisions or groups that go with it."),
          limit: duration.optional().describe("A time limit of its own, from the gun of the wave."),
        }),
      ).describe("The waves in starting order."),
    }),
  ),
);
