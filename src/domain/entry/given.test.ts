import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/kernel/index.ts";
import { at } from "#test/support/moments.ts";
import { quoteRequestOf, refundRequestOf } from "./given.ts";

const moment = (day: string, time?: number) =>
  ({ kind: "absolute", date: isoDate(day), ...(time !== undefined && { time }) }) as const;
const noon = 12 * 3_600_000;
const order = { at: moment("2030-01-10", noon), entries: [{ contest: "half" }] };

describe("an order as written", () => {
  it("has its moments on the clock of the race", () => {
    expect(quoteRequestOf("Asia/Taipei", order)).toEqual({
      at: at("2030-01-10 12:00"),
      entries: [{ contest: "half" }],
    });
  });

  it("was paid at once unless it says otherwise, and counts members from 1", () => {
    const asked = moment("2030-01-20");
    const written = (more: object) =>
      refundRequestOf("Asia/Taipei", { order: { ...order, ...more }, asked });
    expect(written({}).order).toMatchObject({ paid: at("2030-01-10 12:00") });
    expect(written({ paid: true }).order.paid).toBe(at("2030-01-10 12:00"));
    expect(written({ paid: false }).order.paid).toBeNull();
    expect(written({ paid: moment("2030-01-11"), total: 800 }).order).toMatchObject({
      paid: at("2030-01-11"),
      total: 800,
    });
    const full = refundRequestOf("Asia/Taipei", {
      order,
      asked,
      shipped: moment("2030-02-01"),
      members: [1, 3],
    });
    expect(full).toMatchObject({
      asked: at("2030-01-20"),
      shipped: at("2030-02-01"),
      members: [0, 2],
    });
  });
});
