import { moment } from "./values.ts";

/**
 * When a rule holds. `from` and `through` name the first and the last day (or moment) that counts,
 * `before` the first that no longer counts. `by` and `after` are for regulations that leave it open
 * whether the day itself counts: a finding asks for the decision.
 */
export const bounds = {
  from: moment.optional().describe("First day or moment that counts."),
  after: moment
    .optional()
    .describe("As printed, where it is unclear whether the day itself counts."),
  through: moment.optional().describe("Last day or minute that still counts."),
  before: moment.optional().describe("First day or moment that no longer counts."),
  by: moment.optional().describe("As printed, where it is unclear whether the day itself counts."),
};
