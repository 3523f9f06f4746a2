import { z } from "zod";

import { cited, moment } from "../cited.ts";

const sex = z.enum(["M", "F", "X"]).nullable();

/** Where runners are grouped, stopped and served. */
export const courseFacts = <Text extends z.ZodType>(text: Text) => ({
  gates: z.array(
    z.object({
      contest: z.string(),
      gates: z.array(
        cited({
          gate: z.string(),
          name: text,
          metres: z.number().nullable(),
          finish: z.boolean(),
          afterMs: z.int().nullable().meta({ description: "Time from the gun, where printed." }),
          closes: moment.nullable(),
        }),
      ),
    }),
  ),
  stations: cited({
    contests: z.array(z.string()),
    stations: z.array(z.object({ metres: z.number(), has: z.array(text) })),
  }).nullable(),
  corrals: z.array(
    cited({
      corrals: z.string(),
      contests: z.array(z.string()),
      source: text.nullable().meta({ description: "Whose word counts for the time." }),
      zones: z.array(z.object({ zone: z.string(), name: text, time: text.nullable() })),
      default: z.string().nullable(),
    }),
  ),
  divisions: z.array(
    cited({
      set: z.string(),
      kind: z.enum(["age", "sex", "visually-impaired", "wheelchair", "open", "team"]),
      contests: z.array(z.string()),
      basis: text.nullable().meta({ description: "How the age is counted." }),
      groups: z.array(z.object({ group: z.string(), name: text, sex, rule: text.nullable() })),
    }),
  ),
});
