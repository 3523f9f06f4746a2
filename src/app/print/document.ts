/**
 * A printed regulation as a tree that knows neither a language nor a file format. `Content` is what
 * stands in a line: words to be said ({@link Inline}), or runs of text in one language ({@link Run}).
 */
import type { Argument, Arguments, ClauseId, Text } from "#domain/kernel/index.ts";

/** A piece of a line before it is said in a language. */
export type Inline =
  | { readonly say: string; readonly args?: Arguments }
  /** What a finding found. */
  | { readonly found: string; readonly args: Arguments }
  | { readonly text: Text }
  | { readonly figure: Argument }
  /** The wording of a clause with its figures. */
  | { readonly wording: ClauseId }
  /** References to clauses. */
  | { readonly cite: readonly ClauseId[] }
  | { readonly plain: string };

/** Something to be said in every language. */
export type Said = readonly Inline[];

/** A piece of a line in one language. */
export interface Run {
  readonly text: string;
  /** Taken from the rules, not typed into the wording. */
  readonly figure?: true;
  /** Anchor of the clause it refers to. */
  readonly to?: string;
}

export interface Column<Content> {
  readonly header: Content;
  readonly align?: "end" | "center";
}

export interface Table<Content> {
  readonly caption: Content;
  readonly columns: readonly Column<Content>[];
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly (readonly Content[])[];
  /** What must be known to read the table. */
  readonly note?: Content;
}

/** A clause, or a number that several clauses share and that has no wording of its own. */
export interface ClauseNode<Content> {
  readonly anchor: string;
  readonly number: string;
  readonly content: Content | null;
  /** Which amendment changed it. */
  readonly amended: Content | null;
  readonly tables: readonly Table<Content>[];
  readonly children: readonly ClauseNode<Content>[];
}

/** What was found, decided and why, under the clauses concerned. */
export interface Entry<Content> {
  readonly lead: Content;
  readonly lines: readonly { readonly label: Content; readonly content: Content }[];
}

export type Block<Content> =
  | { readonly kind: "paragraph"; readonly content: Content }
  | { readonly kind: "table"; readonly table: Table<Content> }
  | { readonly kind: "clause"; readonly clause: ClauseNode<Content> }
  | { readonly kind: "entry"; readonly entry: Entry<Content> };

export interface Section<Content> {
  readonly anchor: string;
  readonly title: Content;
  readonly blocks: readonly Block<Content>[];
  readonly sections: readonly Section<Content>[];
}

export interface Document<Content> {
  readonly title: Content;
  readonly subtitle: Content;
  /** One line each under the title: version, day of effect. */
  readonly lines: readonly Content[];
  readonly contents: Content;
  readonly sections: readonly Section<Content>[];
}
