import { dateOfMoment, startOf } from "../../when.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";

/** A parcel must be sent, and be there, before the race: bib and chip are no use afterwards. */
export const shipsAfterRace: Check = {
  code: "ships-after-race",
  kind: "error",
  *look(book) {
    for (const [id, method] of Object.entries(book.rules.delivery?.methods ?? {})) {
      for (const field of ["ships", "arrives"] as const) {
        const bounds = method[field];
        const last =
          bounds?.through ?? bounds?.by ?? bounds?.before ?? bounds?.from ?? bounds?.after;
        const date = last === undefined ? null : dateOfMoment(last, book);
        const latest = last === undefined ? null : startOf(last, book);
        const late = contestsNamed(book, method.contests).filter(
          ({ gun, date: raceDay }) =>
            date !== null && latest !== null && (date > raceDay || (gun !== null && latest > gun)),
        );
        if (late.length === 0 || date === null) continue;
        yield {
          path: ["delivery", "methods", id, field],
          clauses: method.clause,
          args: { date: { date }, contests: { list: late.map(({ name }) => ({ text: name })) } },
        };
      }
    }
  },
};
