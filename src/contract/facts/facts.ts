import { z } from "zod";

import { languages } from "#domain/kernel/index.ts";

import { cited, moment } from "../cited.ts";
import { decidedBy } from "../rulebook.ts";
import { contestFacts } from "./contest.ts";
import { courseFacts } from "./course.ts";
import { goodsFacts } from "./goods.ts";
import { moneyFacts } from "./money.ts";

/** The facts of a race; `text` says how its words are given: in one language or in all. */
const facts = <Text extends z.ZodType>(text: Text) =>
  z.object({
    rulebook: decidedBy,
    name: text,
    zone: z.string(),
    accent: z.string().nullable(),
    effective: z.iso.date().nullable().meta({ description: "Day of the last amendment." }),
    roles: z.array(cited({ role: z.string(), name: text, url: z.string().nullable() })),
    places: z.array(cited({ place: z.string(), name: text, address: z.string().nullable() })),
    days: z.array(
      cited({
        day: z.string(),
        date: z.iso.date(),
        from: moment,
        to: moment,
        place: z.string().nullable(),
        contests: z.array(z.string()),
      }),
    ),
    contests: z.array(contestFacts(text)),
    ...goodsFacts(text),
    ...courseFacts(text),
    ...moneyFacts(text),
  });

/** Everything a race page shows, in one language: a description, without decisions about anybody. */
export const raceFacts = facts(z.string()).meta({ id: "RaceFacts" });

const everyLanguage = facts(z.record(z.enum(languages), z.string()));

export type RaceFacts = z.infer<typeof raceFacts>;

/** The same facts with every text in all languages. */
export type FactsInAll = z.infer<typeof everyLanguage>;
