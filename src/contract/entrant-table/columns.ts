/** What a column of a pasted table can hold; everything else is passed over and named. */
export const columnKinds = [
  "name",
  "birth",
  "sex",
  "contest",
  "time",
  "nationality",
  "residence",
  "team",
  "guide",
] as const;

/** One of the {@link columnKinds}. */
export type ColumnKind = (typeof columnKinds)[number];

/** Headings people write, in the languages of the pages, in the form of {@link plain}. */
const headings: Readonly<Record<ColumnKind, readonly string[]>> = {
  name: [
    "姓名",
    "名字",
    "中文姓名",
    "參賽者",
    "跑者",
    "氏名",
    "名前",
    "お名前",
    "name",
    "fullname",
    "runner",
  ],
  birth: [
    "生日",
    "出生日期",
    "出生年月日",
    "出生",
    "西元生日",
    "民國生日",
    "生年月日",
    "誕生日",
    "birth",
    "birthday",
    "birthdate",
    "dateofbirth",
    "dob",
    "born",
  ],
  sex: ["性別", "性别", "sex", "gender"],
  contest: [
    "組別",
    "項目",
    "參賽組別",
    "參賽項目",
    "報名組別",
    "報名項目",
    "競賽項目",
    "距離",
    "種目",
    "参加種目",
    "出場種目",
    "部門",
    "contest",
    "event",
    "distance",
    "race",
    "category",
  ],
  time: [
    "成績",
    "最佳成績",
    "完賽成績",
    "個人最佳",
    "個人最佳成績",
    "預估成績",
    "時間",
    "タイム",
    "ベストタイム",
    "自己ベスト",
    "予想タイム",
    "記録",
    "time",
    "best",
    "besttime",
    "personalbest",
    "pb",
    "result",
    "finishtime",
    "estimatedtime",
  ],
  nationality: ["國籍", "国籍", "nationality", "country"],
  residence: ["居住地", "居住地區", "寄送地區", "居所", "住所", "residence", "region"],
  guide: ["陪跑", "陪跑員", "是否陪跑", "伴走", "伴走者", "guide", "guiderunner"],
  team: ["隊名", "隊伍", "團隊", "隊伍名稱", "チーム", "チーム名", "team", "teamname"],
};

const kinds = new Map(
  columnKinds.flatMap((kind) => headings[kind].map((heading) => [heading, kind] as const)),
);

/** A word without what differs from table to table: width, case, spaces, brackets with their content. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[\s*:_\-.]/gu, "");
}

/** What a heading announces; undefined for a column that is not needed here. */
export function columnOf(heading: string): ColumnKind | undefined {
  return kinds.get(plain(heading));
}

/** A column as spreadsheets count them: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
