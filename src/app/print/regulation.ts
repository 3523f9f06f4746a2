import { texts } from "#contract/text/texts.ts";
import type { FactsInAll } from "#contract/facts/facts.ts";
import { isoDate, type ClauseId } from "#domain/kernel/index.ts";
import { fullClause, type Clause, type Rulebook } from "#domain/rulebook/index.ts";

import { factsInAll } from "../facts/facts.ts";
import { decidedByOf } from "../rulebook/describe.ts";
import type { RulebookInForce } from "../rulebook/in-force.ts";
import { anchorOf } from "./anchor.ts";
import { clockOn, date, dot, listed, named, none, orNone, words, type Placed } from "./cells.ts";
import { clauseTree, type NumberNode } from "./clause-tree.ts";
import { decidedSection } from "./decided.ts";
import type { Block, ClauseNode, Document, Said, Section, Table } from "./document.ts";
import { contestTable, feeTables } from "./tables/contest-table.ts";
import { courseTables } from "./tables/course-tables.ts";
import { goodsTables } from "./tables/goods-tables.ts";
import { moneyTables } from "./tables/money-tables.ts";
import { prizeTables } from "./tables/prize-tables.ts";

/**
 * The whole regulation of a race as a document: key facts, every clause under its number with the
 * tables it prints, what was decided, which version it is. Nothing in it is typed a second time.
 */
export function regulationOf(rulebook: RulebookInForce): Document<Said> {
  const { book } = rulebook;
  const facts = factsInAll(book, decidedByOf(rulebook));
  const decided = decidedSection(rulebook);
  return {
    title: named(book.name),
    subtitle: words("regulation"),
    lines: [
      versionLine(facts),
      ...facts.days.map((day) => dayLine(facts, day)),
      words("hash", { hash: facts.rulebook.hash.slice(0, 16) }),
    ],
    contents: words("contents"),
    sections: [
      {
        anchor: "key-facts",
        title: words("key-facts"),
        blocks: [{ kind: "table", table: contestTable(facts) }],
        sections: [],
      },
      ...articlesOf(book, tablesOf(facts)),
      ...amendmentSection(book),
      ...(decided === null ? [] : [decided]),
    ],
  };
}

function versionLine({ rulebook: { version }, effective }: FactsInAll): Said {
  return effective === null
    ? words("version", { version: String(version) })
    : words("version-since", {
        version: String(version),
        date: { date: isoDate(effective) },
      });
}

function dayLine({ zone, places }: FactsInAll, day: FactsInAll["days"][number]): Said {
  const place = places.find((one) => one.place === day.place);
  const hours = listed(
    [day.from, day.to].map((at) => clockOn(zone, day.date, at)),
    { plain: "–" },
  );
  const where = orNone(place, ({ name, address }): Said =>
    address === null ? named(name) : [{ text: name }, ...words("in-brackets", { what: address })],
  );
  return listed(
    [[...date(day.date), { plain: " " }, ...hours], ...(place === undefined ? [] : [where])],
    dot,
  );
}

function tablesOf(facts: FactsInAll): readonly Placed[] {
  return [
    ...feeTables(facts),
    ...goodsTables(facts),
    ...courseTables(facts),
    ...moneyTables(facts),
    ...prizeTables(facts),
  ];
}

/** One section per article; each table stands under the clause that prints it. */
function articlesOf(book: Rulebook, tables: readonly Placed[]): readonly Section<Said>[] {
  const byClause = Map.groupBy(tables, ({ clauses }) => printedBy(clauses));
  const nodeOf = ({ number, clause, children }: NumberNode): ClauseNode<Said> => ({
    anchor: anchorOf(number),
    number: (clause && book.rules.clauses[clause.ref]?.printed) ?? number,
    content: clause && [{ wording: clause.id }],
    amended: clause && amendedBy(book, clause),
    tables:
      clause === null
        ? []
        : (byClause.get(clause.id) ?? []).map(({ table }) => withoutEmpty(table)),
    children: children.map(nodeOf),
  });
  return clauseTree(Object.values(book.clauses)).map((article) => ({
    anchor: `article-${article.number.replaceAll(/[^\p{L}\p{N}]/gu, "")}`,
    title: [{ plain: `${article.number} ` }, ...topicsOf(article)],
    blocks: blocksOf(article, nodeOf),
    sections: [],
  }));
}

/** A column that has nothing to say in any row is left out. */
function withoutEmpty(table: Table<Said>): Table<Said> {
  const tells = (index: number): boolean =>
    index === 0 || table.rows.some((row) => row[index] !== none);
  const kept = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
    cells.filter((_, index) => tells(index));
  return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) };
}

/** The clause a table is printed by: the one whose number says so, else the first. */
function printedBy(clauses: readonly string[]): string | undefined {
  return clauses.find((id) => id.includes("表")) ?? clauses[0];
}

function blocksOf(
  article: NumberNode,
  nodeOf: (node: NumberNode) => ClauseNode<Said>,
): readonly Block<Said>[] {
  const own = article.clause === null ? [] : [{ ...article, children: [] }];
  return [...own, ...article.children].map((node) => ({ kind: "clause", clause: nodeOf(node) }));
}

/**
 * What an article is about: the kinds most of its clauses have, two at most; for mere information the
 * rules that cite it.
 */
function topicsOf(article: NumberNode): Said {
  const clauses = clausesIn(article);
  const kinds = byCount(clauses.map(({ kind }) => kind)).filter((kind) => kind !== "notice-only");
  const cited = byCount(clauses.flatMap(({ cited: places }) => places.map(([section]) => section)));
  const keys = [
    ...kinds.slice(0, 2).map((kind) => `print.kind-${kind}`),
    ...cited.map((section) => `print.about-${section ?? ""}`).filter((key) => key in texts.en),
    "print.kind-notice-only",
  ];
  return listed(
    keys.slice(0, Math.max(1, Math.min(2, kinds.length))).map((say): Said => [{ say }]),
    dot,
  );
}

/** Each of several once, the most frequent first. */
function byCount<Item>(items: readonly Item[]): readonly Item[] {
  const counts = Map.groupBy(items, (item) => item);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([item]) => item);
}

function clausesIn({ clause, children }: NumberNode): readonly Clause[] {
  return [...(clause === null ? [] : [clause]), ...children.flatMap(clausesIn)];
}

function amendedBy({ rules }: Rulebook, { ref }: Clause): Said | null {
  const amendment = rules.amendments?.findLast(({ clauses }) => clauses?.includes(ref) ?? false);
  if (amendment === undefined) return null;
  const { version, date: day } = amendment;
  return words("amended", { version: String(version), date: { date: day.date } });
}

function amendmentSection(book: Rulebook): readonly Section<Said>[] {
  const { amendments = [] } = book.rules;
  if (amendments.length === 0) return [];
  const table: Table<Said> = {
    caption: words("amendments"),
    columns: ["version-number", "effective", "clauses", "reason"].map((key) => ({
      header: words(key),
    })),
    rows: amendments.map(({ version, date: day, clauses, reason }) => [
      [{ plain: String(version) }],
      date(day.date),
      [{ cite: (clauses ?? []).map((ref): ClauseId => fullClause(book, ref)) }],
      named(reason),
    ]),
  };
  const blocks: readonly Block<Said>[] = [{ kind: "table", table }];
  return [{ anchor: "amendments", title: words("amendments"), blocks, sections: [] }];
}
