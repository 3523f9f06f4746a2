import { describe, expect, it } from "vitest";
import { at } from "#test/support/moments.ts";
import { readQuoteRequest } from "./quote.ts";
import { readRefundRequest } from "./refund.ts";

const zone = "Asia/Taipei";
const entries = [{ contest: "half", birth: "1990-01-01" }];

describe("an order as JSON", () => {
  it("is the whole order or the list of its entries", () => {
    const whole = { at: "2030-01-10T04:00:00Z", entries, delivery: "mail", shuttles: { bus: 2 } };
    expect(readQuoteRequest(zone, whole)).toMatchObject({
      value: { at: at("2030-01-10 12:00"), shuttles: { bus: 2 } },
    });
    expect(readQuoteRequest(zone, entries, at("2030-01-10 12:00"))).toMatchObject({
      value: { at: at("2030-01-10 12:00"), entries: [{ contest: "half" }] },
    });
  });

  it("keeps its own moment beside one that stands in", () => {
    const own = { at: "2030-01-10 12:00", entries };
    expect(readQuoteRequest(zone, own, at("2030-01-20"))).toMatchObject({
      value: { at: at("2030-01-10 12:00") },
    });
  });

  it("refuses unknown keys with the key that was meant", () => {
    expect(readQuoteRequest(zone, { at: "2030-01-10", entries, methd: "ibon" })).toMatchObject({
      refusals: [{ code: "key-unknown", path: ["methd"], write: "method" }],
    });
  });

  it.each([undefined, null, 5, "x"])("is not %j", (json) => {
    expect(readQuoteRequest(zone, json, at("2030-01-10")).ok).toBe(false);
    expect(readRefundRequest(zone, json, at("2030-01-10")).ok).toBe(false);
  });
});

describe("money asked back as JSON", () => {
  const order = { at: "2030-01-10 12:00", entries };

  it("is the whole request or the order alone", () => {
    const whole = {
      order: { ...order, paid: "2030-01-11" },
      asked: "2030-01-20",
      members: [1],
      papers: true,
    };
    expect(readRefundRequest(zone, whole)).toMatchObject({
      value: { members: [0], papers: true, order: { paid: at("2030-01-11") } },
    });
    expect(readRefundRequest(zone, order, at("2030-01-20"))).toMatchObject({
      value: { asked: at("2030-01-20"), order: { paid: at("2030-01-10 12:00") } },
    });
  });

  it("needs the moment it is asked", () => {
    expect(readRefundRequest(zone, order)).toMatchObject({
      refusals: [{ code: "key-missing", path: ["asked"] }],
    });
  });
});
