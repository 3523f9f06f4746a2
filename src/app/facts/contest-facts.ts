import type { FactsInAll } from "#contract/facts/facts.ts";
import { epochMs, sumMoney } from "#domain/kernel/index.ts";
import { clockOn, ruleWindow, valueFor, type Contest } from "#domain/rulebook/index.ts";

import { ageRule } from "./age-rule.ts";
import type { Tell } from "./tell.ts";

type ContestFacts = FactsInAll["contests"][number];

/** One contest: what it costs, when it runs, who may enter. */
export function contestFactsOf(tell: Tell, contest: Contest): ContestFacts {
  const { book, row, orNull, at } = tell;
  const { id, gun } = contest;
  const { schedule, quotas } = book.rules;
  const places = row(quotas, id);
  const assembly = row(schedule.assembly, id);
  const limit = row(schedule.limits, id);
  const late = row(schedule["late-start"], id);
  const closing = contest.closing ?? contest.closingPrinted;
  const closes = [limit, row(schedule.closings, id)].flatMap((one) => one?.clauses ?? []);
  const members = Object.entries(book.rules.teams?.[id]?.members ?? {});
  return {
    contest: id,
    name: contest.name,
    kind: contest.kind,
    day: contest.day,
    date: contest.date,
    metres: contest.distance === null ? null : contest.distance / 1000,
    timed: contest.timed,
    competitive: contest.competitive,
    ...priceFacts(tell, contest),
    places: places && { count: places.value, clauses: places.clauses },
    pools: poolFacts(tell, id),
    assembly:
      assembly && contest.assemblyFrom !== null
        ? {
            from: at(contest.assemblyFrom),
            to: orNull(contest.assemblyTo),
            clauses: assembly.clauses,
          }
        : null,
    guns: gunFacts(tell, contest),
    lateStart:
      late === null || gun === null
        ? null
        : { until: at(epochMs(gun + late.value)), clauses: late.clauses },
    limit: contest.limit === null ? null : { ms: contest.limit, clauses: limit?.clauses ?? [] },
    closing: closing === null ? null : { at: at(closing), clauses: [...new Set(closes)] },
    ages: ageFacts(tell, id),
    guardians: guardianFacts(tell, id),
    divisions: Object.values(book.rules.divisions ?? {})
      .filter((set) => set.contests?.includes(id) ?? true)
      .reduce((count, set) => count + Object.keys(set.groups).length, 0),
    chip: chipFacts(tell, contest),
    members: members.map(([member, count]) => ({ contest: member, count })),
  };
}

/** The prices of an entry and what is paid with it; the sum where it is one and the same for everybody. */
function priceFacts(tell: Tell, { id }: Contest): Pick<ContestFacts, "fee" | "deposits" | "total"> {
  const { book, period, row, cites } = tell;
  const fee = row(book.rules.fees, id);
  const tiers = fee?.value ?? [];
  const prices =
    typeof tiers === "number"
      ? [{ amount: tiers, from: null, to: null, name: null, for: null }]
      : tiers.map((tier) => ({
          amount: tier.price,
          ...period(ruleWindow(book, tier) ?? { from: null, to: null }),
          name: tier.name ?? null,
          for: tierFor(tell, tier),
        }));
  const deposits = Object.entries(book.rules.deposits ?? {}).flatMap(([deposit, rule]) => {
    const amount = valueFor({ clause: rule.clause, each: rule.amounts }, id);
    return amount === undefined ? [] : [{ deposit, name: rule.name, amount, clauses: cites(rule) }];
  });
  const amount =
    typeof tiers === "number"
      ? sumMoney([tiers, ...deposits.map((deposit) => deposit.amount)])
      : null;
  const printed = row(book.rules.totals, id);
  return {
    fee: { prices, clauses: fee?.clauses ?? [] },
    deposits,
    total: { amount, clauses: printed !== null && printed.value === amount ? printed.clauses : [] },
  };
}

type FeeTier = Exclude<Tell["book"]["rules"]["fees"]["each"][string], number>[number];

function tierFor(tell: Tell, tier: FeeTier): ContestFacts["fee"]["prices"][number]["for"] {
  const { residence, nationality, age, group } = tier;
  const others = tier["not-nationality"];
  const ages = ageRule(tell, { age });
  const parts = [
    ...(residence === undefined ? [] : [tell.word(residence)]),
    ...(nationality === undefined
      ? []
      : [tell.say("fact.nationality", { countries: nationality.join(", ") })]),
    ...(others === undefined
      ? []
      : [tell.say("fact.not-nationality", { countries: others.join(", ") })]),
    ...(ages === null ? [] : [ages]),
    ...(group === undefined
      ? []
      : [tell.say("fact.group", { range: { range: group, unit: "count" } })]),
  ];
  return parts.length === 0 ? null : tell.joined(parts);
}

function poolFacts({ book, cites, word }: Tell, contest: string): ContestFacts["pools"] {
  return Object.entries(book.rules.pools ?? {})
    .filter(([, pool]) => pool.contests?.includes(contest) ?? false)
    .map(([id, pool]) => ({
      pool: id,
      name: pool.name ?? word(pool.unit),
      count: pool.count ?? null,
      clauses: cites(pool),
    }));
}

function gunFacts({ book, row, at, cites }: Tell, contest: Contest): ContestFacts["guns"] {
  const waves = book.rules.waves?.[contest.id];
  if (waves !== undefined)
    return Object.entries(waves.waves).flatMap(([wave, { name, gun }]) => {
      const instant = clockOn(gun, contest.date, book.zone);
      return instant === null ? [] : [{ wave, name, at: at(instant), clauses: cites(waves) }];
    });
  const clauses = row(book.rules.schedule.guns, contest.id)?.clauses ?? [];
  return contest.gun === null ? [] : [{ wave: null, name: null, at: at(contest.gun), clauses }];
}

function ageFacts(tell: Tell, contest: string): ContestFacts["ages"] {
  return Object.values(tell.book.rules.eligibility?.ages ?? {})
    .filter((rule) => rule.contests.includes(contest))
    .map((rule) => ({
      rule: ageRule(tell, rule) ?? tell.say("fact.any-age"),
      clauses: tell.cites(rule),
    }));
}

function guardianFacts(tell: Tell, contest: string): ContestFacts["guardians"] {
  return Object.values(tell.book.rules.guardians ?? {})
    .filter((rule) => rule.contests.includes(contest))
    .map((rule) => ({
      rule: tell.say("fact.guardian", {
        whom: { text: ageRule(tell, rule) ?? tell.say("fact.any-age") },
        who: { term: rule.who },
        must: { term: rule.must },
      }),
      clauses: tell.cites(rule),
    }));
}

function chipFacts(tell: Tell, { id, timed }: Contest): ContestFacts["chip"] {
  const chip = tell.book.rules.timing?.chip;
  if (chip === undefined || !timed || chip.contests?.includes(id) === false) return null;
  return {
    kind: tell.word(`chip-${chip.kind}`),
    worn: chip.worn === undefined ? null : tell.word(`worn-${chip.worn}`),
    clauses: tell.cites(chip),
  };
}
