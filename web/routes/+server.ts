import { redirect } from "@sveltejs/kit";

import type { RequestHandler } from "./$types.js";

/** `/` has no language: on to the one remembered, else the one the browser asks for. */
export const GET: RequestHandler = ({ locals, setHeaders }) => {
  setHeaders({ vary: "accept-language, cookie", "cache-control": "no-store" });
  redirect(302, `/${locals.language}`);
};
