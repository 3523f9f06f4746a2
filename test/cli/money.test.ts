import { writeFile } from "node:fs/promises";
import path from "node:path";

import { describe, expect, test } from "vitest";

import type { ShownQuote, ShownRefund, ShownRefusal } from "#contract/decision.ts";
import { documentOf, guntime, type CommandOptions } from "#test/support/command-line.ts";
import { runGuntime } from "#test/support/guntime-process.ts";
import { removeRulebookFolders, rulebookFolder } from "#test/support/rulebook-folder.ts";

removeRulebookFolders();

const race = "rulebooks/tainan-2023";
const half = { contest: "half" };

const quote = (entries: string, ...more: readonly string[]) =>
  guntime(["quote", race, "--at", "2022-10-20T12:00+08:00", "--entries", entries, ...more]);

const refund = (order: string, ...more: readonly string[]) =>
  guntime(["refund", race, "--at", "2022-10-25T12:00+08:00", "--order", order, ...more]);

/** A paid order of one half marathon, with what a test changes of it. */
const anOrder = (values: object = {}) => ({ at: "2022-10-20 12:00", entries: [half], ...values });

describe("quote", () => {
  test("prices a list of entries, each line with its clauses", async () => {
    const run = await quote(JSON.stringify([half]), "--json", "--lang", "en");

    const answer = documentOf(run) as ShownQuote;
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(answer).toMatchObject({
      rulebook: {
        raceId: "tainan-2023",
        version: 1,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/u),
      },
      total: 950,
      lines: [
        { kind: "fee", entry: 0, contest: "half", amount: 850 },
        { kind: "deposit", entry: 0, contest: "half", item: "chip", amount: 100 },
      ],
    });
    expect(answer.lines[0]?.reasons).toEqual([
      { code: "fee", clauses: ["TN2023 §七/報名費"], text: "Entry fee of Half marathon: NT$850." },
    ]);
  });

  test("prices a whole order, whose own moment counts", async () => {
    const order = { ...anOrder(), delivery: "mail", method: "card" };

    const run = await quote(JSON.stringify(order), "--json");
    const tooLate = await quote(JSON.stringify({ ...order, at: "2023-01-20 12:00" }), "--json");

    const { lines } = documentOf(run) as ShownQuote;
    expect(lines.map(({ kind }) => kind)).toEqual(["fee", "deposit", "postage", "handling"]);
    expect(refusalsOf(tooLate)).toMatchObject([{ code: "entry-closed" }]);
  });

  test("without --json shows lines, sum and clauses to read", async () => {
    const run = await quote(JSON.stringify([half]), "--lang", "en");

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out.split("\n").slice(0, 2)).toEqual([
      "      NT$850  fee half",
      "              Entry fee of Half marathon: NT$850. (TN2023 §七/報名費)",
    ]);
    expect(run.out).toContain("\n      NT$950  total\n");
  });

  test.each([
    ["zh-Hant", "半程馬拉松報名費 NT$850。"],
    ["en", "Entry fee of Half marathon: NT$850."],
    ["ja", "ハーフマラソンの参加料は NT$850 です。"],
  ])("speaks %s", async (lang, text) => {
    const run = await quote(JSON.stringify([half]), "--json", "--lang", lang);

    expect((documentOf(run) as ShownQuote).lines[0]?.reasons[0]?.text).toBe(text);
  });

  test.each([
    ["2022-10-20T12:00+08:00", 0],
    ["2022-10-20 12:00", 0],
    ["2022-10-20T04:00:00Z", 0],
    ["2022-10-20", 0],
    ["2019-10-20", 1],
  ])("takes the moment %s, on the race's clock where it has no offset", async (at, code) => {
    const run = await guntime(["quote", race, "--at", at, "--entries", JSON.stringify([half])]);

    expect(run.code).toBe(code);
  });

  test("takes figures in any width, as people type them", async () => {
    const wide = await quote('[{"contest":"half","count":"２"}]', "--json");
    const narrow = await quote('[{"contest":"half","count":2}]', "--json");

    expect(wide).toEqual(narrow);
    expect(documentOf(wide)).toMatchObject({ total: 1900 });
  });
});

