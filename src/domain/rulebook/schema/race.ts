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
  named(rule({ name: text, url: z.url().optional() })),
);

export const places = section(
  "Venues and desks, named once.",
  `
plaza: { clause: §2, name: { zh-Hant: 市府廣場, en: City plaza, ja: 市庁前広場 }, address: 永華路 2 段 6 號 }
`,
  named(rule({ name: text, address: z.string().optional() })),
);

export const days = section(
  "Race days: the date (a weekday beside it is checked), the hours of the event, the contests of that day (all, unless named).",
  `
race-day: { clause: §5, date: 112/3/5 (日), hours: "05:00-10:00", place: plaza }
`,
  named(
    rule({
      date,
      hours: clockRange,
      ends: moment.optional().describe("For an event that runs past midnight: when it ends."),
      contests: ids.optional(),
      place: id.optional(),
    }),
  ),
);

const leg = z.strictObject({ name: text, distance });

export const contests = section(
  "The distances and formats one can enter. A contest is run over a distance unless it says otherwise: " +
    "`duration` (who gets farthest in a given time), `relay` (legs), `team` (people of other contests counted together).",
  `
half: { name: { zh-Hant: 半程馬拉松, en: Half marathon, ja: ハーフマラソン } }
5k: { name: { zh-Hant: 休閒組, en: 5 km fun run, ja: 5キロ } }
`,
  named(
    z.strictObject({
      name: text,
      kind: z.enum(["distance", "duration", "relay", "team"]).default("distance"),
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
      before: duration,
      contests: ids.optional(),
      advice: yesNo.default(false),
    })
      .optional()
      .describe(
        "How long before the gun runners should be there; `advice: yes` when it binds nobody.",
      ),
    "late-to-assembly": rule({
      contests: ids,
      then: z.enum(["back-of-start", "refused"]),
    }).optional(),
    "start-order": rule({ contests: ids, by: z.enum(["bib", "corral", "chosen"]) }).optional(),
    "late-start": perContest(duration)
      .optional()
      .describe("How long after the gun one may still start."),
    "late-starter": rule({
      then: z.enum(["may-be-barred", "not-timed", "disqualified"]),
    }).optional(),
    dates: named(
      rule({
        at: clockOrMoment.optional(),
        name: text,
        contests: ids.optional(),
        for: z.string().optional(),
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
          name: text,
          gun: clockOrMoment,
          corrals: ids.optional(),
          divisions: ids.optional(),
          limit: duration.optional().describe("A time limit of its own, from the gun of the wave."),
        }),
      ),
    }),
  ),
);
