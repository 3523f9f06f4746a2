import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { parse } from "yaml";

import { readRulebookFolder, type RulebookFiles } from "#app/rulebook/files.ts";
import { loadRulebook, type LoadedRulebook } from "#app/rulebook/load.ts";
import { readQuoteRequest } from "#contract/quote.ts";
import { quote, refund, type QuoteRequest } from "#domain/entry/index.ts";
import { epochMs, type Outcome } from "#domain/kernel/index.ts";

import { machine, median, millisecondsOf, perSecond, report } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const rulebooks = path.join(root, "rulebooks");

/** The median cost of starting a process, which the cold command pays too. */
const versionMs = processMs(["--version"]);

console.log(machine());
const races = readdirSync(rulebooks).filter((name) => !name.startsWith("_") && !name.includes("."));
for (const race of races) await benchRace(race);
await benchApi(races);

async function benchRace(race: string): Promise<void> {
  const files = accepted(await readRulebookFolder(path.join(rulebooks, race)));
  const loaded = accepted(loadRulebook(files));
  const kilobytes = Math.round(Object.values(files).join("").length / 1024);
  console.log(
    `\n${race} (${kilobytes} K characters, ${Object.keys(loaded.book.clauses).length} clauses)`,
  );

  report(
    "compile and lint, warm process",
    millisecondsOf(() => loadRulebook(files), 15),
    "ms",
    { name: "parsing its YAML alone", figure: millisecondsOf(() => parseAll(files), 15) },
    "100 ms",
  );
  report(
    "rulebook check, cold command",
    processMs(["rulebook", "check", path.join(rulebooks, race), "--json"]),
    "ms",
    {
      name: "guntime --version",
      figure: versionMs,
    },
  );

  const one = orderOf(loaded, 1);
  const many = orderOf(loaded, 100);
  const json = JSON.stringify(jsonOf(loaded, 1));
  const echo = perSecond(() => JSON.stringify(JSON.parse(json)));
  const baseline = { name: "parsing and writing its JSON", figure: echo };
  report(
    "quotes of one entry",
    perSecond(() => quote(loaded.book, one)),
    "/s",
    baseline,
  );
  report(
    "quotes of 100 entries",
    perSecond(() => quote(loaded.book, many)),
    "/s",
    baseline,
  );
  const asked = epochMs(one.at + 3_600_000);
  const request = { order: { ...one, paid: one.at }, asked };
  const answer = refund(loaded.book, request);
  const isFirstDay = !answer.ok;
  const later = { ...request, asked: epochMs(asked + 2 * 86_400_000) };
  report(
    "refunds of one entry",
    perSecond(() => refund(loaded.book, isFirstDay ? later : request)),
    "/s",
    baseline,
  );
}

/** The server as `npm start` runs it, on a database of its own, with the load generator on the same machine. */
async function benchApi(names: readonly string[]): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), "guntime-bench-"));
  const server = spawn(
    process.execPath,
    ["src/cli/main.ts", "start", "--port", "0", "--log-level", "error"],
    {
      cwd: root,
      env: { ...process.env, GUNTIME_HOME: home },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  try {
    const address = await addressOf(server.stderr);
    const [race] = names;
    if (race === undefined) return;
    const files = accepted(await readRulebookFolder(path.join(rulebooks, race)));
    const body = JSON.stringify(jsonOf(accepted(loadRulebook(files)), 1));
    console.log("\nAPI, 50 connections, load generator on the same machine");
    const healthy = await requestsPerSecond(`${address}/healthz`);
    const quotes = await requestsPerSecond(`${address}/api/races/${race}/quote`, body);
    report("POST /quote", quotes, "/s", { name: "GET /healthz", figure: healthy });
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
    rmSync(home, { recursive: true, force: true });
  }
}

async function requestsPerSecond(url: string, body?: string): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const result = await autocannon({
      url,
      connections: 50,
      duration: 4,
      ...(body !== undefined && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      }),
    });
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${url}: ${result.non2xx} answers other than 2xx`);
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

function processMs(args: readonly string[]): number {
  const times = Array.from({ length: 7 }, () => {
    const from = performance.now();
    spawnSync(process.execPath, ["src/cli/main.ts", ...args], { cwd: root, stdio: "ignore" });
    return performance.now() - from;
  });
  return median(times.slice(1));
}

function parseAll(files: RulebookFiles): unknown[] {
  return Object.values(files).map((text) => parse(text) as unknown);
}

/** So many adults in the first individual contest, sent in when entry opens. */
function jsonOf({ book }: LoadedRulebook, count: number): object {
  const contest = Object.values(book.contests).find(({ kind }) => kind !== "team")?.id;
  const opens = book.events["entry-open"]?.instant ?? 0;
  const at = Temporal.Instant.fromEpochMilliseconds(opens + 60_000).toString();
  return { at, entries: [{ contest, birth: "1990-01-01", sex: "F", nationality: "TWN", count }] };
}

function orderOf(loaded: LoadedRulebook, count: number): QuoteRequest {
  const request = accepted(readQuoteRequest(loaded.book.zone, jsonOf(loaded, count)));
  accepted(quote(loaded.book, request));
  return request;
}

function accepted<Value, Refused>(outcome: Outcome<Value, Refused>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals[0]));
  return outcome.value;
}
