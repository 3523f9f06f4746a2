import { expect, test } from "vitest";

import { jsonFault } from "./json-fault.ts";

test.each([
  ["", "1:1"],
  ["[", "1:2"],
  ["half", "1:1"],
  ["[{'contest':'half'}]", "1:3"],
  ["[{contest: 1}]", "1:3"],
  ['[{"contest" "half"}]', "1:13"],
  ['[{"contest":"half",}]', "1:20"],
  ["[1 2]", "1:4"],
  ["[1,]", "1:4"],
  ["[1}", "1:3"],
  ["{]", "1:2"],
  ["[01]", "1:2"],
  ["[1.]", "1:2"],
  ["[NaN]", "1:2"],
  ["[１]", "1:2"],
  ['["a\nb"]', "1:2"],
  ['["\\x"]', "1:2"],
  ['["open', "1:2"],
  ["[1],", "1:4"],
  ["[1] [2]", "1:5"],
  ['[\n  {"contest": "half"},\n  {"contest": half}\n]', "3:15"],
])("%j stops being JSON at %s", (text, place) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);

  const { line, column } = jsonFault(text);

  expect(`${line}:${column}`).toBe(place);
});

test.each(["[]", "{}", '{"a":[1,-2.5e3,true,null,"\\u00e9\\""],"b":{}}', ' "text" ', "0"])(
  "%j is JSON to its end",
  (text) => {
    expect(jsonFault(text)).toEqual({ line: 1, column: text.length + 1 });
  },
);
