import { redirect } from "@sveltejs/kit";

import { readTheme, themeCookie } from "#lib/theme.ts";

import type { RequestHandler } from "./$types.js";

/** Remembers light or dark, and goes back to the page that asked. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  cookies.set(themeCookie, readTheme(textOf(form.get("theme"))), {
    path: "/",
    maxAge: 365 * 24 * 60 * 60,
    secure: url.protocol === "https:",
  });
  redirect(303, localPath(textOf(form.get("back")), url));
};

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}

/** Only an address of this site: anything else would make us a stepping stone to another. */
function localPath(back: string, here: URL): string {
  const there = URL.parse(back, here);
  return there?.origin === here.origin ? there.pathname + there.search : "/";
}
