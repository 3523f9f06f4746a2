import { expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { stageChannelMissing } from "./stage-channel-missing.ts";

const stages = {
  early: { clause: "§1", pays: { fee: "full" } },
  late: { clause: "§1", pays: { fee: "none", deposit: "full" } },
  closed: { clause: "§1", pays: { fee: "none" } },
};
const form = { clause: "§1", how: "form" };

it.each([
  ["no way at all", undefined, []],
  ["one for every stage", { form }, []],
  ["one for a stage", { form: { ...form, stages: ["early"] } }, ["refunds.stages.late"]],
  ["one each", { form: { ...form, stages: ["early"] }, post: { ...form, stages: ["late"] } }, []],
])("asks for a refund in %s", (_, requests, expected) => {
  expect(placesOf(stageChannelMissing, { refunds: { stages, requests } })).toEqual(expected);
});
