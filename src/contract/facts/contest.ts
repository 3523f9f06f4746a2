import { z } from "zod";

import { cited, moment, period, twd } from "../cited.ts";

const price = <Text extends z.ZodType>(text: Text) =>
  z.object({
    amount: twd,
    ...period.shape,
    name: text.nullable(),
    for: text.nullable().meta({ description: "Who pays it, where not everybody does." }),
  });

/** One contest with everything one asks before entering it. */
export const contestFacts = <Text extends z.ZodType>(text: Text) =>
  z.object({
    contest: z.string(),
    name: text,
    kind: z.enum(["distance", "duration", "relay", "team"]),
    day: z.string(),
    date: z.iso.date(),
    metres: z.number().nullable(),
    timed: z.boolean(),
    competitive: z.boolean(),
    fee: cited({ prices: z.array(price(text)) }),
    deposits: z.array(cited({ deposit: z.string(), name: text, amount: twd })),
    total: cited({ amount: twd.nullable() }).meta({
      description: "Fee and deposits of one entry; null where the fee depends on who enters when.",
    }),
    places: cited({ count: z.int() }).nullable(),
    pools: z.array(cited({ pool: z.string(), name: text, count: z.int().nullable() })),
    assembly: cited({ from: moment, to: moment.nullable() }).nullable(),
    guns: z.array(cited({ wave: z.string().nullable(), name: text.nullable(), at: moment })),
    lateStart: cited({ until: moment }).nullable(),
    limit: cited({ ms: z.int() }).nullable(),
    closing: cited({ at: moment }).nullable(),
    ages: z.array(cited({ rule: text })),
    guardians: z.array(cited({ rule: text })),
    divisions: z.int().meta({ description: "Number of groups one may fall into." }),
    chip: cited({ kind: text, worn: text.nullable() }).nullable(),
    members: z.array(z.object({ contest: z.string(), count: z.int() })).meta({
      description: "For a team: how many of which contest.",
    }),
  });
