import { languages } from "#domain/kernel/index.ts";

import type { RequestHandler } from "./$types.js";

/** Pages are for everybody, the component collection and the API are not for search engines. */
export const GET: RequestHandler = ({ url }) => {
  const kept = ["/api/", ...languages.map((language) => `/${language}/_design`)];
  const lines = [
    "User-agent: *",
    ...kept.map((path) => `Disallow: ${path}`),
    `Sitemap: ${url.origin}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