describe("refund", () => {
  test("says of an order what comes back, each line with its clauses", async () => {
    const run = await refund(JSON.stringify(anOrder()), "--json", "--lang", "en");

    const answer = documentOf(run) as ShownRefund;
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(answer).toMatchObject({
      stage: "first",
      total: 850,
      lines: [
        { kind: "fee", contest: "half", paid: 850, amount: 750 },
        { kind: "deposit", item: "chip", paid: 100, amount: 100 },
      ],
    });
    expect(answer.lines.map(({ reasons }) => reasons.flatMap(({ clauses }) => clauses))).toEqual([
      ["TN2023 §十六(一)1"],
      ["TN2023 §十六(一)1"],
    ]);
  });

  test("takes a whole request too, whose own moment counts", async () => {
    const asOrder = await refund(JSON.stringify(anOrder()), "--json");
    const asRequest = await refund(JSON.stringify({ order: anOrder() }), "--json");
    const before = await refund(
      JSON.stringify({ order: anOrder(), asked: "2022-10-19 12:00" }),
      "--json",
    );

    expect(asRequest).toEqual(asOrder);
    expect(refusalsOf(before)).toMatchObject([{ code: "order-unpaid" }]);
  });

  test("without --json shows lines, sum and clauses to read", async () => {
    const run = await refund(JSON.stringify(anOrder()), "--lang", "en");

    expect(run.out.split("\n")[0]).toBe("      NT$750  fee half");
    expect(run.out).toContain("(TN2023 §十六(一)1)");
  });
});

const text = JSON.stringify([half]);

const priced = (entries: string, options: CommandOptions = {}) =>
  guntime(["quote", race, "--at", "2022-10-20", "--entries", entries, "--json"], options);

describe("a JSON argument", () => {
  test.each([
    ["plain", text],
    ["with a byte order mark and line ends of Windows", `\uFEFF${text.replace(",", ",\r\n")}`],
  ])("is read from a file, %s", async (_, content) => {
    const file = path.join(await rulebookFolder({}), "entries.json");
    await writeFile(file, content);

    expect(await priced(`@${file}`)).toEqual(await priced(text));
  });

  test("is read from standard input", async () => {
    expect(await priced("-", { input: text })).toEqual(await priced(text));
  });

  test.each([
    ["more than 4 MB", `[${" ".repeat(4 * 1024 * 1024)}]`, "input-too-large"],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le"), "file-not-utf-8"],
    ["Big5", Buffer.from([0x22, 0xa5, 0x78, 0xab, 0x6e, 0x22]), "file-not-utf-8"],
    ["nothing", "", "json-syntax"],
  ])("of %s is refused", async (_, input, code) => {
    const run = await priced("-", { input });

    expect(run.code).toBe(1);
    expect(refusalsOf(run)).toMatchObject([{ code, path: "--entries" }]);
  });

  test("that is not JSON is refused at its line and column in the file", async () => {
    const file = path.join(await rulebookFolder({}), "entries.json");
    await writeFile(file, '[\n  { "contest": half }\n]\n');

    const run = await guntime(["quote", race, "--at", "2022-10-20", "--entries", `@${file}`]);

    expect(run).toEqual({
      code: 1,
      out: "",
      err: `--entries ${file}: This is not JSON; reading stopped at line 2, column 16. ([{"contest":"half"}]) [json-syntax]\n`,
    });
  });

  test.each([
    ["@/nowhere/entries.json", "ENOENT"],
    ["@/", "EISDIR"],
    [`@${"x".repeat(5000)}`, "ENAMETOOLONG"],
  ])("in a file that cannot be read is refused (%#)", async (argument, reason) => {
    const run = await priced(argument);

    expect(run.code).toBe(1);
    expect(refusalsOf(run)).toMatchObject([
      { code: "file-unreadable", message: expect.stringContaining(`(${reason})`) },
    ]);
  });
});

/** `code place write` of each refusal; the place may be empty. */
const seen = (refusals: readonly ShownRefusal[]) =>
  refusals.map(({ code, path: place, write }) => [code, place, write]);

