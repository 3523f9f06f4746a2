import { redirect } from "@sveltejs/kit";

import type { ClauseList, FindingReport } from "#contract/rulebook.ts";
import { read } from "#lib/api.ts";
import { anchorOf } from "#lib/clauses.ts";
import { notFound } from "#lib/page-error.ts";

import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ fetch, params, locals: { language }, url }) => {
  const from = (what: string): string => `/api/races/${params.race}/${what}?lang=${language}`;
  const [{ rulebook, clauses }, { decided }] = await Promise.all([
    read<ClauseList>(fetch, from("clauses")),
    read<FindingReport>(fetch, from("findings")),
  ]);
  const asked = url.searchParams.get("clause");
  if (asked !== null) {
    const clause = clauses.find(({ id, number }) => id === asked || number === asked);
    if (clause === undefined) notFound("clause-not-found", asked.slice(0, 100));
    redirect(303, `${url.pathname}#${encodeURIComponent(anchorOf(clause.id))}`);
  }
  const param = (name: string): string => (url.searchParams.get(name) ?? "").slice(0, 200);
  return {
    version: rulebook.version,
    // The pieces say the same as the text; a visitor need not load both.
    clauses: clauses.map(({ id, kind, level, number, article, depth, parts, amended }) => ({
      id,
      kind,
      level,
      number,
      article,
      depth,
      parts,
      amended,
    })),
    decided: decided.map(({ code, clauses: about, path, message, choice, reason }) => ({
      code,
      clauses: about,
      path,
      message,
      choice,
      reason,
    })),
    search: { query: param("q"), kind: param("kind"), level: param("level") },
  };
};
