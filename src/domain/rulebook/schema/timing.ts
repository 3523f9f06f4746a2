import { z } from "zod";

import { named, perContest, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import { clockOrMoment, count, distance, duration, id, ids, money, yesNo } from "./values.ts";

export const timing = section(
  "Who is timed, by which chip, at which points, which time is official and what a missing point means.",
  `
timed: { clause: §7, half: yes, 5k: no }
chip: { clause: §11, kind: returned, deposit: chip }
official: { clause: §11, time: gun }
points:
  half: { clause: §9, points: { start: { at: 0 km }, turn: { name: { zh-Hant: 折返點, en: Turn, ja: 折り返し } }, finish: { at: 21.0975 km } } }
required: { clause: §11, contests: [half], points: all, missing: disqualified }
`,
  z.strictObject({
    timed: perContest(yesNo).optional().describe("Whether times are taken."),
    chip: rule({
      contests: ids.optional().describe("Contests it holds for; all, unless named."),
      kind: z.enum(["returned", "disposable"]).describe("Returned after the race, or thrown away."),
      deposit: id.optional().describe("The deposit paid for it."),
      worn: z.enum(["shoe", "bib", "ankle"]).optional().describe("Where it is worn."),
      per: count.optional().describe("Chips per runner."),
    })
      .optional()
      .describe("The chip."),
    official: rule({
      time: z.enum(["gun", "net"]).describe("From the gun, or from the own start."),
    })
      .optional()
      .describe("The time that counts."),
    "also-shown": rule({
      time: z.enum(["gun", "net"]).describe("Which one."),
      on: z.enum(["certificate", "results", "both"]).describe("Where it is shown."),
    })
      .optional()
      .describe("The other time."),
    points: named(
      rule({
        points: named(
          z.strictObject({
            name: text.optional().describe("What the point is called."),
            at: distance.optional().describe("Distance from the start."),
            required: yesNo.optional().describe("Whether it must be passed, where not all must."),
          }),
        ).describe("The points."),
      }),
    )
      .optional()
      .describe("Timing points per contest, in the order of the course."),
    required: rule({
      contests: ids.optional().describe("Contests it holds for; all, unless named."),
      points: z
        .enum(["all", "start-and-finish", "any", "unsaid"])
        .describe("Which points must be passed; `unsaid` where the regulation leaves it open."),
      missing: z
        .enum(["disqualified", "not-ranked", "review"])
        .describe("Disqualified, without a place, or looked at by a judge."),
    })
      .optional()
      .describe("What a point that was not passed means."),
    "own-chip-only": rule({ then: z.enum(["disqualified", "review"]).describe("What happens.") })
      .optional()
      .describe("Running with another's chip or several."),
    misuse: rule({}).optional().describe("No result through one's own misuse of the chip."),
  }),
);

export const gates = section(
  "Cut-off gates per contest. `after` is the printed time from the gun, `closes` the printed clock; both are compared. `gun` names the contest whose gun counts, where it is another one.",
  `
half:
  clause: §17
  gates:
    g1: { clause: §17, name: { zh-Hant: 第 1 關門點, en: Gate 1, ja: 第1関門 }, at: 5 km, after: "1:15:00", closes: "06:45" }
then: { clause: §17, missed: stopped }
`,
  z
    .object({
      then: rule({
        missed: z
          .enum(["stopped", "goes-on-unranked", "next-leg-starts"])
          .describe(
            "They are stopped, go on without a place, or the next leg starts without them.",
          ),
        disobeyed: z
          .enum(["no-goods", "disqualified"])
          .optional()
          .describe("What becomes of those who run on."),
      })
        .optional()
        .describe("What happens to those who miss a gate."),
      course: rule({ "may-move": yesNo.describe("Whether they may move with the course.") })
        .optional()
        .describe("Whether gates are final."),
    })
    .catchall(
      rule({
        gates: named(
          rule({
            name: text.describe("What the gate is called."),
            at: distance.optional().describe("Distance from the start."),
            finish: yesNo.optional().describe("Whether it is the finish."),
            after: duration.optional().describe("Time from the gun, as printed."),
            closes: clockOrMoment.optional().describe("Clock time, as printed."),
            gun: id
              .optional()
              .describe("The contest from whose gun `after` counts; its own, unless named."),
          }),
        ).describe("The gates in the order of the course."),
      }),
    ),
);

export const ranking = section(
  "What counts in a contest and how it is ordered.",
  `
competitive: { clause: §8, half: yes, 5k: no }
key: { clause: §11, half: gun }
ties: { clause: §11, policy: shared-place }
`,
  z.strictObject({
    competitive: perContest(yesNo).optional().describe("Whether there is a ranking."),
    key: perContest(z.enum(["gun", "net", "distance"]))
      .optional()
      .describe("What orders it: gun time, net time, or the distance reached."),
    ties: rule({
      policy: z
        .enum(["shared-place", "judges-order", "first-to-reach"])
        .describe("One place for both, an order by the judges, or the first who got there."),
    })
      .optional()
      .describe("What equal results mean."),
    "late-finish": rule({
      then: z
        .enum(["not-a-finisher", "unranked"])
        .describe("No finisher, or a finisher without a place."),
    })
      .optional()
      .describe("Arriving after the limit."),
    "moved-up": rule({
      after: z
        .enum(["disqualification", "revocation"])
        .describe("After a disqualification, or after a result was found false."),
      others: yesNo.describe("Whether the runners behind move up."),
    })
      .optional()
      .describe("Places that become free afterwards."),
  }),
);

const sanction = z.enum([
  "warning",
  "disqualified",
  "may-not-start",
  "stopped",
  "result-void",
  "prizes-back",
]);

export const conduct = section(
  "Offences with their sanctions in order of repetition: the first entry of the ladder for the first time, and so on. " +
    "`lead` is what the article says of all of them.",
  `
lead: { clause: §16, sanction: disqualified }
offences:
  help: { clause: §16.1, name: { zh-Hant: 借助他人, en: Outside help, ja: 他者の助力 }, ladder: [disqualified], decides: judge }
`,
  z.strictObject({
    lead: rule({ sanction: sanction.describe("The sanction.") })
      .optional()
      .describe("What the article says of all offences."),
    offences: named(
      rule({
        name: text.describe("What the offence is called."),
        ladder: z
          .array(sanction)
          .min(1)
          .describe("The sanction for the first time, the second time, and so on."),
        decides: z
          .enum(["judge", "machine"])
          .default("judge")
          .describe("Who finds it: a judge, or the machine from the reads."),
        missing: z
          .enum(["either", "both", "unsaid"])
          .optional()
          .describe("For things that must be worn: whether one missing is enough."),
        contests: ids.optional().describe("Contests it holds for; all, unless named."),
      }),
    ).describe("The offences."),
  }),
);

export const protests = section(
  "Protests: until when, with which deposit, who decides and how finally.",
  `
window: { clause: §14, within: 30 min, of: results-posted }
deposit: { clause: §14, amount: "NT$3,000" }
decision: { clause: §14, by: jury, final: yes }
unfounded: { clause: §14, deposit: kept }
`,
  z.strictObject({
    window: rule({
      within: duration.describe("So long."),
      of: z.enum(["results-posted"]).describe("Counted from then on."),
    }).describe("How long one may protest."),
    deposit: rule({ amount: money.describe("How much.") })
      .optional()
      .describe("Paid with the protest."),
    decision: rule({
      by: z.string().describe("The role that does."),
      final: yesNo.describe("Whether nothing comes after it."),
    })
      .optional()
      .describe("Who decides."),
    unfounded: rule({
      deposit: z.enum(["kept", "returned"]).describe("What becomes of the deposit."),
    })
      .optional()
      .describe("A protest without reason."),
    "no-protest": rule({ against: z.string().describe("What that is.") })
      .optional()
      .describe("What cannot be protested."),
  }),
);