const keysOfAnEntry = "contest, birth, sex, nationality, residence, team, guide, count";

describe("an order that cannot be read", () => {
  test.each([
    ["half", ["json-syntax", "--entries", '[{"contest":"half"}]']],
    ["5", ["type-wrong", "", "{ at: …, entries: … }"]],
    ["null", ["type-wrong", "", "{ at: …, entries: … }"]],
    ["{}", ["key-missing", "entries", "[{ contest: … }]"]],
    ['{"entries":{}}', ["type-wrong", "entries", "[{ contest: … }]"]],
    ["[[]]", ["type-wrong", "entries.0", "{ contest: … }"]],
    ['[{"contest":5}]', ["type-wrong", "entries.0.contest", "half"]],
    ['[{"contest":"half","contset":1}]', ["key-unknown", "entries.0.contset", "contest"]],
    ['[{"contest":"half","__proto__":{}}]', ["key-unknown", "entries.0.__proto__", keysOfAnEntry]],
    ['[{"contest":"half","count":"two"}]', ["count-unreadable", "entries.0.count", "1,000"]],
    ['[{"contest":"half","count":-1}]', ["count-unreadable", "entries.0.count", "1,000"]],
    ['[{"contest":"half","count":1.5}]', ["count-not-whole", "entries.0.count", "2"]],
    [
      '[{"contest":"half","birth":"2023-02-29"}]',
      ["date-impossible", "entries.0.birth", "2023-02-28"],
    ],
    [
      '[{"contest":"half","birth":"0/3/5"}]',
      ["date-roc-zero", "entries.0.birth", "2023-03-05 / 112-03-05"],
    ],
    [
      '[{"contest":"half","birth":19900101}]',
      ["date-unreadable", "entries.0.birth", "2023-03-05 / 112-03-05"],
    ],
    ['[{"contest":"half","sex":"f"}]', ["value-not-allowed", "entries.0.sex", "F"]],
    [
      '[{"contest":"half","nationality":"Taiwan"}]',
      ["value-unreadable", "entries.0.nationality", "TWN"],
    ],
    ['{"entries":[],"at":"2023-02-29 12:00"}', ["date-impossible", "at", "2023-02-28"]],
    [
      '{"entries":[],"at":"yesterday"}',
      ["moment-unreadable", "at", "2022-12-09 23:59 / 2022-12-09T23:59:00+08:00"],
    ],
    ['{"entries":[],"at":1666238400000}', ["type-wrong", "at", "2022-12-09 23:59"]],
    ['{"entries":[],"shuttles":{"station":-1}}', ["count-unreadable", "shuttles.station", "1,000"]],
    ['{"entries":[],"shuttles":{"__proto__":1}}', ["key-unknown", "shuttles.__proto__", undefined]],
    ['{"entries":[],"extras":[]}', ["type-wrong", "extras", undefined]],
  ])("names the place and what to write: %s", async (entries, expected) => {
    const run = await quote(entries, "--json");

    expect(run.code).toBe(1);
    expect(documentOf(run)).toMatchObject({ refused: "unreadable" });
    expect(seen(refusalsOf(run))).toContainEqual(expected);
  });

  test("quotes of endless words the beginning only, and of many mistakes a hundred", async () => {
    const longWord = await quote(JSON.stringify([{ contest: "x".repeat(1_000_000) }]), "--json");
    const longKey = await quote(
      JSON.stringify([{ ...half, ["k".repeat(1_000_000)]: 1 }]),
      "--json",
    );
    const many = await quote(`[${"{},".repeat(20_000)}{}]`, "--json");

    expect(longWord.out.length + longWord.err.length).toBeLessThan(2000);
    expect(longKey.out.length + longKey.err.length).toBeLessThan(2000);
    expect(refusalsOf(many)).toHaveLength(100);
  });
});

test("an order that nests without end is refused like any other", async () => {
  const deep = "[".repeat(3000);

  const open = await quote(deep, "--json");
  const closed = await quote(deep + "]".repeat(3000), "--json");

  expect(seen(refusalsOf(open))).toEqual([["json-syntax", "--entries", '[{"contest":"half"}]']]);
  expect(seen(refusalsOf(closed))).toEqual([["type-wrong", "entries.0", "{ contest: … }"]]);
});

