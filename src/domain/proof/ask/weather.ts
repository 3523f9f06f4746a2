import { airQuality, heatIndex } from "#domain/duty/index.ts";
import type { CaseOf, Rulebook } from "#domain/rulebook/index.ts";
import { answerOf, type Answer } from "../answer.ts";

/** The heat index and whether it may cancel the race. */
export function askHeat(book: Rulebook, given: CaseOf<"heat">["given"]): Answer {
  const heat = heatIndex(book, given.temperature, given.humidity);
  return answerOf(heat, ({ index, cancel }) => ({ index, cancel }), { index: null, cancel: null });
}

/** What follows from an air quality index. */
export function askAqi(book: Rulebook, given: CaseOf<"aqi">["given"]): Answer {
  const { value, reasons } = airQuality(book, given.index);
  return { then: { value: value.join(" "), reasons } };
}
