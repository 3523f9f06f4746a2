import type { Check } from "../check.ts";

/** Whoever collects for another must bring papers, but whose papers is not said. */
export const paperOwnerUnsaid: Check = {
  code: "paper-owner-unsaid",
  kind: "warning",
  *look({ rules }) {
    const proxy = rules.delivery?.proxy;
    const open = (proxy?.papers ?? []).filter(({ of }) => of === undefined);
    if (proxy === undefined || open.length === 0) return;
    yield {
      path: ["delivery", "proxy", "papers"],
      clauses: proxy.clause,
      args: { papers: { list: open.map(({ paper }) => ({ term: paper })) } },
    };
  },
};
