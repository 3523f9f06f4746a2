import type { Command } from "./command.ts";
import { rulebookCheck } from "./commands/rulebook-check.ts";
import { start } from "./commands/start.ts";

/** Every command of guntime, in the order in which `guntime --help` lists them. */
export const commands: readonly Command[] = [rulebookCheck, start];
