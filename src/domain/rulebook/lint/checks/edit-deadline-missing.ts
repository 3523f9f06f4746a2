import type { Check } from "../check.ts";

/** Entrants may change what they entered, and nothing says until when; bibs are printed some day. */
export const editDeadlineMissing: Check = {
  code: "edit-deadline-missing",
  kind: "error",
  *look({ rules }) {
    for (const [id, edit] of Object.entries(rules.entry.edits ?? {})) {
      const end = edit.through ?? edit.before ?? edit.by;
      if (!edit.allowed || edit.while === "unpaid" || end !== undefined) continue;
      yield { path: ["entry", "edits", id], clauses: edit.clause, args: { edit: id } };
    }
  },
};
