import type { ClauseList, CoverageReport, FindingReport } from "#contract/rulebook.ts";
import { read } from "#lib/api.ts";
import { chosenOf, waitingFor } from "#lib/coverage.ts";

import type { PageServerLoad } from "./$types.js";

/** Rows of the table on one page. */
const rowsPerPage = 30;

export const load: PageServerLoad = async ({ fetch, params, locals: { language }, url }) => {
  const from = (what: string): string => `/api/races/${params.race}/${what}`;
  const [{ findings, decided, errors, warnings }, coverage, { clauses }] = await Promise.all([
    read<FindingReport>(fetch, `${from("findings")}?lang=${language}`),
    read<CoverageReport>(fetch, from("coverage")),
    read<ClauseList>(fetch, `${from("clauses")}?lang=${language}`),
  ]);
  const wordings = new Map(clauses.map((clause) => [clause.id, clause]));
  const covered = coverage.clauses.map((clause) => ({
    ...clause,
    number: wordings.get(clause.id)?.number ?? clause.id,
    article: wordings.get(clause.id)?.article ?? "",
  }));
  const cited = new Set([...findings, ...decided].flatMap((finding) => finding.clauses));
  const param = (name: string): string => (url.searchParams.get(name) ?? "").slice(0, 40);
  const choice = {
    state: param("state"),
    kind: param("kind"),
    level: param("level"),
    waits: param("waits"),
  };
  const chosen = chosenOf(covered, choice);
  const pages = Math.max(1, Math.ceil(chosen.length / rowsPerPage));
  const current = Math.min(Math.max(1, Math.trunc(Number(param("page"))) || 1), pages);
  const { enforced, recorded, published, total } = coverage;
  return {
    findings,
    decided,
    errors,
    warnings,
    counts: {
      enforced,
      recorded,
      published,
      "not-yet": total - enforced - recorded - published,
    },
    total,
    waiting: waitingFor(covered),
    articles: [...Map.groupBy(covered, ({ article }) => article)].map(([article, within]) => ({
      article,
      squares: within.map(({ number, state }) => ({ number, state })),
    })),
    kinds: [...new Set(covered.map(({ kind }) => kind))],
    choice,
    chosen: chosen.length,
    rows: chosen.slice((current - 1) * rowsPerPage, current * rowsPerPage),
    current,
    pages,
    texts: Object.fromEntries(
      clauses.filter(({ id }) => cited.has(id)).map(({ id, text }) => [id, text]),
    ),
  };
};
