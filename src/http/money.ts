import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";

import type { App } from "#app/app.ts";
import { askQuote, askRefund, type Asked, type NotAnswered } from "#app/rulebook/ask-money.ts";
import { decidedByOf } from "#app/rulebook/describe.ts";
import { shownQuote, shownRefund } from "#contract/decision.ts";
import { quoteBody } from "#contract/quote.ts";
import { raceId } from "#contract/race.ts";
import { refundBody } from "#contract/refund.ts";
import { languageQuery } from "#contract/rulebook.ts";
import { epochMs, type Language, type Outcome } from "#domain/kernel/index.ts";

import { documented } from "./documented-body.ts";
import { ProblemError } from "./problem-reply.ts";
import { withProblems } from "./problem-responses.ts";
import { requireRulebook } from "./rulebooks.ts";

/** `/races/:raceId/quote` and `/refund`: any question about money, answered with the clauses. */
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
        answered(askQuote(await asked(app, id, query.lang), body)),
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
        answered(askRefund(await asked(app, id, query.lang), body)),
    );
  };

async function asked(app: App, id: string, language: Language): Promise<Asked> {
  const rulebook = await requireRulebook(app, id);
  return {
    book: rulebook.book,
    rulebook: decidedByOf(rulebook),
    language,
    at: epochMs(app.clock.now().epochMilliseconds),
  };
}

function answered<Answer>(outcome: Outcome<Answer, NotAnswered>): Answer {
  if (outcome.ok) return outcome.value;
  const [{ kind, refusals }] = outcome.refusals;
  throw new ProblemError(kind === "refused" ? "request-refused" : "invalid-request", {
    refusals: [...refusals],
  });
}
