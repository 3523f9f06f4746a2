import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";

import type { App } from "#app/app.ts";
import { coverageInForce } from "#app/rulebook/coverage-in-force.ts";
import { clausesOf, findingsOf, summaryOf } from "#app/rulebook/describe.ts";
import { rulebookInForce, type RulebookInForce } from "#app/rulebook/in-force.ts";
import { raceId } from "#contract/race.ts";
import {
  clauseList,
  coverageReport,
  findingReport,
  languageQuery,
  rulebookSummary,
} from "#contract/rulebook.ts";

import { ProblemError } from "./problem-reply.ts";
import { withProblems } from "./problem-responses.ts";

/** The rulebook that decides now; a race without one is not found. */
export async function requireRulebook(app: App, id: string): Promise<RulebookInForce> {
  const rulebook = await rulebookInForce(app, id);
  if (rulebook === undefined) throw new ProblemError("race-not-found");
  return rulebook;
}

/** `/races/:raceId/rulebook`, `/findings`, `/clauses`, `/coverage`: what the rulebook in force says. */
export const rulebooks =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    const params = z.object({ raceId });

    server.get(
      "/races/:raceId/rulebook",
      {
        schema: {
          operationId: "readRulebook",
          summary: "Key facts of the rulebook in force",
          params,
          response: withProblems({ 200: rulebookSummary }, "race-not-found"),
        },
      },
      async (request) => summaryOf(await requireRulebook(app, request.params.raceId)),
    );

    server.get(
      "/races/:raceId/findings",
      {
        schema: {
          operationId: "readFindings",
          summary: "Contradictions and gaps of the rulebook in force, and what was decided",
          params,
          querystring: languageQuery,
          response: withProblems({ 200: findingReport }, "race-not-found"),
        },
      },
      async (request) =>
        findingsOf(await requireRulebook(app, request.params.raceId), request.query.lang),
    );

    server.get(
      "/races/:raceId/clauses",
      {
        schema: {
          operationId: "readClauses",
          summary: "Every clause with its wording and the figures in force",
          params,
          querystring: languageQuery,
          response: withProblems({ 200: clauseList }, "race-not-found"),
        },
      },
      async (request) =>
        clausesOf(await requireRulebook(app, request.params.raceId), request.query.lang),
    );

    server.get(
      "/races/:raceId/coverage",
      {
        schema: {
          operationId: "readCoverage",
          summary: "Of every clause whether it is enforced, recorded, published or not yet",
          params,
          response: withProblems({ 200: coverageReport }, "race-not-found"),
        },
      },
      async (request) => coverageInForce(await requireRulebook(app, request.params.raceId)),
    );
  };
