/** Duty: what the weather asks of the organiser. The only door to the stage. */
export { airQuality } from "./air.ts";
export { heatIndex, type Heat } from "./heat.ts";
