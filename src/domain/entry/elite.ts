import { explain, type Explained, type Outcome, type Refusal } from "#domain/kernel/index.ts";
import { accepted, refused } from "#domain/kernel/index.ts";
import { citing, lookUp, type Rulebook } from "#domain/rulebook/index.ts";
import type { PastResult } from "./person.ts";
import { meetsStandard } from "./standard.ts";

/** Whether a past result (ms, day) meets the standard of an elite group. Refuses `elite-group-unknown`. */
export function meetsElite(
  book: Rulebook,
  groupId: string,
  result: PastResult,
): Outcome<Explained<boolean>, Refusal> {
  const group = lookUp(book.rules.elite?.groups, groupId);
  if (group === undefined)
    return refused({ code: "elite-group-unknown", clauses: [], args: { group: groupId } });
  const meets = meetsStandard(book, group, result);
  return accepted(
    explain(meets, {
      code: meets ? "elite-standard-met" : "elite-standard-not-met",
      clauses: citing(book, group),
      args: { time: { duration: result.time }, raced: { date: result.raced } },
    }),
  );
}
