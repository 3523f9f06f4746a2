import { z } from "zod";

const line = z.string().trim().min(1);

/** A text in the three languages of the pages; all three, always. */
export const text = z.strictObject({ "zh-Hant": line, en: line, ja: line }).meta({
  title: "text",
  examples: [{ "zh-Hant": "半程馬拉松", en: "Half marathon", ja: "ハーフマラソン" }],
});
