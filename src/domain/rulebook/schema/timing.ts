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
    timed: perContest(yesNo).optional(),
    chip: rule({
      contests: ids.optional(),
      kind: z.enum(["returned", "disposable"]),
      deposit: id.optional(),
      worn: z.enum(["shoe", "bib", "ankle"]).optional(),
      per: count.optional(),
    }).optional(),
    official: rule({ time: z.enum(["gun", "net"]) }).optional(),
    "also-shown": rule({
      time: z.enum(["gun", "net"]),
      on: z.enum(["certificate", "results", "both"]),
    }).optional(),
    points: named(
      rule({
        points: named(
          z.strictObject({
            name: text.optional(),
            at: distance.optional(),
            required: yesNo.optional(),
          }),
        ),
      }),
    ).optional(),
    required: rule({
      contests: ids.optional(),
      points: z.enum(["all", "start-and-finish", "any", "unsaid"]),
      missing: z.enum(["disqualified", "not-ranked", "review"]),
    }).optional(),
    "own-chip-only": rule({ then: z.enum(["disqualified", "review"]) }).optional(),
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
        missed: z.enum(["stopped", "goes-on-unranked", "next-leg-starts"]),
        disobeyed: z.enum(["no-goods", "disqualified"]).optional(),
      }).optional(),
      course: rule({ "may-move": yesNo }).optional(),
    })
    .catchall(
      rule({
        gates: named(
          rule({
            name: text,
            at: distance.optional(),
            finish: yesNo.optional(),
            after: duration.optional(),
            closes: clockOrMoment.optional(),
            gun: id.optional(),
          }),
        ),
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
    competitive: perContest(yesNo).optional(),
    key: perContest(z.enum(["gun", "net", "distance"])).optional(),
    ties: rule({ policy: z.enum(["shared-place", "judges-order", "first-to-reach"]) }).optional(),
    "late-finish": rule({ then: z.enum(["not-a-finisher", "unranked"]) }).optional(),
    "moved-up": rule({
      after: z.enum(["disqualification", "revocation"]),
      others: yesNo,
    }).optional(),
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
    lead: rule({ sanction }).optional(),
    offences: named(
      rule({
        name: text,
        ladder: z.array(sanction).min(1),
        decides: z.enum(["judge", "machine"]).default("judge"),
        missing: z
          .enum(["either", "both", "unsaid"])
          .optional()
          .describe("For things that must be worn: whether one missing is enough."),
        contests: ids.optional(),
      }),
    ),
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
    window: rule({ within: duration, of: z.enum(["results-posted"]) }),
    deposit: rule({ amount: money }).optional(),
    decision: rule({ by: z.string(), final: yesNo }).optional(),
    unfounded: rule({ deposit: z.enum(["kept", "returned"]) }).optional(),
    "no-protest": rule({ against: z.string() }).optional(),
  }),
);
