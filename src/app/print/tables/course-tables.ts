import type { FactsInAll } from "#contract/facts/facts.ts";

import {
  clockOn,
  contestNames,
  distance,
  dot,
  figure,
  listed,
  named,
  orNone,
  words,
  type Placed,
} from "../cells.ts";
import type { Said } from "../document.ts";

/** Groups, start zones, gates and aid stations. */
export function courseTables(facts: FactsInAll): readonly Placed[] {
  return [
    ...divisionTables(facts),
    ...corralTables(facts),
    ...gateTables(facts),
    ...stationTable(facts),
  ];
}

function divisionTables({ contests, divisions }: FactsInAll): readonly Placed[] {
  return divisions.map(({ groups, basis, clauses, ...set }) => {
    const columns = [{ header: words("group") }, { header: words("sex") }];
    const hasRules = groups.some(({ rule }) => rule !== null);
    return {
      table: {
        caption: [...words("divisions"), dot, ...contestNames(contests, set.contests)],
        columns: hasRules ? [...columns, { header: words("rule") }] : columns,
        rows: groups.map(({ name, sex, rule }) => [
          named(name),
          orNone(sex, (one): Said => [{ figure: { term: `sex-${one}` } }]),
          ...(hasRules ? [orNone(rule, (one) => figure({ text: one }))] : []),
        ]),
        ...(basis && { note: named(basis) }),
      },
      clauses,
    };
  });
}

function corralTables({ contests, corrals }: FactsInAll): readonly Placed[] {
  return corrals.map(({ zones, source, clauses, ...set }) => {
    const fallback = zones.find(({ zone }) => zone === set.default);
    const note: readonly Said[] = [
      ...(source === null ? [] : [words("zone-source", { source: { text: source } })]),
      ...(fallback === undefined ? [] : [words("zone-default", { zone: { text: fallback.name } })]),
    ];
    return {
      table: {
        caption: [...words("corrals"), dot, ...contestNames(contests, set.contests)],
        columns: [{ header: words("zone") }, { header: words("best-time") }],
        rows: zones.map(({ name, time }) => [
          named(name),
          orNone(time, (one) => figure({ text: one })),
        ]),
        ...(note.length > 0 && { note: listed(note, dot) }),
      },
      clauses,
    };
  });
}

function gateTables({ zone, contests, gates }: FactsInAll): readonly Placed[] {
  return gates.flatMap(({ contest: id, gates: rows }) => {
    const contest = contests.find((one) => one.contest === id);
    if (contest === undefined) return [];
    const columns = ["gate", "distance", "after-gun", "closes"];
    return [
      {
        table: {
          caption: [...words("gates"), dot, ...named(contest.name)],
          columns: columns.map((key, index) => ({
            header: words(key),
            ...(index > 0 && { align: "end" as const }),
          })),
          rows: rows.map(({ name, metres, afterMs, closes }) => [
            named(name),
            orNone(metres, distance),
            orNone(afterMs, (ms) => figure({ duration: ms })),
            orNone(closes, (at) => clockOn(zone, contest.date, at)),
          ]),
        },
        clauses: rows.flatMap(({ clauses }) => clauses),
      },
    ];
  });
}

function stationTable({ contests, stations }: FactsInAll): readonly Placed[] {
  if (stations === null) return [];
  return [
    {
      table: {
        caption: [...words("stations"), dot, ...contestNames(contests, stations.contests)],
        columns: [{ header: words("distance") }, { header: words("has") }],
        rows: stations.stations.map(({ metres, has }) => [
          distance(metres),
          listed(has.map(named)),
        ]),
      },
      clauses: stations.clauses,
    },
  ];
}
