import type { Text } from "#domain/kernel/index.ts";
import { clausesAt, isFields, parts } from "../../walk.ts";
import type { Check } from "../check.ts";

/** Whoever wrote the rules down found the printed wording doubtful and said why. */
export const wordingDoubtful: Check = {
  code: "wording-doubtful",
  kind: "warning",
  *look({ rules }) {
    for (const { path, value } of parts(rules)) {
      if (path[0] === "decisions" || !isFields(value) || !isFields(value["doubt"])) continue;
      yield {
        path,
        clauses: clausesAt(rules, path),
        args: { doubt: { text: value["doubt"] as Text } },
      };
    }
  },
};
