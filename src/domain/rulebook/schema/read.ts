import { z } from "zod";

import type { Outcome } from "#domain/kernel/index.ts";
import type { ValueProblem } from "../value/index.ts";

/** What a value looks like when an organiser writes it: for the editor's schema and the reference. */
export interface Written {
  readonly examples: readonly string[];
  readonly pattern?: string;
}

/**
 * Turns one of the text parsers of `value/` into a schema. The parser's problem (code, arguments,
 * what to write instead) travels in the issue's `params`, so that the reader of the file can be told
 * more than "invalid input".
 */
export function readBy<T>(
  parse: (input: unknown) => Outcome<T, ValueProblem>,
  kind: string,
  written: Written,
) {
  return z
    .union([z.string(), z.number(), z.boolean()])
    .meta({ title: kind, examples: [...written.examples] })
    .transform((input, context) => {
      const outcome = parse(input);
      if (outcome.ok) return outcome.value;
      const [problem] = outcome.refusals;
      context.addIssue({
        code: "custom",
        message: problem.code,
        params: { problem: problem.code, args: problem.args, write: problem.write },
      });
      return z.NEVER;
    });
}
