import { z } from "zod";

import { cited, period, twd } from "../cited.ts";

const way = z
  .object({ from: z.string().nullable(), to: z.string().nullable(), times: z.array(z.string()) })
  .nullable();

/** What runners get, and how they and their kit come to the race. */
export const goodsFacts = <Text extends z.ZodType>(text: Text) => ({
  goods: z.array(
    cited({
      moment: z.enum(["kit", "race-day", "finish"]),
      name: text,
      rows: z.array(z.object({ item: z.string(), name: text, contests: z.array(z.string()) })),
    }),
  ),
  sizes: z.array(
    cited({
      sizes: z.string(),
      name: text,
      item: z.string().nullable(),
      contests: z.array(z.string()),
      measures: z.array(text).meta({ description: "Columns, in centimetres." }),
      rows: z.array(z.object({ size: z.string(), values: z.array(z.number().nullable()) })),
      default: z.string().nullable(),
      tolerance: z.string().nullable(),
    }),
  ),
  extras: z.array(
    cited({ extra: z.string(), name: text, price: twd, contests: z.array(z.string()) }),
  ),
  delivery: z.array(
    cited({
      method: z.string(),
      kind: z.enum(["desk", "mail", "store"]),
      name: text,
      contests: z.array(z.string()),
      regions: z.array(text),
      place: z.string().nullable(),
      open: z.array(z.object({ ...period.shape, contests: z.array(z.string()) })),
      ships: period.nullable(),
      arrives: period.nullable(),
    }),
  ),
  postage: cited({
    methods: z.array(z.string()),
    tiers: z.array(
      z.object({
        persons: text,
        price: twd,
        plus: twd.nullable(),
        per: z.int().nullable().meta({ description: "Persons for whom `plus` is added." }),
      }),
    ),
  }).nullable(),
  shuttles: z.array(
    cited({
      shuttle: z.string(),
      name: text,
      price: twd,
      tickets: z.array(text),
      riders: z.array(text),
      runs: z.array(text),
      backRuns: z.array(text),
      out: way,
      back: way,
    }),
  ),
});
