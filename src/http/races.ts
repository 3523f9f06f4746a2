import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";

import type { App } from "#app/app.ts";
import { readRace, readRaces, readRulebookVersion } from "#app/read-race.ts";
import { race, raceId, raceList, rulebookVersion } from "#contract/race.ts";

import { ProblemError } from "./problem-reply.ts";
import { withProblems } from "./problem-responses.ts";

/** `/races`: the races and the published versions of their rulebooks. */
export const races =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      "/races",
      {
        schema: {
          operationId: "listRaces",
          summary: "All races",
          response: withProblems({ 200: raceList }),
        },
      },
      () => readRaces(app.db),
    );

    server.get(
      "/races/:raceId",
      {
        schema: {
          operationId: "readRace",
          summary: "One race with the history of its rulebook",
          params: z.object({ raceId }),
          response: withProblems({ 200: race }, "race-not-found"),
        },
      },
      async (request) => {
        const found = await readRace(app.db, request.params.raceId);
        if (found === undefined) throw new ProblemError("race-not-found");
        return found;
      },
    );

    server.get(
      "/races/:raceId/rulebook-versions/:version",
      {
        schema: {
          operationId: "readRulebookVersion",
          summary: "One published version of a race's rulebook, with its files",
          params: z.object({ raceId, version: z.coerce.number().int().min(1).max(2_147_483_647) }),
          response: withProblems({ 200: rulebookVersion }, "rulebook-version-not-found"),
        },
      },
      async (request) => {
        const { raceId: id, version } = request.params;
        const found = await readRulebookVersion(app.db, id, version);
        if (found === undefined) throw new ProblemError("rulebook-version-not-found");
        return found;
      },
    );
  };
