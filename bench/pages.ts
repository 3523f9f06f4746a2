import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";

import type { RaceList } from "#contract/race.ts";

import { machine, median, report } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const home = mkdtempSync(path.join(tmpdir(), "guntime-bench-"));

console.log(machine());
const server = spawn(
  process.execPath,
  ["src/cli/main.ts", "start", "--port", "0", "--log-level", "error"],
  { cwd: root, env: { ...process.env, GUNTIME_HOME: home }, stdio: ["ignore", "ignore", "pipe"] },
);
try {
  await benchPages(await addressOf(server.stderr));
} finally {
  server.kill("SIGTERM");
  await once(server, "exit");
  rmSync(home, { recursive: true, force: true });
}

/** Pages rendered on the server, with the load generator on the same machine. */
async function benchPages(origin: string): Promise<void> {
  const { races } = (await (await fetch(`${origin}/api/races`)).json()) as RaceList;
  const [race] = races;
  if (race === undefined) throw new Error("no race is published");
  const pages = { race: `/en/${race.raceId}`, regulation: `/en/${race.raceId}/regulation` };
  for (const [name, at] of Object.entries(pages)) await weigh(name, origin, at);
  console.log("\n10 connections, load generator on the same machine");
  const healthy = await requestsPerSecond(`${origin}/healthz`);
  const [asset = ""] = await assetsOf(origin, pages.race);
  const baseline = { name: "GET /healthz", figure: healthy };
  report("a static asset", await requestsPerSecond(`${origin}${asset}`), "/s", baseline);
  for (const [name, at] of Object.entries(pages)) {
    const rate = await requestsPerSecond(`${origin}${at}`);
    report(`${name} page`, rate, "/s", baseline, "1,000 /s");
  }
}

/** Bytes and requests of a first visit without fonts: the page, its styles and its scripts. */
async function weigh(name: string, origin: string, at: string): Promise<void> {
  const answer = await fetch(`${origin}${at}`, { headers: { "accept-language": "en" } });
  const page = Buffer.from(await answer.arrayBuffer());
  const assets = await assetsOf(origin, at);
  const sent = await Promise.all(assets.map((asset) => sentBytes(`${origin}${asset}`)));
  const ofAssets = sent.reduce((sum, bytes) => sum + bytes, 0);
  console.log(
    `${name} page, first visit: ${assets.length + 1} requests; page ${kilobytes(page.length)} (${kilobytes(gzipSync(page).length)} if compressed), styles and scripts ${kilobytes(ofAssets)} as sent; budget 200 KB`,
  );
}

async function assetsOf(origin: string, at: string): Promise<readonly string[]> {
  const html = await (await fetch(`${origin}${at}`)).text();
  return [...new Set(html.match(/\/_app\/immutable\/[^"']+\.(?:js|css)/gu))];
}

async function sentBytes(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { "accept-encoding": "br, gzip" } });
  await answer.arrayBuffer();
  return Number(answer.headers.get("content-length") ?? 0);
}

async function requestsPerSecond(url: string): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const headers = { "accept-language": "en" };
    const result = await autocannon({ url, connections: 10, duration: 3, headers });
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${url}: ${result.non2xx} answers other than 2xx, ${result.errors} errors`);
    if (round > 0) rates.push(result.requests.average);
  }
  return median(rates);
}

async function addressOf(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(stream)) {
    const address = /serves (http\S+)/u.exec(line)?.[1];
    if (address !== undefined) {
      stream.resume();
      return address;
    }
  }
  throw new Error("the server did not start");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
