import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { sanctionAgainstLead } from "./sanction-against-lead.ts";

const clause = { kind: "disqualification", level: "M", text: aName };
const places = (lead: string, of: string, ladder: readonly string[]) => {
  const offences = { one: { clause: of, name: aName, ladder } };
  return placesOf(sanctionAgainstLead, {
    conduct: { lead: { clause: "§1", sanction: lead }, offences },
    clauses: { "§1": clause, "§1.2": clause, "§12": clause, "§3": clause },
  });
};

it.each([
  ["§1", ["warning"], ["conduct.offences.one"]],
  ["§1.2", ["warning", "disqualified"], ["conduct.offences.one"]],
  ["§1.2", ["disqualified"], []],
  ["§12", ["warning"], []],
  ["§3", ["warning"], []],
])("an item %s that begins with %s under article 1", (of, ladder, expected) => {
  expect(places("disqualified", of, ladder)).toEqual(expected);
});
