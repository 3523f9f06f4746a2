/** Bib: where an entrant starts and when kit is handed out. The only door to the stage. */
export { corralOf, type CorralClaim } from "./corral.ts";
export { deskOpen } from "./desk.ts";
