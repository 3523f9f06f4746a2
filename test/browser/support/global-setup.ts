import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import type { TestProject } from "vitest/node";

import { hasBrowser } from "./chromium.ts";

/** Where the pages are served, and the browser to look at them. */
export interface Site {
  readonly origin: string;
  readonly browser: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** Undefined on a platform without a browser. */
    readonly site: Site | undefined;
  }
}

/** One server with the real races and one browser for all tests of pages. */
export default async function setup(vitest: TestProject): Promise<() => Promise<void>> {
  if (!hasBrowser) {
    vitest.provide("site", undefined);
    return async () => {};
  }
  const child = fork(path.join(import.meta.dirname, "site.ts"), { execArgv: [] });
  const ended = once(child, "exit");
  const started = Promise.race([
    once(child, "message"),
    ended.then(([code]) => {
      throw new Error(`The site under test ended with ${String(code)} before it served.`);
    }),
  ]);
  const [site] = (await started) as [Site];
  vitest.provide("site", site);
  return async () => {
    child.disconnect();
    await ended;
  };
}
