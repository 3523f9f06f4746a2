import { parseDate } from "../../value/index.ts";
import type { Check } from "../check.ts";
import { roadRunNotice } from "../road-run-notice.ts";

/** The road-run notice is cited in a version that a newer one had replaced before the race. */
export const legalVersionOld: Check = {
  code: "legal-version-old",
  kind: "note",
  *look(book) {
    const { key, version } = roadRunNotice;
    const cited = book.rules.legal?.[key];
    const raceDay = book.events["race-day"];
    if (cited === undefined || raceDay === undefined || raceDay.date < version) return;
    const read = parseDate(cited.version);
    if (!read.ok || read.value.date >= version) return;
    yield {
      path: ["legal", key, "version"],
      clauses: cited.clause,
      args: { cited: { date: read.value.date }, current: { date: version } },
    };
  },
};
