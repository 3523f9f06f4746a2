import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, inject } from "vitest";

import type { Language } from "#domain/kernel/index.ts";

import type { Site } from "./global-setup.ts";

/** Widths that pages are looked at: a phone and a desk. */
export const widths = [390, 1280] as const;

export interface VisitOptions {
  readonly width?: (typeof widths)[number];
  readonly javaScript?: boolean;
  /** Goes in front of the path; without one the path is used as it is. */
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  /** The browser's own languages, for pages that choose by them. */
  readonly accepts?: string;
}

export interface Visit {
  readonly page: Page;
  readonly status: number;
  /** What went wrong while the page was there: refused scripts, failed and foreign requests. */
  readonly problems: readonly string[];
  /** Every address the page asked for. */
  readonly requests: readonly string[];
}

let browser: Promise<Browser> | undefined;
const open: Page[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.context().close()));
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** The site under test; undefined where there is no browser. */
export function site(): Site | undefined {
  return inject("site");
}

/** Opens a page as a new visitor and waits until it is alive and its fonts are there. */
export async function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, javaScript = true, language, theme = "light", accepts } = options;
  const where = site();
  if (where === undefined) throw new Error("There is no browser on this platform.");
  browser ??= chromium.connect(where.browser);
  const context = await (
    await browser
  ).newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    javaScriptEnabled: javaScript,
    colorScheme: theme,
    reducedMotion: "reduce",
    hasTouch: width === 390,
    baseURL: where.origin,
    ...(accepts === undefined ? {} : { locale: accepts }),
  });
  const page = await context.newPage();
  open.push(page);
  const problems: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    const expected = /Failed to load resource: the server responded with a status of [45]/u;
    if (["error", "warning"].includes(message.type()) && !expected.test(message.text())) {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
  page.on("request", (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(where.origin)) problems.push(`foreign: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // Without JavaScript the browser drops the scripts it was told to fetch ahead.
    if (javaScript || !request.url().endsWith(".js")) problems.push(`failed: ${request.url()}`);
  });
  const prefix = language === undefined ? "" : `/${language}`;
  const answer = await page.goto(`${prefix}${path}`, { waitUntil: "load" });
  if (javaScript) {
    // A function, since the pages' policy lets no text be run as a script.
    await page.waitForFunction(() => {
      const { document } = globalThis as unknown as InPage;
      return document.documentElement.dataset["alive"] === "";
    });
    await page.evaluate("document.fonts.ready.then(() => undefined)");
  }
  return { page, status: answer?.status() ?? 0, problems, requests };
}

/** As much of a browser's globals as the functions above use. */
interface InPage {
  readonly document: {
    readonly documentElement: { readonly dataset: Readonly<Record<string, string>> };
  };
}
