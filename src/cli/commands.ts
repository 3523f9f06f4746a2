import type { Command } from "./command.ts";

/** Every command of guntime, in the order in which `guntime --help` lists them. */
export const commands: readonly Command[] = [];
