import { isLanguage } from "#lib/language.ts";
import { notFound } from "#lib/page-error.ts";

import type { LayoutServerLoad } from "./$types.js";

export const load: LayoutServerLoad = ({ params }) => {
  if (!isLanguage(params.lang)) notFound("language-not-found", params.lang);
};
