import { startOf } from "../../when.ts";
import type { Check } from "../check.ts";

/** The ballot is drawn while people may still enter. */
export const drawBeforeClose: Check = {
  code: "draw-before-close",
  kind: "error",
  *look(book) {
    const { ballot, entry } = book.rules;
    const close = book.events["entry-close"];
    const draw = ballot === undefined ? null : startOf(ballot.draw, book);
    if (ballot === undefined || draw === null || close === undefined) return;
    if (draw >= close.instant) return;
    yield {
      path: ["ballot", "draw"],
      clauses: [...ballot.clause, ...entry.window.clause],
      args: { draw: { moment: draw }, close: { moment: close.instant } },
    };
  },
};
