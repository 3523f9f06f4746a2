import { loadTexts } from "#lib/texts/load-texts.ts";

import type { LayoutLoad } from "./$types.js";

export const load: LayoutLoad = async ({ data }) => {
  await loadTexts(data.language);
  return data;
};
