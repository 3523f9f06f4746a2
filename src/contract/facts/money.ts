import { z } from "zod";

import { cited, period, twd } from "../cited.ts";

/** What is paid, what comes back, what is won. */
export const moneyFacts = <Text extends z.ZodType>(text: Text) => ({
  payment: z.array(
    cited({
      method: z.string(),
      kind: z.enum(["store", "atm", "card", "wallet", "desk"]),
      name: text,
      handling: twd.nullable(),
      handlingExtra: text.nullable(),
      min: twd.nullable(),
      max: twd.nullable(),
      brands: z.array(z.string()),
    }),
  ),
  refunds: cited({
    stages: z.array(
      cited({
        stage: z.string(),
        number: z.int(),
        special: z.boolean().meta({ description: "For special reasons only." }),
        ...period.shape,
        when: text.meta({ description: "Its dates and events in words." }),
        pays: z.array(z.object({ line: z.string(), name: text, back: text })),
        amounts: z.array(z.object({ contest: z.string(), amount: twd })).meta({
          description: "Fee and deposit that come back of one entry at a fixed price.",
        }),
      }),
    ),
    reasons: z.array(z.object({ reason: z.string(), name: text })),
    papers: z.boolean(),
  }).nullable(),
  prizes: z.array(
    cited({
      pool: z.string(),
      name: text,
      contests: z.array(z.string()),
      ranked: z.enum(["overall", "by-sex", "by-division", "by-team"]),
      rankedBy: text,
      divisions: z.string().nullable(),
      only: text.nullable(),
      places: z.array(z.object({ entries: text.nullable(), places: z.int() })),
      cash: z.array(twd).meta({ description: "By place; the same in each ranking of the pool." }),
      items: z.array(z.object({ places: text, items: z.array(text) })),
    }),
  ),
  records: z.array(
    cited({
      record: z.string(),
      contest: z.string(),
      sex: text.nullable(),
      only: text.nullable(),
      ms: z.int(),
      bonus: twd,
    }),
  ),
  judged: z.array(
    cited({
      judged: z.string(),
      name: text,
      contests: z.array(z.string()),
      perContest: z.boolean(),
      places: z.int().nullable(),
      cash: z.array(twd),
      items: z.array(text),
    }),
  ),
});
