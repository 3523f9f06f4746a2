/** Passing: who started when. The only door to the stage. */
export { isLateStart } from "./late-start.ts";
