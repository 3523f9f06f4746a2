import { divisionsOf } from "#domain/entry/index.ts";
import { lookUp, type CaseOf, type Rulebook } from "#domain/rulebook/index.ts";
import { answerOf, codesOf, type Answer } from "../answer.ts";

/** The division of an entrant: in the set that is named by the case, else in the first with a group. */
export function askDivision(
  book: Rulebook,
  given: CaseOf<"division">["given"],
  expect: CaseOf<"division">["expect"],
): Answer {
  const contest = lookUp(book.contests, given.contest);
  if (contest === undefined) {
    const unknown = { code: "contest-unknown", clauses: [], args: { contest: given.contest } };
    return { division: { value: null, reasons: [unknown] }, refused: codesOf([unknown]) };
  }
  const { value, reasons } = divisionsOf(book, contest, given.birth, given.sex);
  const wanted =
    value.find(({ set }) => set === expect.set) ?? value.find(({ group }) => group !== null);
  const index = wanted === undefined ? -1 : value.indexOf(wanted);
  return answerOf(
    {
      ok: true,
      value: { value: wanted, reasons: index < 0 ? reasons : reasons.slice(index, index + 1) },
    },
    (found) => ({ division: found?.group ?? null, set: found?.set ?? null }),
    {},
  );
}
