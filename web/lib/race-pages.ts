import type { PageText } from "./speech.ts";

/** A page of a race as the navigation shows it. */
interface RacePage {
  /** What follows the race in the address. */
  readonly at: string;
  readonly text: PageText;
}

/** The pages of a race in the order of the navigation. */
export const racePages: readonly RacePage[] = [
  { at: "", text: "page.nav.overview" },
  { at: "/calculator", text: "page.nav.calculator" },
  { at: "/refund", text: "page.nav.refund" },
  { at: "/finder", text: "page.nav.finder" },
  { at: "/regulation", text: "page.nav.regulation" },
  { at: "/checked", text: "page.nav.checked" },
];
