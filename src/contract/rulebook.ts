import { z } from "zod";

import { languages } from "#domain/kernel/index.ts";

import { localizedText, raceId } from "./race.ts";

/** `?lang=`: the language of texts in an answer. */
export const languageQuery = z.object({ lang: z.enum(languages).default("zh-Hant") });

const moment = z.iso.datetime({ offset: true });

/** Which text decided: every answer that follows from a rulebook carries it. */
export const decidedBy = z
  .object({
    raceId,
    version: z.int().min(1),
    hash: z.string(),
  })
  .meta({ id: "DecidedBy", description: "The rulebook version this answer follows from." });

export const contestSummary = z
  .object({
    contest: z.string(),
    name: localizedText,
    kind: z.enum(["distance", "duration", "relay", "team"]),
    date: z.iso.date(),
    metres: z.number().nullable().meta({ description: "Length; null where it has none." }),
    gun: moment.nullable(),
    limitMs: z.int().nullable(),
    closing: moment.nullable(),
    timed: z.boolean(),
    competitive: z.boolean(),
  })
  .meta({ id: "Contest" });

export const rulebookSummary = z
  .object({
    rulebook: decidedBy,
    name: localizedText,
    zone: z.string(),
    accent: z
      .string()
      .nullable()
      .meta({ description: "Colour of the race's pages, #rrggbb; null where it has none." }),
    days: z.array(z.object({ day: z.string(), date: z.iso.date(), from: moment, to: moment })),
    contests: z.array(contestSummary),
  })
  .meta({ id: "Rulebook" });

const finding = z.object({
  code: z.string(),
  kind: z.enum(["error", "warning", "note"]),
  clause: z.string(),
  clauses: z.array(z.string()),
  path: z.string().meta({ description: "Place in the rulebook." }),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  message: z.string(),
  write: z.string().optional(),
});

export const findingReport = z
  .object({
    rulebook: decidedBy,
    findings: z.array(finding.meta({ id: "Finding" })),
    decided: z.array(
      finding.extend({ choice: z.string(), reason: z.string() }).meta({ id: "DecidedFinding" }),
    ),
    errors: z.int(),
    warnings: z.int(),
  })
  .meta({ id: "FindingReport" });

export const clauseList = z
  .object({
    rulebook: decidedBy,
    clauses: z.array(
      z
        .object({
          id: z.string(),
          kind: z.string(),
          level: z.enum(["A", "M", "N"]),
          text: z
            .string()
            .meta({ description: "Our wording with the figures of the rules in force." }),
          number: z
            .string()
            .meta({ description: "As the document prints it, mostly as in the id." }),
          article: z.string().meta({ description: "The article it stands in: `§七`." }),
          depth: z.int().meta({ description: "Steps of the number below its article." }),
          parts: z
            .array(z.object({ text: z.string(), figure: z.boolean() }))
            .meta({ description: "The text in pieces; figures are those taken from the rules." }),
          amended: z
            .object({ version: z.int().min(2), date: z.iso.date() })
            .nullable()
            .meta({ description: "The last amendment that changed it; null for none." }),
        })
        .meta({ id: "Clause" }),
    ),
  })
  .meta({ id: "ClauseList" });

const clauseState = z.enum(["enforced", "recorded", "published", "not-yet"]);

export const coverageReport = z
  .object({
    rulebook: decidedBy,
    clauses: z.array(
      z
        .object({
          id: z.string(),
          kind: z.string(),
          level: z.enum(["A", "M", "N"]),
          state: clauseState,
          waits: z
            .string()
            .optional()
            .meta({ description: "The stage that a clause not yet carried waits for." }),
        })
        .meta({ id: "ClauseCoverage" }),
    ),
    enforced: z.int(),
    recorded: z.int(),
    published: z.int(),
    total: z.int(),
  })
  .meta({ id: "CoverageReport" });

export type RulebookSummary = z.infer<typeof rulebookSummary>;
export type FindingReport = z.infer<typeof findingReport>;
export type ClauseList = z.infer<typeof clauseList>;
export type CoverageReport = z.infer<typeof coverageReport>;
export type DecidedBy = z.infer<typeof decidedBy>;