test("an order of 10,000 members is refused, in a list as by its count", async () => {
  const inList = await quote(`[${`${JSON.stringify(half)},`.repeat(9999)}${JSON.stringify(half)}]`);
  const byCount = await quote(JSON.stringify([{ ...half, count: 10_000 }]));

  expect(inList).toEqual(byCount);
  expect(inList).toEqual({
    code: 1,
    out: "",
    err: "An order holds at most 1,000 entries; this one has 10,000. Send several. [too-many-entries]\n",
  });
});

describe("an order that the rules refuse", () => {
  test.each([
    ["[]", ["order-empty", undefined]],
    ['[{"contest":"hlaf"}]', ["contest-unknown", "half"]],
    ['[{"contest":"marathon"}]', ["contest-unknown", "half, 10k, 5k"]],
    ['[{"contest":"constructor"}]', ["contest-unknown", "half, 10k, 5k"]],
    ['[{"contest":"half","count":0}]', ["count-impossible", undefined]],
    ['[{"contest":"half","count":1e9}]', ["count-impossible", undefined]],
    ['[{"contest":"half","count":10000}]', ["too-many-entries", undefined]],
    ['[{"contest":"half","birth":"2099-01-01"}]', ["birth-in-future", undefined]],
    ['{"entries":[{"contest":"half"}],"delivery":"mial"}', ["delivery-unknown", "mail"]],
    [
      '{"entries":[{"contest":"half"}],"delivery":"constructor"}',
      ["delivery-unknown", "desk, mail"],
    ],
    ['{"entries":[{"contest":"half"}],"method":"ATMs"}', ["method-unknown", "atm"]],
    ['{"entries":[{"contest":"half"}],"method":"toString"}', ["method-unknown", "ibon, atm, card"]],
    ['{"entries":[{"contest":"half"}],"shuttles":{"statoin":1}}', ["shuttle-unknown", "station"]],
    ['{"entries":[{"contest":"half"}],"shuttles":{"valueOf":1}}', ["shuttle-unknown", "station"]],
    [
      '{"entries":[{"contest":"half"}],"extras":{"hasOwnProperty":1}}',
      ["extra-unknown", undefined],
    ],
  ])("gets the reason and the name that was meant: %s", async (entries, expected) => {
    const run = await quote(entries, "--json");

    expect(run.code).toBe(1);
    expect(documentOf(run)).toMatchObject({ refused: "refused" });
    expect(refusalsOf(run).map(({ code, write }) => [code, write])).toEqual([expected]);
  });

  test("names the clauses on stderr", async () => {
    const run = await quote('{"entries":[{"contest":"half"}],"delivery":"mial"}', "--lang", "en");

    expect(run).toEqual({
      code: 1,
      out: "",
      err: 'delivery: There is no way of delivery called "mial". (mail) [delivery-unknown, TN2023 §十(三)9(1)A, TN2023 §十(三)10(1), TN2023 §十(三)10(4)]\n',
    });
  });
});

