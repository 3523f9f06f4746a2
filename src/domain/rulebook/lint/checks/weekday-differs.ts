import { addDays, isoDate, weekdayOf } from "#domain/kernel/index.ts";
import { clausesAt, isFields, parts } from "../../walk.ts";
import type { Check } from "../check.ts";

/**
 * A weekday printed beside a date must be that date's weekday: readers follow whichever they see first.
 * Names the nearest date that has the weekday, since a slip of one or two days is the usual cause.
 */
export const weekdayDiffers: Check = {
  code: "weekday-differs",
  kind: "error",
  *look(book) {
    for (const { path, value } of parts(book.rules)) {
      if (path[0] === "clauses" || path[0] === "decisions" || !isFields(value)) continue;
      const { date: written, weekday } = value;
      if (typeof written !== "string" || typeof weekday !== "number") continue;
      const date = isoDate(written);
      const ahead = (weekday - weekdayOf(date) + 7) % 7;
      if (ahead === 0) continue;
      yield {
        path,
        clauses: clausesAt(book.rules, path),
        args: { date: { date }, nearest: { date: addDays(date, ahead > 3 ? ahead - 7 : ahead) } },
      };
    }
  },
};
