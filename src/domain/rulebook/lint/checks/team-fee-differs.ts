import { money, sumMoney } from "#domain/kernel/index.ts";
import type { Check } from "../check.ts";
import { feesOf } from "../payback.ts";

/**
 * A team that pays another sum than its members would alone: a discount, or a slip of the pen. Only
 * where everybody has one price.
 */
export const teamFeeDiffers: Check = {
  code: "team-fee-differs",
  kind: "note",
  *look(book) {
    const { teams = {}, fees } = book.rules;
    for (const [id, team] of Object.entries(teams)) {
      const [fee, ...further] = feesOf(book, id);
      const members = Object.entries(team.members);
      const prices = members.map(([contest, count]) => ({ fees: feesOf(book, contest), count }));
      const isComparable =
        further.length === 0 &&
        !members.some(([contest]) => contest === id) &&
        prices.every((member) => member.fees.length === 1);
      if (fee === undefined || !isComparable) continue;
      const sum = prices.reduce((total, member) => total + sumMoney(member.fees) * member.count, 0);
      if (sum === fee) continue;
      yield {
        path: ["fees", id],
        clauses: [...fees.clause, ...team.clause],
        args: { printed: { money: fee }, derived: { money: money(sum) } },
      };
    }
  },
};
