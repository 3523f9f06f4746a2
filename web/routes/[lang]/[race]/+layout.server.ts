import type { RulebookSummary } from "#contract/rulebook.ts";
import { read } from "#lib/api.ts";

import type { LayoutServerLoad } from "./$types.js";

/** The race of every page below: its key facts, and the colour that the whole page takes on. */
export const load: LayoutServerLoad = async ({ fetch, params, locals }) => {
  const race = await read<RulebookSummary>(
    fetch,
    `/api/races/${encodeURIComponent(params.race)}/rulebook`,
    params.race,
  );
  locals.accent = race.accent;
  return { race, accent: race.accent };
};
