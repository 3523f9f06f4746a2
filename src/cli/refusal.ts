import type { ShownRefusal } from "#contract/decision.ts";
import { say } from "#contract/text/say.ts";
import type { Arguments, Language } from "#domain/kernel/index.ts";

import { RefusedError } from "./command.ts";

/** The refusal of a request: a line for each thing that is wrong, and all of it for `--json`. */
export function refusedRequest(
  kind: "unreadable" | "refused",
  refusals: readonly ShownRefusal[],
): RefusedError {
  return new RefusedError(refusals.map(refusalLine).join("\n"), {
    document: { refused: kind, refusals },
  });
}

/** The refusal of an option that cannot be read, told in a language like a mistake in a rulebook. */
export function unreadableOption(
  option: string,
  code: string,
  { args, write, language }: { args: Arguments; write?: string; language: Language },
): RefusedError {
  const message = say(`problem.${code}`, args, { language, zone: "UTC" });
  const refusal = { code, clauses: [], path: option, message };
  return refusedRequest("unreadable", [write === undefined ? refusal : { ...refusal, write }]);
}

/** Place first, then what is wrong and what to write instead, then code and clauses. */
function refusalLine({ code, clauses, path, message, write }: ShownRefusal): string {
  const place = path === "" ? "" : `${path}: `;
  const advice = write === undefined ? "" : ` (${write})`;
  return `${place}${message}${advice} [${[code, ...clauses].join(", ")}]`;
}
