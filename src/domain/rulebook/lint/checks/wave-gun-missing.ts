import type { Argument } from "#domain/kernel/index.ts";
import type { Path, Rulebook } from "../../rulebook.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";

type Waves = NonNullable<Rulebook["rules"]["waves"]>[string]["waves"];

/** A group of runners, and how many waves take it along. */
interface Group {
  readonly path: Path;
  readonly name: Argument;
  readonly waves: number;
}

/**
 * Every start area, and every division that starts by itself, belongs to exactly one wave: the result
 * counts from its gun. A wave that names neither takes the rest.
 */
export const waveGunMissing: Check = {
  code: "wave-gun-missing",
  kind: "error",
  *look(book) {
    for (const [id, { clause, waves }] of Object.entries(book.rules.waves ?? {})) {
      for (const contest of contestsNamed(book, [id])) {
        for (const group of [...zones(book, id, waves), ...divisions(book, id, waves)]) {
          yield {
            path: group.path,
            clauses: clause,
            args: { contest: { text: contest.name }, group: group.name, waves: group.waves },
          };
        }
      }
    }
  },
};

function* zones(book: Rulebook, contest: string, named: Waves): Generator<Group> {
  const waves = Object.values(named);
  const hasRest = waves.some((wave) => wave.corrals === undefined && wave.divisions === undefined);
  const goesByZones = waves.some((wave) => wave.corrals !== undefined);
  for (const [set, { contests, zones }] of Object.entries(book.rules.corrals ?? {})) {
    if (!contests.includes(contest)) continue;
    for (const [id, { name }] of Object.entries(zones)) {
      const taking = waves.filter(({ corrals }) => corrals?.includes(id)).length;
      if (taking === 1 || (taking === 0 && (hasRest || !goesByZones))) continue;
      yield { path: ["corrals", set, "zones", id], name: { text: name }, waves: taking };
    }
  }
}

function* divisions(book: Rulebook, contest: string, named: Waves): Generator<Group> {
  const waves = Object.entries(named);
  const groups = Object.values(book.rules.divisions ?? {}).flatMap((set) =>
    Object.entries(set.groups),
  );
  for (const division of new Set(waves.flatMap(([, wave]) => wave.divisions ?? []))) {
    const taking = waves.filter(([, wave]) => wave.divisions?.includes(division));
    const second = taking[1]?.[0];
    if (second === undefined) continue;
    const name = groups.find(([id]) => id === division)?.[1].name;
    yield {
      path: ["waves", contest, "waves", second],
      name: name === undefined ? division : { text: name },
      waves: taking.length,
    };
  }
}
