import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { OperatorError } from "#contract/operator-error.ts";

import { hashesOf, ownFiles } from "./sources.ts";

/** Lines of Vite's output that say how far it is. */
const steps: readonly (readonly [RegExp, string])[] = [
  [/building ssr environment/u, "Pages: the part for the server ..."],
  [/building client environment/u, "Pages: the part for browsers ..."],
  [/Using @sveltejs\/adapter-node/u, "Pages: compressing what browsers load ..."],
];

/** Builds the pages into a folder that is complete or not there. */
export async function buildPages(
  project: string,
  folder: string,
  say: (message: string) => void,
): Promise<void> {
  const out = `${folder}.new`;
  mkdirSync(path.dirname(folder), { recursive: true });
  // Read before the build: a file that changes meanwhile makes this build old.
  const before = hashesOf(project, ownFiles(project));
  await runVite(project, out, say);
  const recorded = `${out}.sources.json`;
  const imported = JSON.parse(readFileSync(recorded, "utf8")) as readonly string[];
  const sources = { ...hashesOf(project, imported), ...before };
  writeFileSync(path.join(out, "sources.json"), JSON.stringify(sources, null, 1));
  rmSync(recorded);
  renameSync(out, folder);
}

async function runVite(project: string, out: string, say: (message: string) => void) {
  const vite = path.join(project, "node_modules/vite/bin/vite.js");
  const child = spawn(process.execPath, [vite, "build"], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", GUNTIME_PAGES_OUT: out },
  });
  let output = "";
  let said = 0;
  const hear = (text: string): void => {
    output += text;
    for (const [line, sentence] of steps.slice(said)) {
      if (!line.test(output)) break;
      say(sentence);
      said += 1;
    }
  };
  child.stdout.setEncoding("utf8").on("data", hear);
  child.stderr.setEncoding("utf8").on("data", hear);
  const ended = Promise.withResolvers<number | null>();
  child.on("error", ended.reject);
  child.on("close", ended.resolve);
  if ((await ended.promise) !== 0) {
    throw new OperatorError(
      `The pages could not be built:\n${output.trim()}`,
      'Run "npm install" in the guntime folder again; "npm run build" builds the pages alone.',
    );
  }
}
