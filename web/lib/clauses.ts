import { getContext, setContext } from "svelte";

import type { PageSpeech } from "./speech.ts";

/** What clause chips of a page need to open a clause: its wording and its place in the regulation. */
export interface ClauseBook {
  /** The race, for the link to its regulation. */
  readonly race: string;
  /** Wordings by clause id, for the clauses that the page cites. */
  readonly texts: Readonly<Record<string, string>>;
  /** The page brings each wording once, with `ClauseWordings`; chips only point there. */
  readonly apart?: boolean;
}

const context = Symbol("clauses");

/** Called by a page once its answer is there: `setClauses(() => ({ race, texts }))`. */
export function setClauses(current: () => ClauseBook): void {
  setContext(context, current);
}

export function useClauses(): () => ClauseBook | undefined {
  return getContext<(() => ClauseBook) | undefined>(context) ?? (() => undefined);
}

/** The anchor of a clause on the regulation page. */
export function anchorOf(clause: string): string {
  return clause.replaceAll(/[^\p{L}\p{N}.-]/gu, "_");
}

/** The element with the wording of a clause, where the page brings each once. */
export function wordingId(clause: string): string {
  return `wording-${anchorOf(clause)}`;
}

/** Where the regulation page has a clause; undefined on pages of no race. */
export function addressOf(
  book: ClauseBook | undefined,
  clause: string,
  { path }: PageSpeech,
): string | undefined {
  return book === undefined ? undefined : path(`/${book.race}/regulation#${anchorOf(clause)}`);
}
