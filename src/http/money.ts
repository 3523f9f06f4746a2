import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";

import type { App } from "#app/app.ts";
import { askNow } from "#app/rulebook/asked.ts";
import { askQuote, askRefund } from "#app/rulebook/ask-money.ts";
import { askPlacement } from "#app/rulebook/ask-placement.ts";
import { shownQuote, shownRefund } from "#contract/decision.ts";
import { placementBody, shownPlacement } from "#contract/placement.ts";
import { quoteBody } from "#contract/quote.ts";
import { raceId } from "#contract/race.ts";
import { refundBody } from "#contract/refund.ts";
import { languageQuery } from "#contract/rulebook.ts";

import { answered } from "./answered.ts";
import { documented } from "./documented-body.ts";
import { withProblems } from "./problem-responses.ts";
import { requireRulebook } from "./rulebooks.ts";

/** `/races/:raceId/quote`, `/refund` and `/placement`: questions of entrants, answered with the clauses. */
export const money =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    const params = z.object({ raceId });
    // A thousand entries with names of teams and papers come to some hundred kilobytes.
    const bodyLimit = 1024 * 1024;

    server.post(
      "/races/:raceId/quote",
      {
        bodyLimit,
        schema: {
          operationId: "quote",
          summary: "What an order costs, line by line with the clauses",
          params,
          querystring: languageQuery,
          body: documented(quoteBody),
          response: withProblems({ 200: shownQuote }, "race-not-found", "request-refused"),
        },
      },
      async ({ params: { raceId: id }, query, body }) =>
        answered(askQuote(askNow(app, await requireRulebook(app, id), query.lang), body)),
    );

    server.post(
      "/races/:raceId/refund",
      {
        bodyLimit,
        schema: {
          operationId: "quoteRefund",
          summary: "What comes back of an order, line by line with the clauses",
          params,
          querystring: languageQuery,
          body: documented(refundBody),
          response: withProblems({ 200: shownRefund }, "race-not-found", "request-refused"),
        },
      },
      async ({ params: { raceId: id }, query, body }) =>
        answered(askRefund(askNow(app, await requireRulebook(app, id), query.lang), body)),
    );

    server.post(
      "/races/:raceId/placement",
      {
        bodyLimit,
        schema: {
          operationId: "placeEntrants",
          summary: "Who may enter which contest, in which division and start area, and why",
          params,
          querystring: languageQuery,
          body: documented(placementBody),
          response: withProblems({ 200: shownPlacement }, "race-not-found", "request-refused"),
        },
      },
      async ({ params: { raceId: id }, query, body }) =>
        answered(askPlacement(askNow(app, await requireRulebook(app, id), query.lang), body)),
    );
  };
