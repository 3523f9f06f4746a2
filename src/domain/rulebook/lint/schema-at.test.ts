import { expect, it } from "vitest";

import { schemaAt } from "./schema-at.ts";

it("names what may stand at a place, in a list or in a table", () => {
  expect(schemaAt(["fees", "half", 0, "price"]).titles).toEqual(["money"]);
  expect(schemaAt(["fees", "half"]).titles).toEqual(["money"]);
});

it("knows the default of a field", () => {
  expect(schemaAt(["refunds", "stages", "first", "for"]).default).toBe("anybody");
});

it("knows nothing of a place the format does not have", () => {
  expect(schemaAt(["fees", "half", "colour"])).toEqual({ titles: [], default: undefined });
});
