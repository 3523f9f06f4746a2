import { z } from "zod";

import { named, perContest, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import { id, ids, yesNo } from "./values.ts";

const size = z.record(z.string(), z.number().positive());

export const sizes = section(
  "Size catalogues with their measures in centimetres, who they are for, and the size given to those who name none.",
  `
shirt:
  clause: §10
  name: { zh-Hant: 紀念衣, en: Shirt, ja: 記念Tシャツ }
  item: shirt
  sizes:
    S: { chest: 94, length: 63 }
    M: { chest: 99, length: 66 }
    L: { chest: 104, length: 69 }
  default: L
`,
  named(
    rule({
      name: text,
      item: id.optional().describe("The goods it is the size of."),
      contests: ids.optional(),
      sex: z.enum(["M", "F"]).optional(),
      sizes: z.record(z.string(), size),
      default: z.string().optional(),
      exchange: yesNo.optional(),
      "may-be-waived": yesNo.optional(),
      tolerance: z.string().optional(),
    }),
  ),
);

export const goods = section(
  "What runners get: names of the goods once, then per moment (kit before the race, race day, after the finish) the goods of each contest. " +
    "`promises` are goods that another clause speaks of; they must be in the tables.",
  `
items:
  shirt: { zh-Hant: 紀念衣, en: Shirt, ja: 記念Tシャツ }
  bib: { zh-Hant: 號碼布, en: Bib, ja: ナンバーカード }
kit: { clause: §10, half: [shirt, bib], 5k: [shirt, bib] }
promises:
  bib: { clause: §11, items: [bib], contests: [half] }
`,
  z.strictObject({
    items: z.record(z.string(), text),
    kit: perContest(ids).optional(),
    "race-day": perContest(ids).optional(),
    finish: perContest(ids).optional(),
    "finish-only": rule({
      for: z.enum(["finishers-in-time", "starters"]),
      contests: ids.optional(),
      "sent-later": yesNo.optional(),
    }).optional(),
    redeemed: named(
      rule({
        items: ids,
        contests: ids.optional(),
        against: z.enum(["bib", "ticket"]),
        times: z.literal(1).default(1),
      }),
    ).optional(),
    promises: named(
      rule({
        items: ids,
        contests: ids.optional(),
        moment: z.enum(["kit", "race-day", "finish"]).optional(),
      }),
    ).optional(),
    forfeited: named(rule({ when: z.enum(["disobeyed-gate", "out-of-time", "void"]) })).optional(),
  }),
);
