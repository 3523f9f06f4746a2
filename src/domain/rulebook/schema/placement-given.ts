import { z } from "zod";

import { givenBest, givenDate, givenMoment, givenNationality, givenSex } from "./given.ts";
import { duration, yesNo } from "./values.ts";

const word = z.string().min(1).max(100);

const entrant = z.strictObject({
  contest: word.optional().describe("The contest meant; every contest of the race when left out."),
  birth: givenDate.optional(),
  sex: givenSex.optional(),
  nationality: givenNationality.optional(),
  residence: word.optional(),
  guardian: z.enum(["none", "parent", "family", "adult"]).optional(),
  papers: z.array(word).optional(),
  division: word.optional(),
  best: givenBest.optional().describe("A past result, for qualifying times."),
  time: duration.optional().describe("The time that decides the start area."),
  elite: yesNo.optional(),
});

/** Entrants to be placed: who may enter what, in which division and start area. */
export const placementGiven = z.strictObject({
  at: givenMoment.optional().describe("When they enter; now when left out."),
  entrants: z.array(entrant),
});

/** What {@link placementGiven} reads. */
export type PlacementGiven = z.output<typeof placementGiven>;
