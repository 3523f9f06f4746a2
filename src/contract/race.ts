import { z } from "zod";

/** Id of a race in addresses, files and keys. */
export const raceId = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ description: "Id of the race: small letters, digits and single hyphens." });

/** A text in several languages by BCP 47 tag. */
export const localizedText = z
  .record(z.string(), z.string())
  .meta({ description: "Text by language tag.", example: { "zh-Hant": "馬拉松", en: "Marathon" } });

export const rulebookVersionSummary = z
  .object({
    version: z.int().min(1).meta({ description: "Counts up by one within the race." }),
    hash: z.string().meta({ description: "Identifies the rulebook's exact text." }),
    publishedAt: z.iso.datetime({ offset: true }),
    reason: z.string().meta({ description: "Why this version was published." }),
    effective: z.iso.date().nullable().meta({ description: "Day it takes effect, if later." }),
  })
  .meta({ id: "RulebookVersionSummary" });

export const rulebookVersion = rulebookVersionSummary
  .extend({
    files: z
      .record(z.string(), z.string())
      .meta({ description: "Text of each file of the rulebook by its name." }),
  })
  .meta({ id: "RulebookVersion" });

export const race = z
  .object({
    raceId,
    name: localizedText,
    rulebookVersions: z.array(rulebookVersionSummary).meta({ description: "Oldest first." }),
  })
  .meta({ id: "Race" });

export const raceList = z
  .object({ races: z.array(z.object({ raceId, name: localizedText })) })
  .meta({ id: "RaceList" });

export type RulebookVersionSummary = z.infer<typeof rulebookVersionSummary>;
export type RulebookVersion = z.infer<typeof rulebookVersion>;
export type Race = z.infer<typeof race>;
export type RaceList = z.infer<typeof raceList>;
