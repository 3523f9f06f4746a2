import { askQuote } from "#app/rulebook/ask-money.ts";

import { askCommand } from "../ask-command.ts";

/** What an order costs at a moment, line by line with the clause that decides it. */
export const quote = askCommand({
  name: "quote",
  summary: "Price an order, line by line with its clauses",
  option: "entries",
  example: '[{"contest":"half"}]',
  answer: askQuote,
});
