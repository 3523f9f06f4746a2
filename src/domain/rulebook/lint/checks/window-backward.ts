import { clausesAt, isFields, parts } from "../../walk.ts";
import { windowOf } from "../../when.ts";
import type { Check } from "../check.ts";
import { boundsIn } from "../window.ts";

/** A period that ends before it begins holds for nobody. */
export const windowBackward: Check = {
  code: "window-backward",
  kind: "error",
  *look(book) {
    for (const { path, value } of parts(book.rules)) {
      if (path[0] === "decisions" || !isFields(value)) continue;
      const { from, to } = windowOf(boundsIn(value), book).window;
      if (from === null || to === null || from < to) continue;
      yield {
        path,
        clauses: clausesAt(book.rules, path),
        args: { from: { moment: from }, to: { moment: to } },
      };
    }
  },
};
