import type { ClientInit, HandleClientError } from "@sveltejs/kit/hooks";

/** The formatters count with `Temporal`, which older browsers do not have. */
export const init: ClientInit = async () => {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
};

export const handleError: HandleClientError = ({ kind, error, event }) => {
  if (kind === "app") return error;
  if (kind === "framework") return { code: "not-found", what: event.url.pathname };
  reportError(error);
  return { code: "internal-error" };
};
