import { beforeAll, describe, expect, test } from "vitest";

import { casesOf } from "#app/rulebook/cases.ts";
import { problemDocument, type ProblemDocument } from "#contract/problem.ts";
import type { ShownQuote } from "#contract/decision.ts";
import { filesOf, loaded, races } from "#test/support/races.ts";
import { publishRace } from "#test/support/published.ts";
import { useServer } from "#test/support/server.ts";

const tested = useServer();

beforeAll(async () => {
  for (const race of races) await publishRace(tested.db, race);
});

type Question = "quote" | "refund";

function ask(question: Question, body: unknown, race = "tainan-2023", query = "?lang=en") {
  return tested.server.inject({
    method: "POST",
    url: `/api/races/${race}/${question}${query}`,
    headers: { "content-type": "application/json" },
    payload: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** The problem document of an answer that refuses; anything else fails the test. */
async function refused(question: Question, body: unknown, race?: string): Promise<ProblemDocument> {
  const answer = await ask(question, body, race);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/u);
  const document = problemDocument.parse(answer.json());
  expect(document).toMatchObject({
    status: answer.statusCode,
    requestId: answer.headers["x-request-id"],
  });
  return document;
}

const half = { contest: "half" };
const anOrder = { at: "2022-10-20 12:00", entries: [half] };

describe.each(races)("the questions about money of %s", async (race) => {
  const rulebook = loaded(await filesOf(race));
  const written = rulebook.cases();
  const outcomes = casesOf(rulebook);
  const given = written.ok ? (written.value as readonly { readonly given: unknown }[]) : [];
  const asked = (outcomes.ok ? outcomes.value : []).flatMap((outcome, index) => {
    const { ask: question, expect: expected } = outcome.asked;
    if (question !== "quote" && question !== "refund") return [];
    return [{ name: outcome.case, question, body: given[index]?.given, expected }];
  });

  test("are at least fifty", () => {
    expect(asked.length).toBeGreaterThan(50);
  });

  test.each(asked)("are answered over HTTP as its cases say: $name", async (one) => {
    const { question, body, expected } = one;

    const answer = await ask(question, body, race);

    const { total, refusals = [] } = answer.json<{ total?: number } & Partial<ProblemDocument>>();
    // A case may expect 0; to somebody who asks, that nothing comes back is a refusal.
    const nothing = question === "refund" && expected.total === 0 ? "nothing-back" : undefined;
    const refusal = expected.refused ?? nothing;
    expect([
      answer.statusCode,
      refusals.map(({ code }) => code).find((code) => code === refusal),
    ]).toEqual(refusal === undefined ? [200, undefined] : [422, refusal]);
    expect(total).toBe(refusal === undefined ? (expected.total ?? total) : undefined);
  });
});

describe("an answer about money", () => {
  test("names the version and hash that decided, and the clauses of each line", async () => {
    const race = await tested.server.inject("/api/races/tainan-2023");
    const [version] = race.json<{ rulebookVersions: readonly { hash: string }[] }>()
      .rulebookVersions;

    const answer = (await ask("quote", anOrder)).json<ShownQuote>();

    expect(answer.rulebook).toEqual({ raceId: "tainan-2023", version: 1, hash: version?.hash });
    expect(answer.total).toBe(950);
    expect(
      answer.lines.map(({ reasons }) => reasons.every(({ clauses }) => clauses.length > 0)),
    ).toEqual([true, true]);
  });

  test("means now where the request names no moment", async () => {
    const { refusals } = await refused("quote", [half]);

    expect(refusals).toMatchObject([
      { code: "entry-closed", message: "Entries are closed on 2026-11-20 (Fri) 09:00." },
    ]);
  });

  test.each([
    ["", "半程馬拉松報名費 NT$850。"],
    ["?lang=zh-Hant", "半程馬拉松報名費 NT$850。"],
    ["?lang=en", "Entry fee of Half marathon: NT$850."],
    ["?lang=ja", "ハーフマラソンの参加料は NT$850 です。"],
  ])("speaks the language asked for (%s)", async (query, text) => {
    const answer = (await ask("quote", anOrder, "tainan-2023", query)).json<ShownQuote>();

    expect(answer.lines[0]?.reasons[0]?.text).toBe(text);
  });
});

describe("a request about money", () => {
  test.each([
    [{}, ["key-missing", "entries", "[{ contest: … }]"]],
    [5, ["type-wrong", "", "{ at: …, entries: … }"]],
    [{ entries: {} }, ["type-wrong", "entries", "[{ contest: … }]"]],
    [
      { entries: [{ contest: "half", birth: "2023-02-29" }] },
      ["date-impossible", "entries.0.birth", "2023-02-28"],
    ],
    [
      { entries: [{ contest: "half", count: "many" }] },
      ["count-unreadable", "entries.0.count", "1,000"],
    ],
    [
      { entries: [{ contest: "half", bith: "1990-01-01" }] },
      ["key-unknown", "entries.0.bith", "birth"],
    ],
    [
      { entries: [half], at: "soon" },
      ["moment-unreadable", "at", "2022-12-09 23:59 / 2022-12-09T23:59:00+08:00"],
    ],
  ])("that cannot be read is told the place and what to write: %j", async (body, expected) => {
    const { code, refusals = [] } = await refused("quote", body);

    expect(code).toBe("invalid-request");
    expect(refusals.map(({ code: what, path, write }) => [what, path, write])).toEqual([expected]);
  });

  test("that the rules refuse is told the clauses and the name that was meant", async () => {
    const { code, refusals } = await refused("quote", { ...anOrder, delivery: "mial" });

    expect(code).toBe("request-refused");
    expect(refusals).toEqual([
      {
        code: "delivery-unknown",
        clauses: ["TN2023 §十(三)9(1)A", "TN2023 §十(三)10(1)", "TN2023 §十(三)10(4)"],
        path: "delivery",
        message: 'There is no way of delivery called "mial".',
        write: "mail",
      },
    ]);
  });

  test.each([
    [
      "a contest that does not exist",
      "quote",
      { ...anOrder, entries: [{ contest: "marathon" }] },
      "contest-unknown",
    ],
    [
      "a name every object has",
      "quote",
      { ...anOrder, shuttles: { constructor: 1 } },
      "shuttle-unknown",
    ],
    [
      "a birth date in the future",
      "quote",
      { ...anOrder, entries: [{ ...half, birth: "2099-01-01" }] },
      "birth-in-future",
    ],
    [
      "10,000 members",
      "quote",
      { ...anOrder, entries: [{ ...half, count: 10_000 }] },
      "too-many-entries",
    ],
    [
      "an order never priced",
      "refund",
      { order: { ...anOrder, total: 949 } },
      "order-never-priced",
    ],
    ["an order never paid", "refund", { order: { ...anOrder, paid: false } }, "order-unpaid"],
  ] as const)("for %s is refused by the rules", async (_, question, body, code) => {
    const { status, refusals } = await refused(question, body);

    expect(status).toBe(422);
    expect(refusals).toMatchObject([{ code }]);
  });

  test("with 20,000 mistakes is answered with a hundred", async () => {
    const { refusals } = await refused("quote", {
      entries: Array.from({ length: 20_000 }, () => ({})),
    });

    expect(refusals).toHaveLength(100);
  });

  test.each([
    ["that is not JSON", "{", 400, "malformed-body"],
    ["that is empty", "", 400, "malformed-body"],
    ["that poisons prototypes", '{"entries":[],"__proto__":{"admin":true}}', 400, "malformed-body"],
    ["of more than a megabyte", `[${" ".repeat(1024 * 1024)}]`, 413, "body-too-large"],
    ["that nests without end", "[".repeat(100_000), 400, "malformed-body"],
  ])("%s is a problem too", async (_, body, status, code) => {
    expect(await refused("quote", body)).toMatchObject({ status, code });
  });

  test("of another type than JSON is a problem too", async () => {
    const answer = await tested.server.inject({
      method: "POST",
      url: "/api/races/tainan-2023/quote",
      headers: { "content-type": "text/csv" },
      payload: "contest\nhalf\n",
    });

    expect(problemDocument.parse(answer.json())).toMatchObject({
      status: 415,
      code: "unsupported-media-type",
    });
  });

  test.each(["quote", "refund"] as const)(
    "to a race that is none is not found (%s)",
    async (question) => {
      expect(await refused(question, anOrder, "no-race")).toMatchObject({ code: "race-not-found" });
    },
  );

  test("in a language that is none is refused", async () => {
    const answer = await ask("quote", anOrder, "tainan-2023", "?lang=fr");

    expect(problemDocument.parse(answer.json())).toMatchObject({
      code: "invalid-request",
      fields: [{ path: expect.stringContaining("lang") }],
    });
  });
});

test("the log holds nothing of what was asked, answered or refused", async () => {
  const secrets = ["1987-06-05", "team-secret", "A123456789", "residence-secret", "0912345678"];
  const [birth, team, identity, residence, phone] = secrets;
  const entry = { contest: "5k", birth, team, residence };

  const answers = [
    await ask("quote", { at: "2022-10-20 12:00", entries: [{ contest: "5k", birth }] }),
    await ask("quote", { at: "2022-10-20 12:00", entries: [entry], delivery: identity }),
    await ask("quote", { entries: [{ ...entry, [identity ?? ""]: phone }] }),
    await ask("refund", { order: { ...anOrder, entries: [entry] }, reason: phone }),
    await ask("quote", `{"birth":"${birth}`),
    await ask("quote", anOrder, "tainan-2023", `?lang=en&phone=${phone}`),
    await ask("quote", anOrder, identity?.toLowerCase()),
  ];

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 422, 400, 422, 400, 200, 404]);
  const lines = tested.logged().trim().split("\n");
  const ids = answers.map(({ headers }) => headers["x-request-id"]);
  const logged = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  expect(logged.filter(({ requestId }) => ids.includes(String(requestId)))).toHaveLength(7);
  for (const secret of secrets)
    expect(tested.logged().toLowerCase()).not.toContain(secret.toLowerCase());
});
