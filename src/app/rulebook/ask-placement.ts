import {
  readPlacementRequest,
  type PlacedInContest,
  type ShownPlacement,
} from "#contract/placement.ts";
import type { Speech } from "#contract/text/speech.ts";
import { corralOf } from "#domain/bib/index.ts";
import { divisionsOf, eligibility, mostEntries } from "#domain/entry/index.ts";
import {
  accepted,
  ageOn,
  dateIn,
  refused,
  type IsoDate,
  type Refusal,
} from "#domain/kernel/index.ts";
import {
  lookUp,
  momentIn,
  type Contest,
  type PlacementGiven,
  type Rulebook,
} from "#domain/rulebook/index.ts";

import { notAllowed, shown, speechOf, unreadable, type Answer, type Asked } from "./asked.ts";

type Entrant = PlacementGiven["entrants"][number];

/** What somebody can still bring along: asked for by a rule, unsaid in the request. */
const brought: ReadonlySet<string> = new Set(["guardian-missing", "evidence-missing"]);

/** Says of each entrant who may enter what, in which division and start area, with the clauses. */
export function askPlacement(asked: Asked, json: unknown): Answer<ShownPlacement> {
  const { book } = asked;
  const speech = speechOf(asked);
  const request = readPlacementRequest(json);
  if (!request.ok) return refused(unreadable(request.refusals, speech));
  const { at, entrants } = request.value;
  const wrong = refusalsOf(book, entrants);
  const [first, ...rest] = wrong;
  if (first !== undefined) return refused(notAllowed(book, [first, ...rest], speech));
  const moment = at === undefined ? asked.at : momentIn(book.zone, at);
  const today = moment === undefined ? undefined : dateIn(book.zone, moment);
  return accepted({
    rulebook: asked.rulebook,
    entrants: entrants.map((entrant) => ({
      contests: contestsOf(book, entrant).map((contest) =>
        placed(book, contest, entrant, today, speech),
      ),
    })),
  });
}

/** Requests that name no contest of the race, or too many people. */
function refusalsOf(book: Rulebook, entrants: readonly Entrant[]): readonly Refusal[] {
  if (entrants.length > mostEntries) {
    const args = { asked: entrants.length, most: mostEntries };
    return [{ code: "too-many-entries", clauses: [], args }];
  }
  return entrants.flatMap(({ contest }, index) =>
    contest === undefined || lookUp(book.contests, contest) !== undefined
      ? []
      : {
          code: "contest-unknown",
          clauses: [],
          args: { contest },
          path: ["entrants", index, "contest"],
        },
  );
}

function contestsOf(book: Rulebook, { contest }: Entrant): readonly Contest[] {
  if (contest === undefined)
    return Object.values(book.contests).filter(({ kind }) => kind !== "team");
  const one = lookUp(book.contests, contest);
  return one === undefined ? [] : [one];
}

function placed(
  book: Rulebook,
  contest: Contest,
  entrant: Entrant,
  today: IsoDate | undefined,
  speech: Speech,
): PlacedInContest {
  const { birth, guardian, papers } = entrant;
  const judged = eligibility(book, contest.id, entrant, today);
  const strict = eligibility(
    book,
    contest.id,
    { ...entrant, guardian: guardian ?? "none", papers: papers ?? [] },
    today,
  );
  const refusals = judged.ok ? [] : judged.refusals;
  const missing = strict.ok
    ? []
    : strict.refusals.filter(
        ({ code }) => brought.has(code) && !refusals.some((one) => one.code === code),
      );
  return {
    contest: contest.id,
    name: contest.name[speech.language],
    age: birth === undefined || birth > contest.date ? null : ageOn(birth, contest.date),
    admitted: judged.ok,
    reasons: shown(judged.ok ? judged.value : [], speech),
    refusals: said(book, refusals, speech),
    needs: said(book, missing, speech),
    ...(judged.ok ? divisions(book, contest, entrant, speech) : { divisions: [], undivided: [] }),
    corral: corral(book, contest, entrant, speech),
  };
}

function said(
  book: Rulebook,
  refusals: readonly Refusal[],
  speech: Speech,
): PlacedInContest["refusals"] {
  const [first, ...rest] = refusals;
  return first === undefined ? [] : [...notAllowed(book, [first, ...rest], speech).refusals];
}

/** Divisions go by birth and sex; until both are known there is none to name. */
function divisions(
  book: Rulebook,
  contest: Contest,
  { birth, sex }: Entrant,
  speech: Speech,
): Pick<PlacedInContest, "divisions" | "undivided"> {
  if (birth === undefined || sex === undefined) return { divisions: [], undivided: [] };
  const found = divisionsOf(book, contest, birth, sex);
  const reasons = shown(found.reasons, speech);
  if (found.value.length === 0) return { divisions: [], undivided: reasons };
  const all = found.value.map(({ set, group }, index) => {
    const name = group === null ? null : lookUp(book.rules.divisions?.[set]?.groups, group)?.name;
    const why = reasons.slice(index, index + 1);
    return { set, group, name: name?.[speech.language] ?? null, reasons: why };
  });
  return { divisions: all, undivided: [] };
}

function corral(
  book: Rulebook,
  contest: Contest,
  { time, elite }: Entrant,
  speech: Speech,
): PlacedInContest["corral"] {
  const set = Object.values(book.rules.corrals ?? {}).find((one) =>
    one.contests.includes(contest.id),
  );
  const found = corralOf(book, contest.id, { time, elite });
  if (set === undefined || !found.ok) return null;
  const { value: zone, reasons } = found.value;
  const name = zone === null ? null : (set.zones[zone]?.name[speech.language] ?? null);
  return { zone, name, reasons: shown(reasons, speech) };
}
