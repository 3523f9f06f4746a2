import { describe, expect, it } from "vitest";
import { clauseId } from "./clause.ts";
import { collectClauses, explain, withReasons, type Reason } from "./explained.ts";
import { money } from "./money.ts";

const [fee, group] = [clauseId("TN2023 §七/報名費"), clauseId("TN2023 §九(一)")];
const base: Reason = { code: "entry-fee", clauses: [fee], args: { fee: { money: money(850) } } };
const discount: Reason = { code: "group-discount", clauses: [group, fee], args: {} };

describe("explained values", () => {
  it("keep their reasons in the order of application", () => {
    expect(withReasons(explain(money(800), base), discount)).toEqual({
      value: 800,
      reasons: [base, discount],
    });
  });

  it("may have no reason yet", () => {
    expect(explain(1)).toEqual({ value: 1, reasons: [] });
  });
});

describe("collectClauses", () => {
  it("names each clause once, in order of first mention", () => {
    expect(collectClauses([base, discount])).toEqual([fee, group]);
  });

  it("names none for no reasons", () => {
    expect(collectClauses([])).toEqual([]);
  });
});
