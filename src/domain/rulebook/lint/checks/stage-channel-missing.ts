import { refundLines } from "../../schema/refunds.ts";
import type { Check } from "../check.ts";
import { paysAnything } from "../payback.ts";
import { stageName } from "../../stage-name.ts";

/** Money comes back in a stage, but every way of asking for it is printed for other stages only. */
export const stageChannelMissing: Check = {
  code: "stage-channel-missing",
  kind: "warning",
  *look(book) {
    const { stages = {}, requests = {} } = book.rules.refunds ?? {};
    const ways = Object.values(requests);
    if (ways.length === 0) return;
    const covered = new Set(ways.flatMap((way) => way.stages ?? Object.keys(stages)));
    for (const [id, stage] of Object.entries(stages)) {
      if (covered.has(id) || !refundLines.some((line) => paysAnything(stage.pays[line]))) continue;
      yield {
        path: ["refunds", "stages", id],
        clauses: [...stage.clause, ...ways.flatMap((way) => way.clause)],
        args: {
          stage: stageName(book, id),
          covered: { list: [...covered].map((id) => stageName(book, id)) },
        },
      };
    }
  },
};
