import { contestNames } from "../contest-names.ts";
import type { Check } from "../check.ts";

/**
 * Every way to get the kit ends at a border, so that runners from abroad have none. A desk serves
 * everybody unless it says otherwise.
 */
export const deliveryRegionGap: Check = {
  code: "delivery-region-gap",
  kind: "warning",
  *look(book) {
    const methods = Object.values(book.rules.delivery?.methods ?? {});
    if (methods.length === 0) return;
    const open = methods.filter(({ kind, regions }) =>
      regions === undefined ? kind === "desk" : regions.includes("anywhere"),
    );
    const closed = Object.values(book.contests).filter(
      ({ id, kind }) =>
        kind !== "team" && !open.some(({ contests }) => contests?.includes(id) ?? true),
    );
    if (closed.length === 0) return;
    yield {
      path: ["delivery", "methods"],
      clauses: methods.flatMap(({ clause }) => clause),
      args: {
        contests: contestNames(
          book,
          closed.map(({ id }) => id),
        ),
      },
    };
  },
};
