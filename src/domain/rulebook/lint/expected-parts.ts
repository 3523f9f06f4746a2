import type { Path, Rulebook } from "../rulebook.ts";

/** A part of a regulation that some races can do without and others cannot. */
export interface ExpectedPart {
  /** Its name, under which `absences` can say that it is left out on purpose. */
  readonly name: string;
  readonly path: Path;
  readonly isThere: (rules: Rules) => boolean;
  readonly neededBy: keyof Needs;
}

/** What makes a part necessary, with the clauses that say so; empty where this race has nothing of the kind. */
export interface Needs {
  readonly fees: readonly string[];
  readonly prizes: readonly string[];
  readonly cash: readonly string[];
  /** A course long enough for runners to fall behind, and for the weather to change. */
  readonly long: readonly string[];
}

type Rules = Rulebook["rules"];

/** From this distance on, in millimetres: 15 km. */
const longFrom = 15_000_000;

/** What this race has that makes parts necessary. */
export function needsOf(rules: Rules): Needs {
  const pools = Object.values(rules.awards ?? {});
  const distances = rules.distances ?? { clause: [], each: {} };
  const hasLong = Object.values(distances.each).some((distance) => distance >= longFrom);
  return {
    fees: rules.fees.clause,
    prizes: pools.flatMap(({ clause }) => clause),
    cash: pools.flatMap(({ cash = [], clause }) => (cash.length > 0 ? clause : [])),
    long: hasLong ? distances.clause : [],
  };
}

const weather: ReadonlySet<string> = new Set(["typhoon", "force-majeure"]);

/** The parts, in the order of the rulebook. */
export const expectedParts: readonly ExpectedPart[] = [
  {
    name: "refunds",
    path: ["refunds"],
    isThere: (rules) => rules.refunds !== undefined,
    neededBy: "fees",
  },
  {
    name: "insurance",
    path: ["insurance"],
    isThere: (rules) => rules.insurance !== undefined,
    neededBy: "fees",
  },
  {
    name: "consents",
    path: ["consents"],
    isThere: (rules) => rules.consents !== undefined,
    neededBy: "fees",
  },
  {
    name: "cancellation",
    path: ["cancellation"],
    isThere: ({ cancellation = {} }) =>
      Object.values(cancellation).some(({ causes }) => causes.some((cause) => weather.has(cause))),
    neededBy: "fees",
  },
  {
    name: "corrals",
    path: ["corrals"],
    isThere: ({ corrals, waves, schedule }) =>
      (corrals ?? waves ?? schedule["start-order"]) !== undefined,
    neededBy: "long",
  },
  {
    name: "gates",
    path: ["gates"],
    isThere: (rules) => rules.gates !== undefined,
    neededBy: "long",
  },
  {
    name: "aqi",
    path: ["safety", "aqi"],
    isThere: (rules) => rules.safety?.aqi !== undefined,
    neededBy: "long",
  },
  {
    name: "official-time",
    path: ["timing", "official"],
    isThere: ({ timing, ranking }) => (timing?.official ?? ranking?.key) !== undefined,
    neededBy: "prizes",
  },
  {
    name: "protests",
    path: ["protests"],
    isThere: (rules) => rules.protests !== undefined,
    neededBy: "prizes",
  },
  {
    name: "ceremonies",
    path: ["ceremonies"],
    isThere: ({ ceremonies, judged = {} }) =>
      ceremonies !== undefined ||
      Object.values(judged).some(({ ceremony }) => ceremony !== undefined),
    neededBy: "prizes",
  },
  {
    name: "doping",
    path: ["safety", "doping"],
    isThere: ({ safety }) => (safety?.doping ?? safety?.["therapeutic-use"]) !== undefined,
    neededBy: "cash",
  },
  {
    name: "withholding",
    path: ["withholding"],
    isThere: (rules) => rules.withholding !== undefined,
    neededBy: "cash",
  },
];
