import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { bandOverlap } from "./band-overlap.ts";

it("lets one range of air quality have two consequences", () => {
  const aqi = {
    masks: { clause: "§1", index: "151-200", then: "masks" },
    staff: { clause: "§1", index: "151-200", then: "staff-alert" },
    cancel: { clause: "§1", index: "201+", then: "may-cancel" },
  };

  expect(placesOf(bandOverlap, { safety: { aqi } })).toEqual([]);
});
