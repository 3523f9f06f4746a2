import type { RaceList } from "#contract/race.ts";
import { languages } from "#domain/kernel/index.ts";
import { read } from "#lib/api.ts";
import { racePages } from "#lib/race-pages.ts";

import type { RequestHandler } from "./$types.js";

/** Every page in every language, each with its translations. */
export const GET: RequestHandler = async ({ fetch, url }) => {
  const { races } = await read<RaceList>(fetch, "/api/races");
  const pages = [
    "",
    ...races.flatMap(({ raceId }) => racePages.map(({ at }) => `/${raceId}${at}`)),
  ];
  const entries = pages.flatMap((page) => {
    const at = (language: string): string => `${url.origin}/${language}${page}`;
    const translations = languages
      .map(
        (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(language)}"/>`,
      )
      .join("");
    return languages.map((language) => `<url><loc>${at(language)}</loc>${translations}</url>`);
  });
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
};
