import { fail } from "@sveltejs/kit";

import type { Agenda } from "#contract/agenda.ts";
import type { ShownQuote, ShownRefusal } from "#contract/decision.ts";
import { readEntrantTable, type TableEntrant } from "#contract/entrant-table/read-entrant-table.ts";
import type { RaceFacts } from "#contract/facts/facts.ts";
import type { ShownPlacement } from "#contract/placement.ts";
import type { RulebookSummary } from "#contract/rulebook.ts";
import { ask, read } from "#lib/api.ts";
import { citedTexts } from "#lib/cited-texts.ts";
import { entryHours, proposedMoment } from "#lib/default-moment.ts";
import { filled, pieces, typedIn, type Typed } from "#lib/typed.ts";

import type { Actions, PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({
  fetch,
  params,
  url,
  locals: { language },
  parent,
}) => {
  const [facts, agenda, { race }] = await Promise.all([
    read<RaceFacts>(fetch, `/api/races/${params.race}/facts?lang=${language}`),
    read<Agenda>(fetch, `/api/races/${params.race}/agenda?lang=${language}`),
    parent(),
  ]);
  const hours = entryHours(agenda);
  const { contests, delivery, payment, shuttles, extras, corrals, postage } = facts;
  return {
    group: url.searchParams.get("for") === "group",
    contests: contests.map(({ contest, name, fee, kind }) => ({ contest, name, fee, kind })),
    delivery,
    payment,
    shuttles,
    extras,
    postage,
    asksTime: corrals.length > 0,
    hours,
    at: proposedMoment(Date.now(), hours, race.zone),
    texts: await citedTexts(fetch, params.race, language, [payment, delivery, hours]),
  };
};

/** One row of the answer: who, as typed, with what was asked about them. */
interface Runner {
  readonly row: number;
  readonly name: string;
}

const names = { contest: "contest", birth: "birth", sex: "sex", residence: "residence" };

export const actions: Actions = {
  default: async ({ request, fetch, params, url, locals: { language } }) => {
    const group = url.searchParams.get("for") === "group";
    const typed = typedIn(await request.formData(), ["list"]);
    const api = (what: string): string => `/api/races/${params.race}/${what}?lang=${language}`;

    const { contests } = await read<RulebookSummary>(fetch, `/api/races/${params.race}/rulebook`);
    if (!group && (typed["contest"] ?? "") === "")
      return fail(400, { typed, contestMissing: true });
    const table = group ? readEntrantTable(typed["list"] ?? "", contests) : undefined;
    if (table !== undefined && table.problems.length > 0)
      return fail(400, { typed, problems: table.problems });
    const runners: readonly Runner[] = table?.entrants ?? [{ row: 1, name: "" }];
    const entrants = table?.entrants.map(personOf) ?? [
      { ...filled(typed, names), ...filled(typed, { time: "time" }) },
    ];

    const at = (typed["at"] ?? "") === "" ? {} : { at: typed["at"] };
    const [quote, placement] = await Promise.all([
      ask<ShownQuote>(fetch, api("quote"), {
        ...at,
        entries: entrants.map((entrant) => without(entrant, "time")),
        ...services(typed),
      }),
      ask<ShownPlacement>(fetch, api("placement"), {
        ...at,
        entrants: entrants.map((entrant) => without(without(entrant, "team"), "guide")),
      }),
    ]);
    const places = placement.ok ? placement.body.entrants.map((one) => one.contests[0]) : [];
    const refusals = quote.ok ? [] : (quote.problem.refusals ?? []);
    const unplaced = placement.ok ? [] : (placement.problem.refusals ?? []);
    const answer = {
      typed,
      runners,
      places,
      quote: quote.ok ? quote.body : null,
      refusals: [...refusals, ...unplaced.filter(isOfTime)],
      passedOver: table?.passedOver ?? [],
      cited: await citedTexts(fetch, params.race, language, [quote, places]),
    };
    return quote.ok ? answer : fail(quote.problem.status, answer);
  },
};

/** The price does not ask for the time; only the placement can say that it is unreadable. */
function isOfTime({ path }: ShownRefusal): boolean {
  return path.endsWith(".time");
}

/** A row of the list as the API asks for it: without the name and the row, which nobody needs there. */
function personOf(row: TableEntrant): Readonly<Record<string, unknown>> {
  const person = without(without(row, "row"), "name");
  const { time } = row;
  return time === undefined ? person : { ...person, time: `${String(time / 1000)} s` };
}

function without(person: object, key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(person).filter(([name]) => name !== key));
}

function services(typed: Typed): Record<string, unknown> {
  const shuttles = pieces(typed, "shuttle-");
  const extras = pieces(typed, "extra-");
  return {
    ...filled(typed, { delivery: "delivery", method: "method" }),
    ...(Object.keys(shuttles).length > 0 && { shuttles }),
    ...(Object.keys(extras).length > 0 && { extras }),
  };
}
