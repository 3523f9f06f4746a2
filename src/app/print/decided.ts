import type { RulebookInForce } from "../rulebook/in-force.ts";
import { named, words } from "./cells.ts";
import type { Block, Said, Section } from "./document.ts";

/** Where the regulation contradicts itself or is silent: what was found, decided and why. */
export function decidedSection({ book, decided }: RulebookInForce): Section<Said> | null {
  if (decided.length === 0) return null;
  const order = new Map<string, number>(Object.keys(book.clauses).map((id, index) => [id, index]));
  const place = ({ finding }: (typeof decided)[number]): number => {
    const [first] = finding.clauses;
    return (first && order.get(first)) ?? order.size;
  };
  const entries = decided
    .toSorted((a, b) => place(a) - place(b))
    .map(({ finding: { code, clauses, args }, decision }): Block<Said> => {
      const lines = [
        { label: words("decided-found"), content: [{ found: code, args }] },
        { label: words("decided-choice"), content: named(decision.choice) },
        { label: words("decided-reason"), content: named(decision.reason) },
      ];
      const lead: Said = clauses.length === 0 ? words("whole") : [{ cite: clauses }];
      return { kind: "entry", entry: { lead, lines } };
    });
  return {
    anchor: "decided",
    title: words("decided"),
    blocks: [{ kind: "paragraph", content: words("decided-lead") }, ...entries],
    sections: [],
  };
}
