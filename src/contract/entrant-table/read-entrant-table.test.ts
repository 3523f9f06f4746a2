import { describe, expect, test } from "vitest";

import { readEntrantTable, type TableEntrant } from "./read-entrant-table.ts";

const contests = [
  {
    contest: "full",
    name: { "zh-Hant": "馬拉松", en: "Marathon", ja: "マラソン" },
    metres: 42_195,
  },
  {
    contest: "half",
    name: { "zh-Hant": "半程馬拉松", en: "Half marathon", ja: "ハーフ" },
    metres: 21_097.5,
  },
  { contest: "10k", name: { "zh-Hant": "10 公里", en: "10 km", ja: "10 km" }, metres: 10_000 },
];

function read(pasted: string): ReturnType<typeof readEntrantTable> {
  return readEntrantTable(pasted, contests);
}

function one(pasted: string): TableEntrant | undefined {
  const { entrants, problems } = read(pasted);
  expect(problems).toEqual([]);
  return entrants[0];
}

/** What is wrong, as `fault@row column`. */
function faults(pasted: string): readonly string[] {
  return read(pasted).problems.map(
    ({ fault, row, column }) => `${fault}@${row ?? ""}${column ?? ""}`,
  );
}

describe("a pasted table", () => {
  const somebody = { row: 2, name: "王小明", birth: "1990-03-31", sex: "M", contest: "half" };

  test.each([
    ["Chinese, tabs", "姓名\t生日\t性別\t組別\t成績\n王小明\t79/3/31\t男\t半馬\t1:45:00"],
    [
      "English, commas",
      'Name,Date of birth,Sex,Contest,Best time\n王小明,1990-03-31,M,Half marathon,"1:45:00"',
    ],
    [
      "Japanese, semicolons",
      "氏名;生年月日;性別;種目;タイム\n王小明;1990年3月31日;男性;ハーフ;105分",
    ],
    [
      "full-width figures",
      "姓名，生日，性別，組別，成績\n王小明，７９／３／３１，Ｍ，２１Ｋ，１：４５：００",
    ],
    [
      "figures without signs",
      "姓名\t民國生日\t性別\t項目\t最佳成績\n王小明\t0790331\t男生\t21.0975公里\t1:45",
    ],
    [
      "a byte order mark and CRLF",
      "\uFEFF姓名\t生日\t性別\t組別\t成績\r\n王小明\t19900331\t男\thalf\t1:45:00\r\n",
    ],
  ])("is read in %s", (_, pasted) => {
    expect(one(pasted)).toEqual({ ...somebody, time: 6_300_000 });
  });

  test("is read without headings", () => {
    expect(one("王小明\t79/3/31\t男\t半馬")).toEqual({ ...somebody, row: 1 });
  });

  test("keeps commas, quotes and line breaks inside quotes, and counts the rows on", () => {
    const { entrants } = read('name,contest\n"Lin, ""Ann""\nMei",10k\n\nB,10 km\n');

    expect(entrants.map(({ row, name }) => [row, name])).toEqual([
      [2, 'Lin, "Ann"\nMei'],
      [5, "B"],
    ]);
  });

  test("reads nationality, residence and team, and names the columns it passes over", () => {
    const { entrants, passedOver } = read(
      "姓名\t電話\t組別\t國籍\t居住地\t隊名\n甲\t0912\t10K\t中華民國\t離島\t楓",
    );

    expect(entrants[0]).toEqual({
      row: 2,
      name: "甲",
      contest: "10k",
      nationality: "TWN",
      residence: "outer-islands",
      team: "楓",
    });
    expect(passedOver).toEqual(["電話"]);
  });

  test("tells guides from those they run with", () => {
    const { entrants } = read("姓名\t組別\t陪跑員\n甲\t10K\t\n乙\t10K\t是");

    expect(entrants.map(({ guide }) => guide)).toEqual([undefined, true]);
  });
});

describe("a pasted table with a mistake", () => {
  test.each([
    ["nothing", " \n\t\n", ["empty@"]],
    ["headings alone", "姓名\t組別\n", ["empty@"]],
    ["no contest column", "姓名\t生日\n甲\t79/1/1", ["column-missing@1"]],
    ["no columns that mean anything", "foo,bar\n1,2", ["column-missing@"]],
    ["a column twice", "組別\t項目\n10k\t10k", ["column-twice@1B"]],
    ["too few cells", "姓名\t生日\t組別\n甲\t79/1/1", ["cells-missing@2C"]],
    ["too many cells", "姓名,組別\n甲,10k,x", ["cells-too-many@2C"]],
    ["a formula", "姓名\t組別\n=HYPERLINK(1)\t10k", ["formula@2A"]],
    ["full-width formula", "姓名\t組別\n甲\t＝A1", ["formula@2B"]],
    ["HTML", "姓名\t組別\n<script>x</script>\t10k", ["html@2A"]],
    ["an unknown contest", "姓名\t組別\n\n甲\t100K", ["contest-unknown@3B"]],
    ["no contest", "姓名\t組別\t性別\n甲\t\t男", ["contest-missing@2B"]],
    ["no such day", "組別\t生日\n10k\t79/2/30", ["birth-unreadable@2B"]],
    ["an American date", "組別\t生日\n10k\t3/31/1990", ["birth-unreadable@2B"]],
    ["no sex", "組別\t性別\n10k\t貓", ["sex-unreadable@2B"]],
    ["no time", "組別\t成績\n10k\t很快", ["time-unreadable@2B"]],
    ["no nationality", "組別\t國籍\n10k\tAtlantis", ["nationality-unreadable@2B"]],
    ["no guide", "組別\t陪跑員\n10k\t也許", ["guide-unreadable@2B"]],
    ["an endless name", `姓名\t組別\n${"甲".repeat(101)}\t10k`, ["text-too-long@2A"]],
    ["an open quote", '姓名,組別\n"甲,10k\n乙,10k', ["quote-open@2"]],
    [
      "several",
      "組別\t生日\t性別\n10q\t0/1/1\t男\n10k\t79/1/1\t?",
      ["contest-unknown@2A", "birth-unreadable@2B", "sex-unreadable@3C"],
    ],
  ])("is answered with the place: %s", (_, pasted, expected) => {
    expect(faults(pasted)).toEqual(expected);
    expect(read(pasted).entrants).toEqual([]);
  });

  test("of 10,000 rows names their number and the first that is too much", () => {
    const pasted = `姓名\t組別\n${"甲\t10k\n".repeat(10_000)}`;

    expect(read(pasted).problems).toEqual([
      { fault: "too-long", row: 1002, column: null, given: "10000" },
    ]);
  });

  test("quotes a cell no longer than somebody reads", () => {
    expect(read(`姓名\t組別\n甲\t${"x".repeat(500)}`).problems[0]?.given).toHaveLength(41);
  });
});
