import type { Handle, HandleFetch, HandleServerError } from "@sveltejs/kit/hooks";

import { accentStyle } from "#lib/accent.ts";
import { fontsOf } from "#lib/fonts.ts";
import { languageCookie, languageOfPath, preferredLanguage } from "#lib/language.ts";
import { readTheme, themeCookie } from "#lib/theme.ts";

const year = 365 * 24 * 60 * 60;

/** Finds out the language and the colours of a page before it renders. */
export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request, url } = event;
  const remembered = cookies.get(languageCookie);
  const preferred = preferredLanguage(remembered, request.headers.get("accept-language") ?? "");
  const ofPath = languageOfPath(url.pathname);
  locals.language = ofPath ?? preferred;
  locals.theme = readTheme(cookies.get(themeCookie));
  const requestId = request.headers.get("x-request-id");
  if (requestId !== null) locals.requestId = requestId;
  // Someone who reads another language than the browser asks for has chosen it.
  if (ofPath !== undefined && ofPath !== preferred && !event.isSubRequest) {
    cookies.set(languageCookie, ofPath, {
      path: "/",
      maxAge: year,
      secure: url.protocol === "https:",
    });
  }
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace("%guntime.language%", locals.language)
        .replace("%guntime.theme%", locals.theme)
        .replace("%guntime.fonts%", fontsOf[locals.language])
        .replace("%guntime.accent%", accentStyle(locals.accent ?? null)),
  });
  allowAccent(response);
  return response;
};

/** SvelteKit names the nonce for scripts; the style with the race's colour carries the same one. */
function allowAccent({ headers }: Response): void {
  const policy = headers.get("content-security-policy");
  const nonce = policy?.match(/'nonce-[^']+'/u)?.[0];
  if (policy === null || nonce === undefined) return;
  headers.set("content-security-policy", policy.replace("style-src ", `style-src ${nonce} `));
}

/**
 * Questions to the API go straight to the server that lends itself with the request: a request over
 * the network would go wherever the visitor's Host header says.
 */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  const { pathname } = new URL(request.url);
  const server = event.platform?.req.guntime;
  if (server !== undefined && pathname.startsWith("/api/")) return server.askApi(request);
  return fetch(request);
};

/** Gives every failure a code that the error page has a text for; what nobody foresaw is logged. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const { requestId } = event.locals;
  const known = requestId === undefined ? {} : { requestId };
  if (kind === "app") return { ...known, ...error };
  if (kind === "framework") {
    return { code: codeOfStatus(error.status), what: event.url.pathname, ...known };
  }
  event.platform?.req.guntime?.reportFailure(error);
  return { code: "internal-error", ...known };
};

function codeOfStatus(status: number): App.Error["code"] {
  if (status === 403) return "cross-site-form";
  if (status === 413) return "body-too-large";
  return status < 500 ? "not-found" : "internal-error";
}
