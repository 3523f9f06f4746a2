import { raceId } from "#contract/race.ts";
import type { RulebookSummary } from "#contract/rulebook.ts";
import { read } from "#lib/api.ts";
import { notFound } from "#lib/page-error.ts";

import type { LayoutServerLoad } from "./$types.js";

/** The race of every page below: its key facts, and the colour that the whole page takes on. */
export const load: LayoutServerLoad = async ({ fetch, params, locals }) => {
  // The API would call it a malformed request; to a reader it is a race that does not exist.
  if (!raceId.safeParse(params.race).success) notFound("race-not-found", params.race);
  const race = await read<RulebookSummary>(
    fetch,
    `/api/races/${params.race}/rulebook`,
    params.race,
  );
  locals.accent = race.accent;
  return { race, accent: race.accent };
};
