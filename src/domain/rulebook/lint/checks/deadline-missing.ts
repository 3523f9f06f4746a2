import { clausesAt, parts } from "../../walk.ts";
import type { Check } from "../check.ts";
import { momentArgument } from "../moment-argument.ts";
import { isMoment } from "../window.ts";

/** Events that have one date for everybody, if only a rule would name it. */
const fixable: ReadonlySet<string> = new Set(["entry-open", "entry-close", "payment-deadline"]);

/**
 * A rule counts from an event whose date stands nowhere, so that its own date cannot be told either.
 * Reported once per event, at the first rule that needs it.
 */
export const deadlineMissing: Check = {
  code: "deadline-missing",
  kind: "error",
  *look(book) {
    const reported = new Set<string>();
    for (const { path, value } of parts(book.rules)) {
      if (path[0] === "decisions" || !isMoment(value) || value.kind === "absolute") continue;
      const { event } = value;
      if (!fixable.has(event) || book.events[event] !== undefined || reported.has(event)) continue;
      reported.add(event);
      yield {
        path,
        clauses: clausesAt(book.rules, path),
        args: { event: { term: event }, needed: momentArgument(value, book.zone) },
      };
    }
  },
};
