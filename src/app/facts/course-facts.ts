import type { FactsInAll } from "#contract/facts/facts.ts";
import { fullClause, gateTables, isFields } from "#domain/rulebook/index.ts";

import { ageRule } from "./age-rule.ts";
import type { Tell } from "./tell.ts";

type CourseFacts = Pick<FactsInAll, "gates" | "stations" | "corrals" | "divisions">;

/** Gates and aid stations along the kilometres, start zones and groups. */
export function courseFactsOf(tell: Tell): CourseFacts {
  return {
    gates: gateFacts(tell),
    stations: stationFacts(tell),
    corrals: corralFacts(tell),
    divisions: divisionFacts(tell),
  };
}

function gateFacts({ book, orNull }: Tell): CourseFacts["gates"] {
  return [...gateTables(book)].map(({ contest, gates }) => ({
    contest: contest.id,
    gates: gates.map((gate) => ({
      gate: String(gate.path.at(-1)),
      name: gate.name,
      metres: gate.at === null ? null : gate.at / 1000,
      finish: gate.isFinish,
      afterMs: gate.after,
      closes: orNull(gate.instant),
      clauses: gate.clauses.map((ref) => fullClause(book, ref)),
    })),
  }));
}

function stationFacts({ book, contests, words, cites }: Tell): CourseFacts["stations"] {
  const { stations } = book.rules;
  if (stations === undefined) return null;
  return {
    contests: contests(stations.contests),
    stations: stations.stations.map(({ at, has }) => ({ metres: at / 1000, has: words(has) })),
    clauses: cites(stations),
  };
}

function corralFacts({ book, text, word, cites }: Tell): CourseFacts["corrals"] {
  return Object.entries(book.rules.corrals ?? {}).map(([id, corrals]) => ({
    corrals: id,
    contests: [...corrals.contests],
    source: corrals.source === undefined ? null : word(corrals.source),
    zones: Object.entries(corrals.zones).map(([zone, { name, time }]) => ({
      zone,
      name,
      time: time === undefined ? null : text({ range: time, unit: "duration" }),
    })),
    default: corrals.default ?? null,
    clauses: cites(corrals),
  }));
}

function divisionFacts(tell: Tell): CourseFacts["divisions"] {
  const { book, contests, say, cites } = tell;
  return Object.entries(book.rules.divisions ?? {}).map(([set, rule]) => ({
    set,
    kind: rule.kind,
    contests: contests(rule.contests),
    basis: rule.basis === undefined ? null : say(`fact.basis-${rule.basis}`),
    groups: Object.entries(rule.groups).map(([group, { name, sex, age, born, women }]) => ({
      group,
      name,
      sex: sex ?? null,
      rule: isFields(women)
        ? say("fact.women", { range: { range: women, unit: "count" } })
        : ageRule(tell, { age, born }),
    })),
    clauses: cites(rule),
  }));
}
