import type { FastifyInstance } from "fastify";

import type { App } from "#app/app.ts";
import { readRaces } from "#app/read-race.ts";
import type { RaceList } from "#contract/race.ts";

import { html } from "./html.ts";
import type { Html } from "./html.ts";

/** `/`: the races by name, each with its address in the API. */
export function addFrontPage(server: FastifyInstance, app: App): void {
  server.get("/", { schema: { hide: true } }, async (_request, reply) => {
    const page = frontPage(await readRaces(app.db));
    return reply.type("text/html; charset=utf-8").send(page.html);
  });
}

function frontPage({ races }: RaceList): Html {
  return html`<!doctype html>
    <html lang="zh-Hant">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>guntime</title>
      </head>
      <body>
        <h1>guntime</h1>
        <h2>賽事 <span lang="en">Races</span></h2>
        ${
          races.length === 0
            ? html`<p>尚未公布任何賽事。<span lang="en">No race has been published yet.</span></p>`
            : html`<ul>
                ${races.map(
                  (race) => html`<li><a href="/api/races/${race.raceId}">${nameOf(race)}</a></li>`,
                )}
              </ul>`
        }
        <p><a href="/api/openapi.json">API</a></p>
      </body>
    </html>`;
}

function nameOf(race: RaceList["races"][number]): string {
  return race.name["zh-Hant"] ?? Object.values(race.name)[0] ?? race.raceId;
}
