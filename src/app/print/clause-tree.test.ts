import { describe, expect, it } from "vitest";

import type { Clause } from "#domain/rulebook/index.ts";

import { clauseNumber } from "./clause-number.ts";
import { clauseTree, type NumberNode } from "./clause-tree.ts";

describe("a clause's number", () => {
  it.each([
    ["§七", "§七", []],
    ["§七/報名費", "§七", ["/報名費"]],
    ["§六a", "§六", ["a"]],
    ["§十(三)1(1)a", "§十", ["(三)", "1", "(1)", "a"]],
    ["§十二(十一)表", "§十二", ["(十一)", "表"]],
    ["§七備註2(2)A", "§七", ["備註", "2", "(2)", "A"]],
    ["§十(四)7-11-1", "§十", ["(四)", "7", "-11", "-1"]],
    ["§十(三)7(2)B-a", "§十", ["(三)", "7", "(2)", "B", "-a"]],
    ["§八(未編號)a", "§八", ["(未編號)", "a"]],
    ["§16.1", "§16", [".", "1"]],
    ["§B2", "§B", ["2"]],
    ["§備考", "§備考", []],
  ])("%s is taken apart", (ref, article, steps) => {
    expect(clauseNumber(ref)).toEqual({ article, steps });
  });
});

const register = (...refs: readonly string[]): readonly Clause[] =>
  refs.map((ref) => ({ ref }) as Clause);

/** Numbers nested as the tree nests them; a number without a clause in brackets. */
function shape(nodes: readonly NumberNode[]): readonly unknown[] {
  return nodes.map(({ number, clause, children }) => [
    clause === null ? `[${number}]` : number,
    ...shape(children),
  ]);
}

describe("the tree of a register", () => {
  it("nests clauses as their numbers are, in the order of the register", () => {
    expect(shape(clauseTree(register("§一", "§二(一)", "§二(一)1", "§二(二)", "§二a")))).toEqual([
      ["§一"],
      ["[§二]", ["§二(一)", ["§二(一)1"]], ["§二(二)"], ["§二a"]],
    ]);
  });

  it("keeps a number without wording only where it holds several together", () => {
    expect(shape(clauseTree(register("§二(一)1", "§二(一)2", "§二(二)1")))).toEqual([
      ["[§二]", ["[§二(一)]", ["§二(一)1"], ["§二(一)2"]], ["§二(二)1"]],
    ]);
  });
});
