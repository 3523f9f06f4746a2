import type { Argument, Refusal } from "#domain/kernel/index.ts";
import { nearest, type Rulebook } from "#domain/rulebook/index.ts";

/** Refusals of a name that the rulebook does not have: the argument that quotes it, and the names there are. */
const unknownNames: Readonly<
  Record<string, readonly [argument: string, names: (book: Rulebook) => readonly string[]]>
> = {
  "contest-unknown": ["contest", ({ contests }) => Object.keys(contests)],
  "delivery-unknown": ["method", ({ rules }) => Object.keys(rules.delivery?.methods ?? {})],
  "method-unknown": ["method", ({ rules }) => Object.keys(rules.payment?.methods ?? {})],
  "shuttle-unknown": ["shuttle", ({ rules }) => Object.keys(rules.shuttles ?? {})],
  "extra-unknown": ["extra", ({ rules }) => Object.keys(rules.extras ?? {})],
  "reason-not-accepted": ["reason", ({ rules }) => rules.refunds?.special?.reasons ?? []],
  "cancellation-unsaid": [
    "cause",
    ({ rules }) => Object.values(rules.cancellation ?? {}).flatMap(({ causes }) => causes),
  ],
};

/** What to write instead of a name that the rulebook does not have: the nearest, else all there are. */
export function meantName(book: Rulebook, { code, args }: Refusal): string | undefined {
  const unknown = unknownNames[code];
  if (unknown === undefined) return undefined;
  const [argument, namesOf] = unknown;
  const given = wordOf(args[argument]);
  const names = [...new Set(namesOf(book))];
  if (given === undefined || names.length === 0 || names.includes(given)) return undefined;
  return nearest(given, names) ?? names.join(", ");
}

function wordOf(argument: Argument | undefined): string | undefined {
  if (typeof argument === "string") return argument;
  return typeof argument === "object" && "term" in argument ? argument.term : undefined;
}
