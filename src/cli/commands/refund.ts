import { askRefund } from "#app/rulebook/ask-money.ts";

import { askCommand } from "../ask-command.ts";

/** What comes back of an order at a moment, line by line with the clause that decides it. */
export const refund = askCommand({
  name: "refund",
  summary: "Say what comes back of an order, line by line with its clauses",
  option: "order",
  example: '{"at":"2022-10-20 12:00","entries":[{"contest":"half"}]}',
  answer: askRefund,
});
