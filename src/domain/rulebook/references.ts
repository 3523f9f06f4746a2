import type { Problem } from "./problem.ts";
import type { Path } from "./rulebook.ts";
import type { RulebookSource } from "./schema/rulebook.ts";
import { nearest } from "./value/index.ts";
import { clausesAt, isFields, parts } from "./walk.ts";

/** Names that rules may point to, by what they name. */
type Targets = Readonly<Record<string, readonly string[]>>;

function targetsOf(rules: RulebookSource): Targets {
  const groups = Object.values(rules.divisions ?? {}).flatMap((set) => keys(set.groups));
  const zones = Object.values(rules.corrals ?? {}).flatMap((set) => keys(set.zones));
  return {
    contest: keys(rules.contests),
    place: keys(rules.places),
    day: keys(rules.days),
    evidence: keys(rules.evidence),
    "delivery method": keys(rules.delivery?.methods),
    "division set": keys(rules.divisions),
    division: [...keys(rules.divisions), ...groups],
    goods: keys(rules.goods?.items),
    deposit: keys(rules.deposits),
    "refund stage": keys(rules.refunds?.stages),
    "prize pool": keys(rules.awards),
    pool: keys(rules.pools),
    standard: keys(rules.standards),
    zone: zones,
  };
}

/** Which key points to what. The first row whose section and key fit decides. */
const pointers: readonly (readonly [section: string | null, key: string, target: string])[] = [
  [null, "contests", "contest"],
  [null, "contest", "contest"],
  ["gates", "gun", "contest"],
  ["teams", "among", "contest"],
  [null, "place", "place"],
  ["bags", "day", "day"],
  ["divisions", "evidence", "evidence"],
  ["evidence", "methods", "delivery method"],
  ["postage", "methods", "delivery method"],
  ["delivery", "unless", "evidence"],
  ["delivery", "from", "delivery method"],
  ["delivery", "to", "delivery method"],
  ["shuttles", "from", "place"],
  ["shuttles", "to", "place"],
  ["awards", "divisions", "division"],
  [null, "divisions", "division"],
  ["goods", "items", "goods"],
  ["sizes", "item", "goods"],
  ["timing", "deposit", "deposit"],
  ["refunds", "stages", "refund stage"],
  ["awards", "placed-in", "prize pool"],
  ["awards", "among", "prize pool"],
  ["awards", "of", "prize pool"],
  ["pools", "within", "pool"],
  ["pools", "standards", "standard"],
  ["waves", "corrals", "zone"],
  ["corrals", "default", "zone"],
];

/** Tables whose keys are contests, by place; `*` stands for any name. */
const contestTables = [
  "waves",
  "gates",
  "teams",
  "timing.points",
  "teams.*.members",
  "deposits.*.amounts",
  "refunds.stages.*.printed",
];

/** Keys of the gates table that are rules of all contests. */
const ofAllContests = new Set(["all", "then", "course"]);

/** Every name that points to nothing, with the nearest name that exists. */
export function unknownReferences(rules: RulebookSource): readonly Problem[] {
  const targets = targetsOf(rules);
  const problems: Problem[] = [];
  const expect = (target: string, name: string, path: Path): void => {
    const known = targets[target] as readonly string[];
    if (known.includes(name)) return;
    problems.push({
      code: "reference-unknown",
      path,
      clauses: clausesAt(rules, path),
      args: { what: target, given: name },
      write: nearest(name, known) ?? known.join(", "),
    });
  };

  for (const { path, value } of parts(rules)) {
    if (path[0] === "clauses" || path[0] === "decisions") continue;
    const place = path.join(".");
    if (isFields(value)) {
      const table = value["each"];
      if (isFields(table)) {
        for (const [rows, at] of tablesOf(value, table, path)) {
          for (const [row, cell] of Object.entries(rows)) {
            if (row === "clause") continue;
            if (!ofAllContests.has(row)) expect("contest", row, [...at, row]);
            if (path[0] !== "goods") continue;
            for (const [index, item] of (cell as readonly string[]).entries())
              expect("goods", item, [...at, row, index]);
          }
        }
      } else if (contestTables.some((pattern) => fits(place, pattern))) {
        for (const key of Object.keys(value))
          if (!ofAllContests.has(key)) expect("contest", key, [...path, key]);
      }
      continue;
    }
    const key = pointingKey(path);
    const pointer = pointers.find(
      ([section, name]) => name === key && (section === null || section === path[0]),
    );
    if (pointer !== undefined && typeof value === "string") expect(pointer[2], value, path);
  }
  return problems;
}

type Rows = Readonly<Record<string, unknown>>;

/** A table with a row per contest, and the tables that say it again, each with its place. */
function tablesOf(rule: Rows, table: Rows, path: Path): readonly (readonly [Rows, Path])[] {
  const repeated = (rule["again"] ?? []) as readonly Rows[];
  return [
    [table, path],
    ...repeated.map((rows, index) => [rows, [...path, "again", index]] as const),
  ];
}

/** The key a scalar stands under, its list left out. */
function pointingKey(path: Path): string | number | undefined {
  const last = path.at(-1);
  return typeof last === "number" ? path.at(-2) : last;
}

function fits(place: string, pattern: string): boolean {
  const steps = place.split(".");
  const wanted = pattern.split(".");
  return (
    steps.length === wanted.length &&
    wanted.every((step, index) => step === "*" || step === steps[index])
  );
}

function keys(map: object | undefined): readonly string[] {
  return Object.keys(map ?? {});
}
