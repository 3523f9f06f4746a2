import type { Command } from "./command.ts";
import { quote } from "./commands/quote.ts";
import { refund } from "./commands/refund.ts";
import { rulebookCheck } from "./commands/rulebook-check.ts";
import { rulebookCases } from "./commands/rulebook-cases.ts";
import { rulebookCoverage } from "./commands/rulebook-coverage.ts";
import { rulebookNew } from "./commands/rulebook-new.ts";
import { rulebookPrint } from "./commands/rulebook-print.ts";
import { rulebookSchema } from "./commands/rulebook-schema.ts";
import { start } from "./commands/start.ts";

/** Every command of guntime, in the order in which `guntime --help` lists them. */
export const commands: readonly Command[] = [
  start,
  rulebookNew,
  rulebookCheck,
  rulebookCases,
  rulebookCoverage,
  rulebookPrint,
  rulebookSchema,
  quote,
  refund,
];
