import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

import { chromium as playwright, type BrowserServer } from "playwright-core";

const project = path.resolve(import.meta.dirname, "../../..");
const packaged = path.join(project, "node_modules/@sparticuz/chromium");

/** The package has a browser for Linux on x64 alone; elsewhere these tests are skipped by name. */
export const hasBrowser = process.platform === "linux" && process.arch === "x64";

/** Nothing of the browser's own may call out: a page that does is found by its requests. */
const flags = [
  "--disable-gpu",
  "--no-sandbox",
  "--no-zygote",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts the browser that came with npm. */
export async function startChromium(): Promise<BrowserServer> {
  const folder = await unpacked();
  const start = (env: NodeJS.ProcessEnv): Promise<BrowserServer> =>
    playwright.launchServer({
      executablePath: path.join(folder, "chromium"),
      args: flags,
      env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
    });
  try {
    return await start(process.env);
  } catch (cause) {
    // A bare machine lacks libraries that the package brings along.
    const libraries = path.join(folder, "al2023", "lib");
    try {
      return await start({ ...process.env, LD_LIBRARY_PATH: libraries });
    } catch (error) {
      throw new AggregateError([cause, error], "The browser from npm does not start.", {
        cause: error,
      });
    }
  }
}

/** The browser's files, unpacked once for each version of the package. */
async function unpacked(): Promise<string> {
  const manifest = JSON.parse(readFileSync(path.join(packaged, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = path.join(project, "build", `chromium-${manifest.version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const before = process.env["TMPDIR"];
  // The package unpacks into the folder for temporary files, whatever lies there already.
  process.env["TMPDIR"] = unfinished;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await inflate(path.join(packaged, "bin/al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}
