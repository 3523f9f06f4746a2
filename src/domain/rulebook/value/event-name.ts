/** The events a rulebook may count from: `payment-deadline + 7 d`. */
export const eventNames = [
  "entry-open",
  "entry-close",
  "payment",
  "payment-deadline",
  "goods-shipped",
  "pick-up",
  "race-day",
  "gun",
  "closing",
  "results-posted",
  "race-end",
] as const;

/** One of the {@link eventNames}. */
export type EventName = (typeof eventNames)[number];

/** Whether a word is one of the {@link eventNames}. */
export function isEventName(word: string): word is EventName {
  return (eventNames as readonly string[]).includes(word);
}
