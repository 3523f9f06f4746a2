import { describe, expect, it } from "vitest";

import { accentFor, contrastOf } from "./accent.ts";

const grounds = { light: "#f1efea", dark: "#24282c" } as const;

describe.each(["light", "dark"] as const)("a race's colour on %s pages", (theme) => {
  it.each([null, "#0b7285", "#a63d2f", "#b4471f", "#ffff00", "#000000", "#ffffff", "#777777"])(
    "%s is legible everywhere (WCAG 2.2, 1.4.3 and 1.4.11)",
    (colour) => {
      const { area, onArea, text } = accentFor(colour, theme);

      expect(contrastOf(onArea, area)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(text, grounds[theme])).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(area, grounds[theme])).toBeGreaterThanOrEqual(3);
    },
  );

  it("keeps a colour that is legible already", () => {
    expect(accentFor("#a63d2f", "light").area).toBe("#a63d2f");
  });
});
