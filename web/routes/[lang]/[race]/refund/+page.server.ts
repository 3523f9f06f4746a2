import type { Agenda } from "#contract/agenda.ts";
import type { ShownRefund } from "#contract/decision.ts";
import type { RaceFacts } from "#contract/facts/facts.ts";
import { ask, read, type Fetch } from "#lib/api.ts";
import { citedTexts } from "#lib/cited-texts.ts";
import { entryHours, proposedMoment } from "#lib/default-moment.ts";
import { filled, pieces, typedIn, type Typed } from "#lib/typed.ts";

import type { PageServerLoad } from "./$types.js";

/** The question stands in the address: it names nobody, and its answer can be sent on. */
export const load: PageServerLoad = async ({
  fetch,
  params,
  url,
  locals: { language },
  parent,
  setHeaders,
}) => {
  const [facts, agenda, { race }] = await Promise.all([
    read<RaceFacts>(fetch, `/api/races/${params.race}/facts?lang=${language}`),
    read<Agenda>(fetch, `/api/races/${params.race}/agenda?lang=${language}`),
    parent(),
  ]);
  const hours = entryHours(agenda);
  const typed = typedIn(url.searchParams);
  const asked = typed["asked"] !== undefined;
  const contest = typed["contest"] ?? facts.contests[0]?.contest ?? "";
  const sent = typed["at"] ?? proposedMoment(Date.now(), hours, race.zone);
  const address = `/api/races/${params.race}/refund?lang=${language}`;
  const answer =
    asked && typed["asked"] !== ""
      ? await askRefund(fetch, address, { ...typed, contest, at: sent })
      : null;
  setHeaders({ "cache-control": "no-store" });
  return {
    contests: facts.contests.map(({ contest: id, name }) => ({ contest: id, name })),
    refunds: facts.refunds,
    delivery: facts.delivery,
    payment: facts.payment,
    shuttles: facts.shuttles,
    extras: facts.extras,
    typed,
    missing: asked && typed["asked"] === "",
    contest,
    sent,
    proposed: proposedMoment(Date.now(), { from: null, to: lastDay(facts) }, race.zone),
    answer,
    texts: await citedTexts(fetch, params.race, language, [facts.refunds, answer]),
  };
};

type Answered = Awaited<ReturnType<typeof ask<ShownRefund>>>;

function askRefund(fetch: Fetch, address: string, typed: Typed): Promise<Answered> {
  const shuttles = pieces(typed, "shuttle-");
  const extras = pieces(typed, "extra-");
  return ask<ShownRefund>(fetch, address, {
    order: {
      entries: [filled(typed, { contest: "contest" })],
      ...filled(typed, { at: "at", paid: "paid", delivery: "delivery", method: "method" }),
      ...(Object.keys(shuttles).length > 0 && { shuttles }),
      ...(Object.keys(extras).length > 0 && { extras }),
    },
    ...filled(typed, { asked: "asked", reason: "reason", shipped: "shipped" }),
    ...(typed["papers"] === "yes" && { papers: true }),
  });
}

/** The last moment of the race: after it nobody withdraws any more. */
function lastDay({ days }: RaceFacts): string | null {
  return (
    days
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? null
  );
}
