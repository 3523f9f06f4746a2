import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";

import type { App } from "#app/app.ts";
import { describeAgenda } from "#app/rulebook/agenda.ts";
import { describeFacts } from "#app/facts/facts.ts";
import { agenda } from "#contract/agenda.ts";
import { raceFacts } from "#contract/facts/facts.ts";
import { raceId } from "#contract/race.ts";
import { languageQuery } from "#contract/rulebook.ts";

import { withProblems } from "./problem-responses.ts";
import { requireRulebook } from "./rulebooks.ts";

/** `/races/:raceId/facts` and `/agenda`: what a race page shows, from the rulebook in force. */
export const facts =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    const params = z.object({ raceId });

    server.get(
      "/races/:raceId/facts",
      {
        schema: {
          operationId: "readRaceFacts",
          summary:
            "Contests, fees, times, goods, course, prizes and refunds, each with its clauses",
          params,
          querystring: languageQuery,
          response: withProblems({ 200: raceFacts }, "race-not-found"),
        },
      },
      async (request) =>
        describeFacts(await requireRulebook(app, request.params.raceId), request.query.lang),
    );

    server.get(
      "/races/:raceId/agenda",
      {
        schema: {
          operationId: "readAgenda",
          summary: "Every window, deadline, gun, gate and ceremony in the order of time",
          params,
          querystring: languageQuery,
          response: withProblems({ 200: agenda }, "race-not-found"),
        },
      },
      async (request) => {
        const rulebook = await requireRulebook(app, request.params.raceId);
        const { zone } = rulebook.book;
        const now = app.clock.now().toString({ timeZone: zone, smallestUnit: "second" });
        return { ...describeAgenda(rulebook, request.query.lang), now };
      },
    );
  };
