import { z } from "zod";

import { named, perContest, rule } from "./rule.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";
import { id, ids, yesNo } from "./values.ts";

const size = z.record(
  z.string(),
  z.number().positive().describe("By what is measured, in centimetres."),
);

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
      name: text.describe("What the catalogue is called."),
      item: id.optional().describe("The goods it is the size of."),
      contests: ids.optional().describe("Contests it holds for; all, unless named."),
      sex: z.enum(["M", "F"]).optional().describe("Cut for men or for women."),
      sizes: z
        .record(z.string(), size)
        .describe("Sizes in rising order, each with its measures in centimetres."),
      default: z.string().optional().describe("Size of those who name none."),
      exchange: yesNo.optional().describe("Whether a size can be exchanged."),
      "may-be-waived": yesNo.optional().describe("Whether one may do without the garment."),
      tolerance: z.string().optional().describe("What measures may be off, as printed."),
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
    items: z
      .record(z.string(), text.describe("By the name other rules use."))
      .describe("Names of the goods."),
    kit: perContest(ids).optional().describe("What is handed out before the race."),
    "race-day": perContest(ids).optional().describe("What is handed out on race day."),
    finish: perContest(ids).optional().describe("What finishers get."),
    "finish-only": rule({
      for: z
        .enum(["finishers-in-time", "starters"])
        .describe("Everybody within the time limit, or everybody who started."),
      contests: ids.optional().describe("Contests it holds for; all, unless named."),
      "sent-later": yesNo.optional().describe("Whether it is sent to those who did not fetch it."),
    })
      .optional()
      .describe("Who gets what is for finishers."),
    redeemed: named(
      rule({
        items: ids.describe("Which goods."),
        contests: ids.optional().describe("Contests it holds for; all, unless named."),
        against: z.enum(["bib", "ticket"]).describe("What they are given for."),
        times: z.literal(1).default(1).describe("How often."),
      }),
    )
      .optional()
      .describe("Goods to be fetched against something."),
    promises: named(
      rule({
        items: ids.describe("Which goods."),
        contests: ids.optional().describe("Contests it holds for; all, unless named."),
        moment: z
          .enum(["kit", "race-day", "finish"])
          .optional()
          .describe("When they are handed out; any moment, unless named."),
      }),
    )
      .optional()
      .describe("Goods that another clause speaks of."),
    forfeited: named(
      rule({
        when: z
          .enum(["disobeyed-gate", "out-of-time", "void"])
          .describe(
            "Runners who went on after a closed gate, came after the limit, or whose entry is void.",
          ),
      }),
    )
      .optional()
      .describe("Who loses the goods."),
  }),
);
