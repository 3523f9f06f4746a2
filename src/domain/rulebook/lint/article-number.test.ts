import { expect, it } from "vitest";

import { articleNumber } from "./article-number.ts";

it.each([
  ["§3", 3],
  ["§16.1", 16],
  ["§七/報名費", 7],
  ["§十(三)7(2)", 10],
  ["§十二(四)", 12],
  ["§二十/一", 20],
  ["§二十一a", 21],
  ["§八(未編號)", 8],
  ["§A4", null],
  ["Annex", null],
])("reads the article of %s as %s", (ref, number) => {
  expect(articleNumber(ref)).toBe(number);
});
