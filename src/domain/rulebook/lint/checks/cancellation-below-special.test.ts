import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { cancellationBelowSpecial } from "./cancellation-below-special.ts";

const special = { clause: "§1", for: "special", pays: { fee: "50 %" } };
const typhoon = (pays: object) => ({ typhoon: { clause: "§1", causes: ["typhoon"], pays } });

it("compares nothing where the fee is not spoken of", () => {
  const sections = { refunds: { stages: { special } }, cancellation: typhoon({ deposit: "full" }) };

  expect(placesOf(cancellationBelowSpecial, sections)).toEqual([]);
});

it("compares nothing where no special reason pays back the fee", () => {
  const silent = { ...special, pays: { deposit: "full" } };
  const sections = {
    refunds: { stages: { special: silent } },
    cancellation: typhoon({ fee: "none" }),
  };

  expect(placesOf(cancellationBelowSpecial, sections)).toEqual([]);
});