describe("a refund that is refused", () => {
  test.each([
    [{ order: null }, ["type-wrong", "order", "{ at: …, entries: … }"]],
    [{ entries: [half] }, ["key-missing", "order.at", "2022-12-09 23:59"]],
    [{ ...anOrder(), total: -5 }, ["money-negative", "order.total", "5"]],
    [{ ...anOrder(), total: 0.5 }, ["money-not-whole", "order.total", "1"]],
    [{ ...anOrder(), total: 1e99 }, ["money-unreadable", "order.total", "850"]],
    [{ order: anOrder(), reasn: "illness" }, ["key-unknown", "reasn", "reason"]],
    [{ order: anOrder(), asked: "2023-02-29" }, ["date-impossible", "asked", "2023-02-28"]],
    [{ order: anOrder(), papers: 1 }, ["yes-no-unreadable", "papers", "yes / no"]],
    [{ order: anOrder(), members: [] }, ["list-empty", "members", "[…]"]],
    [{ order: anOrder(), members: [-1] }, ["count-unreadable", "members.0", "1,000"]],
  ])("because it cannot be read: %j", async (request, expected) => {
    const run = await refund(JSON.stringify(request), "--json");

    expect(documentOf(run)).toMatchObject({ refused: "unreadable" });
    expect(seen(refusalsOf(run))).toEqual([expected]);
  });

  test.each([
    [anOrder({ total: 949 }), "NT$949 is named as paid, but the rules ask for NT$950."],
    [anOrder({ entries: [{ contest: "hlaf" }] }), 'There is no contest called "hlaf".'],
    [anOrder({ at: "2019-10-20" }), "Entries are not open yet on 2019-10-20 (Sun) 00:00."],
  ])("because the order was never priced, and says why", async (order, why) => {
    const run = await refund(JSON.stringify(order), "--json", "--lang", "en");

    expect(refusalsOf(run)).toMatchObject([
      {
        code: "order-never-priced",
        message: `By the rules this order could not have been sold like this. ${why} Check the order.`,
      },
    ]);
  });

  test.each([
    [{ order: anOrder({ paid: "no" }) }, ["order-unpaid", undefined]],
    [{ order: anOrder(), members: [2] }, ["member-unknown", undefined]],
    [{ order: anOrder(), members: [1e9] }, ["member-unknown", undefined]],
    [{ order: anOrder(), cause: "typhon" }, ["cancellation-unsaid", "typhoon"]],
  ])("because of the rules: %j", async (request, expected) => {
    const run = await refund(JSON.stringify(request), "--json");

    expect(run.code).toBe(1);
    expect(refusalsOf(run).map(({ code, write }) => [code, write])).toEqual([expected]);
  });
});

describe("a wrong command line", () => {
  test.each([
    [["quote", race, "--entries", "[]"], "Both --at and --entries are needed."],
    [["quote", race, "--at", "2022-10-20"], "Both --at and --entries are needed."],
    [["quote", "--at", "2022-10-20", "--entries", "[]"], "Name one rulebook folder."],
    [["quote", race, "--at", "2022-10-20", "--order", "{}"], "Unknown option '--order'"],
    [["refund", race, "--at", "2022-10-20", "--entries", "[]"], "Unknown option '--entries'"],
    [
      ["refund", race, "--at", "2022-10-20", "--order"],
      "Option '--order <value>' argument missing",
    ],
  ])("%j is exit code 2", async (args, message) => {
    const run = await guntime(args);

    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(message);
    expect(run.err).toContain(`Usage: guntime ${args[0]} <dir> --at <instant> --`);
  });

  test.each(["tomorrow", "2022-10-20 25:00", "race-day", "2022-10-20T12:00+99:00"])(
    "with the moment %s is refused, not guessed",
    async (at) => {
      const run = await guntime(["quote", race, "--at", at, "--entries", "[]", "--json"]);

      expect(run.code).toBe(1);
      expect(seen(refusalsOf(run))).toEqual([
        ["moment-unreadable", "--at", "2022-10-20T12:00+08:00 / 2022-10-20 12:00"],
      ]);
    },
  );
});

test("a real process answers one JSON document on stdout and refuses without a stack", async () => {
  const cwd = path.resolve(import.meta.dirname, "../..");
  const ask = (entries: string) =>
    runGuntime(["quote", race, "--at", "2022-10-20", "--entries", entries, "--json"], { cwd });

  const priced = ask(JSON.stringify([half]));
  const refusal = ask('{"entries":[{"contest":"half"}],"shuttles":{"constructor":1}}');

  expect(await priced.ended).toEqual({ code: 0, signal: null });
  expect(JSON.parse(priced.logged())).toMatchObject({ total: 950 });
  expect(await refusal.ended).toEqual({ code: 1, signal: null });
  expect(JSON.parse(refusal.logged())).toMatchObject({ refusals: [{ code: "shuttle-unknown" }] });
  expect(refusal.said()).not.toMatch(/^ {4}at /mu);
});

function refusalsOf(run: Awaited<ReturnType<typeof guntime>>): readonly ShownRefusal[] {
  return documentOf(run)["refusals"] as readonly ShownRefusal[];
}
