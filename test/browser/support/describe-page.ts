import path from "node:path";
import { mkdirSync } from "node:fs";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { languages } from "#domain/kernel/index.ts";

import { accessibilityFaults } from "./axe.ts";
import { site, visit, widths, type VisitOptions } from "./visit.ts";

/** Pictures of every run, to be looked at; git ignores them. */
const screenshots = path.resolve(import.meta.dirname, "../../../build/screenshots");

/**
 * Looks at a page in every language, on a phone and at a desk, with and without JavaScript, light and
 * dark: it answers, breaks nothing, asks nobody else, does not scroll sideways, and axe finds nothing.
 */
export function describePage(name: string, address: string, status = 200): void {
  const ways = languages.flatMap((language) =>
    widths.flatMap((width): VisitOptions[] => [
      { language, width, javaScript: true },
      { language, width, javaScript: false },
      ...(language === "zh-Hant" ? [{ language, width, theme: "dark" as const }] : []),
    ]),
  );
  describe.skipIf(site() === undefined)(`${name} (${address})`, () => {
    test.each(ways.map((way) => [nameOf(way), way] as const))("%s", async (label, way) => {
      const { page, status: answered, problems } = await visit(address, way);

      await keep(page, `${name}-${label.replaceAll(", ", "-")}`);
      expect(answered).toBe(status);
      expect(problems).toEqual([]);
      expect(await widest(page), "scrolls sideways").toBeLessThanOrEqual(way.width ?? 0);
      // axe waits for timers, which a page without JavaScript does not have; the markup is the same.
      const faults = way.javaScript === false ? [] : await accessibilityFaults(page);
      expect(faults).toEqual([]);
    });
  });
}

/** Keeps a picture of the whole page under `build/screenshots`. */
export async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
}

function nameOf({ language, width, javaScript = true, theme = "light" }: VisitOptions): string {
  const parts = [
    language,
    String(width),
    javaScript ? "" : "noscript",
    theme === "dark" ? theme : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function widest(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth");
}
