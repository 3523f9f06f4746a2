import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import type { LoadedRulebook } from "#app/rulebook/load.ts";
import type { Finding } from "#domain/kernel/index.ts";
import { clausesAt, partAt } from "#domain/rulebook/index.ts";
import { lint } from "#domain/rulebook/lint/lint.ts";
import { asPrinted, races } from "#test/support/races.ts";

/** What docs/findings.md says of one finding of the list. */
interface Row {
  readonly id: string;
  readonly race: string | undefined;
  readonly reported: readonly string[];
  readonly reason: string | undefined;
}

const raceOf: Readonly<Record<string, string>> = {
  TN: "tainan-2023",
  TY: "taoyuan-2024",
  KH: "kaohsiung-2021",
};

const page = readFileSync(new URL("../../docs/findings.md", import.meta.url), "utf8");
const [listed = "", beyondList = ""] = page.split("\n## Found beyond the list\n");

const reportedIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([a-z-]+)` at `([^`]+)`/gu)].map(([, code, place]) => `${code} at ${place}`);

const rows = [
  ...listed.matchAll(/^\| ([A-Z]{2}-\d\d) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gmu),
].map(([, id = "", , , last = ""]): Row => ({
  id,
  race: raceOf[id.slice(0, 2)],
  reported: reportedIn(last),
  reason: /^not data: (.{20,})$/u.exec(last)?.[1],
}));

const beyond = [...beyondList.matchAll(/^\| ([a-z]+-\d{4}) \| ([^|]+) \| ([^|]+) \|$/gmu)].map(
  ([, race = "", , last = ""]) => ({ race, reported: reportedIn(last) }),
);

const nameOf = ({ code, path }: Finding): string => `${code} at ${path.join(".")}`;

/** What is found in a race's regulation as printed, by `code at place`. */
async function printedFindings(race: string): Promise<{
  readonly rulebook: LoadedRulebook;
  readonly found: ReadonlyMap<string, Finding>;
}> {
  const rulebook = await asPrinted(race);
  const found = lint(rulebook.book, "printed").map(
    (finding) => [nameOf(finding), finding] as const,
  );
  return { rulebook, found: new Map(found) };
}

const printed = new Map(
  await Promise.all(races.map(async (race) => [race, await printedFindings(race)] as const)),
);

const printedOf = (race: string) => {
  const found = printed.get(race);
  if (found === undefined) throw new Error(`there is no rulebook of ${race}`);
  return found;
};

const numbers = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, "0")}`);

describe("the list of findings", () => {
  it("has every number once, in order", () => {
    expect(rows.map(({ id }) => id)).toEqual([
      ...numbers("TN", 46),
      ...numbers("TY", 39),
      ...numbers("KH", 46),
      ...numbers("KZ", 2),
    ]);
  });

  it.each(rows.filter(({ reported }) => reported.length === 0))(
    "says why $id is not data",
    ({ reason }) => {
      expect(reason).toBeDefined();
    },
  );

  it("leaves next to nothing to the eye", () => {
    const unseen = rows.filter(({ race, reported }) => race !== undefined && reported.length === 0);

    expect(unseen.map(({ id }) => id)).toEqual(["KH-44"]);
  });
});

const claims = [
  ...rows.flatMap(({ id, race, reported }) =>
    reported.map((what) => ({ of: id, race: race ?? "", what })),
  ),
  ...beyond.flatMap(({ race, reported }) => reported.map((what) => ({ of: race, race, what }))),
];

describe("a finding that the page names", () => {
  it.each(claims)("$of is reported: $what", ({ race, what }) => {
    const { rulebook, found } = printedOf(race);

    const finding = found.get(what);

    if (finding === undefined) throw new Error(`${race} gives no ${what}`);
    expect(lineOf(rulebook, finding)).not.toBe("");
    expect(lineOf(rulebook, finding)).toContain(writtenAt(rulebook, finding));
    const ofRule = clausesAt(rulebook.book.rules, finding.path);
    expect(finding.clauses.length).toBeGreaterThanOrEqual(Math.min(1, ofRule.length));
    for (const clause of finding.clauses) expect(rulebook.book.clauses).toHaveProperty([clause]);
  });
});

describe.each(races)("the printed regulation of %s", (race) => {
  it("gives no finding that the page does not name", () => {
    const named = new Set(claims.filter((claim) => claim.race === race).map(({ what }) => what));

    const unnamed = [...printedOf(race).found.keys()].filter((what) => !named.has(what));

    expect(unnamed).toEqual([]);
  });

  it("is spoken of in one row for each finding", () => {
    const named = claims.filter((claim) => claim.race === race).map(({ what }) => what);

    expect(named).toEqual([...new Set(named)]);
  });
});

/** The line of the file to which a finding points. */
function lineOf(rulebook: LoadedRulebook, { path }: Finding): string {
  const { file, line } = rulebook.positionOf(path);
  return rulebook.files[file]?.split("\n")[line - 1] ?? "";
}

/**
 * What must stand on that line: the key of the place, or of the nearest part around it that the
 * regulation has. Of a row in a list there is no key.
 */
function writtenAt({ book }: LoadedRulebook, { path }: Finding): string {
  for (let length = path.length; length > 0; length -= 1) {
    const step = path[length - 1];
    if (partAt(book.rules, path.slice(0, length)) === undefined) continue;
    return typeof step === "string" ? step : "";
  }
  return "";
}
