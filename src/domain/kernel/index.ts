/** The words every stage of the domain shares. This file is the only door to the kernel. */
export * from "./age.ts";
export * from "./argument.ts";
export * from "./basis-points.ts";
export * from "./brand.ts";
export * from "./clause.ts";
export * from "./explained.ts";
export * from "./finding.ts";
export * from "./freeze.ts";
export * from "./half-open.ts";
export * from "./instant.ts";
export * from "./iso-date.ts";
export * from "./money.ts";
export * from "./outcome.ts";
export * from "./refusal.ts";
export * from "./text.ts";
