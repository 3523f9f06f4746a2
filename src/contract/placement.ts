import { z } from "zod";

import type { Outcome } from "#domain/kernel/index.ts";
import {
  placementGiven,
  readWith,
  type PlacementGiven,
  type Problem,
} from "#domain/rulebook/index.ts";

import { shownReason, shownRefusal } from "./decision.ts";
import { decidedBy } from "./rulebook.ts";

/** The body of a request to place entrants; what is unsaid of somebody is not judged. */
export const placementBody = placementGiven;

/** Reads entrants to place, as JSON gives them: the whole request, or the list of entrants alone. */
export function readPlacementRequest(json: unknown): Outcome<PlacementGiven, Problem> {
  return readWith(placementBody, Array.isArray(json) ? { entrants: json as unknown } : json);
}

const division = z.object({
  set: z.string(),
  group: z.string().nullable().meta({ description: "Null where the set has none for them." }),
  name: z.string().nullable(),
  reasons: z.array(shownReason),
});

const placed = z
  .object({
    contest: z.string(),
    name: z.string(),
    age: z.int().nullable().meta({ description: "Full years on the day of the contest." }),
    admitted: z.boolean(),
    reasons: z.array(shownReason).meta({ description: "The rules that admit." }),
    refusals: z.array(shownRefusal).meta({ description: "The rules that do not." }),
    needs: z
      .array(shownRefusal)
      .meta({ description: "What must come along and is unsaid: an adult, papers." }),
    divisions: z.array(division).meta({ description: "Empty until birth and sex are known." }),
    undivided: z
      .array(shownReason)
      .meta({ description: "Why there is no division, where the contest has none." }),
    corral: z
      .object({
        zone: z.string().nullable(),
        name: z.string().nullable(),
        reasons: z.array(shownReason),
      })
      .nullable()
      .meta({ description: "Null where the contest has no start areas." }),
  })
  .meta({ id: "PlacedInContest" });

/** Each entrant in the order asked, with each contest meant. */
export const shownPlacement = z
  .object({
    rulebook: decidedBy,
    entrants: z.array(z.object({ contests: z.array(placed) })),
  })
  .meta({ id: "Placement" });

export type PlacedInContest = z.infer<typeof placed>;
export type ShownPlacement = z.infer<typeof shownPlacement>;
