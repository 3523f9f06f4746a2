import type { Check } from "./check.ts";
import { closingDiffers } from "./checks/closing-differs.ts";

/** Every check, in the order in which the stages of a race come. A new check is a file and a line here. */
export const checks: readonly Check[] = [closingDiffers];
