import type { FastifyReply, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";

import type { App } from "#app/app.ts";
import { raceCalendar } from "#app/calendar/race-calendar.ts";
import { htmlStylePolicy } from "#app/print/html-style.ts";
import { printedRegulation } from "#app/print/printed-regulation.ts";
import type { RulebookInForce } from "#app/rulebook/in-force.ts";
import { printFormats, type PrintFormat } from "#contract/print.ts";
import { raceId } from "#contract/race.ts";
import { languageQuery } from "#contract/rulebook.ts";

import { withProblems } from "./problem-responses.ts";
import { requireRulebook } from "./rulebooks.ts";

/** What a file is answered with beside its content. */
interface FileKind {
  readonly name: string;
  readonly mediaType: string;
  readonly shown: "inline" | "attachment";
  /** The policy of a document that carries its own style. */
  readonly policy?: string;
}

const regulations: Readonly<Record<PrintFormat, FileKind>> = {
  html: {
    name: "regulation.html",
    mediaType: printFormats.html,
    shown: "inline",
    policy: htmlStylePolicy,
  },
  md: { name: "regulation.md", mediaType: printFormats.md, shown: "attachment" },
  pdf: { name: "regulation.pdf", mediaType: printFormats.pdf, shown: "inline" },
};

const calendar: FileKind = {
  name: "calendar.ics",
  mediaType: "text/calendar; charset=utf-8",
  shown: "attachment",
};

/** `/races/:raceId/regulation.html`, `.md`, `.pdf` and `/calendar.ics`: files to keep, print or subscribe to. */
export const raceFiles =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    const params = z.object({ raceId });

    for (const [format, kind] of Object.entries(regulations) as [PrintFormat, FileKind][]) {
      server.get(
        `/races/:raceId/${kind.name}`,
        {
          schema: {
            operationId: `readRegulation${format.toUpperCase()}`,
            summary: `The whole regulation in force as ${format.toUpperCase()}`,
            params,
            querystring: languageQuery,
            response: withProblems({ 200: fileOf(kind), 304: unchanged }, "race-not-found"),
          },
        },
        async (request, reply) => {
          const rulebook = await requireRulebook(app, request.params.raceId);
          const { lang } = request.query;
          return answerFile(request, reply, kind, rulebook, lang, () =>
            printedRegulation(rulebook, lang, format),
          );
        },
      );
    }

    server.get(
      `/races/:raceId/${calendar.name}`,
      {
        schema: {
          operationId: "readCalendar",
          summary: "The dates of the race as a calendar file",
          params,
          querystring: languageQuery,
          response: withProblems({ 200: fileOf(calendar), 304: unchanged }, "race-not-found"),
        },
      },
      async (request, reply) => {
        const rulebook = await requireRulebook(app, request.params.raceId);
        const { lang } = request.query;
        return answerFile(request, reply, calendar, rulebook, lang, () =>
          Buffer.from(raceCalendar(rulebook, lang)),
        );
      },
    );
  };

const unchanged = z.never().meta({ description: "The copy the client has is the one in force." });

/** How OpenAPI describes a file. */
function fileOf({ mediaType }: FileKind) {
  const [type = mediaType] = mediaType.split(";");
  return {
    description: "The file",
    content: { [type]: { schema: z.string().meta({ format: "binary" }) } },
  };
}

/**
 * Answers with a file that follows from the rulebook and the language alone: whoever has the copy of
 * this rulebook is told so before anything is printed.
 */
async function answerFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, shown, policy }: FileKind,
  { book, hash, version }: RulebookInForce,
  language: string,
  content: () => Uint8Array | Promise<Uint8Array>,
): Promise<FastifyReply> {
  const tag = `"${hash.slice(0, 32)}.${version}.${language}"`;
  reply.header("etag", tag).header("cache-control", "no-cache");
  if (isKnown(request.headers["if-none-match"], tag)) return reply.code(304).send();
  const file = await content();
  if (policy !== undefined) reply.header("content-security-policy", policy);
  return reply
    .type(mediaType)
    .header("content-language", language)
    .header("content-disposition", `${shown}; filename="${book.race}-${language}-${name}"`)
    .send(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
}

/** Whether the client names the tag among those it has; weak or strong is all one for reading. */
function isKnown(header: string | undefined, tag: string): boolean {
  const known = header?.split(",").map((one) => one.trim().replace(/^W\//u, "")) ?? [];
  return known.includes(tag) || known.includes("*");
}
