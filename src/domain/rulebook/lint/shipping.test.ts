import { expect, it } from "vitest";

import { instantOf, isoDate } from "#domain/kernel/index.ts";
import { aName, aRulebook } from "#test/support/a-rulebook.ts";
import { goodsAreSent, shippingOf } from "./shipping.ts";

const mail = (ships?: object) => ({ clause: "§1", kind: "mail", name: aName, ships });
const shipping = (...ships: readonly (object | undefined)[]) => {
  const methods = Object.fromEntries(ships.map((days, index) => [`mail-${index}`, mail(days)]));
  return shippingOf(aRulebook({ delivery: { methods } }));
};
const taipei = (day: number) =>
  instantOf(isoDate(`2026-10-${String(day).padStart(2, "0")}`), 0, "Asia/Taipei");

it("spans the days of all parcels", () => {
  const days = shipping({ from: "2026-10-03", through: "2026-10-04" }, { from: "2026-10-01" });

  expect(days).toMatchObject({ from: taipei(1), to: taipei(5), isOneDay: false });
});

it.each([
  ["one day", { from: "2026-10-01", through: "2026-10-01" }, true],
  ["a first day alone", { from: "2026-10-01" }, true],
  ["a last day alone", { through: "2026-10-01" }, false],
])("takes %s for one date: %#", (_, ships, expected) => {
  expect(shipping(ships)?.isOneDay).toBe(expected);
});

it("leaves open what is not printed", () => {
  expect(shipping({ through: "2026-10-01" })?.from).toBeNull();
  expect(shipping({ from: "2026-10-01" })?.to).toBeNull();
  expect(shipping(undefined)).toBeNull();
  expect(shippingOf(aRulebook())).toBeNull();
});

it.each([
  ["says so", [{ "goods-sent": "yes" }], true],
  ["says they are there", [{ since: "goods-shipped", "goods-sent": "no" }], false],
  ["begins with the shipping", [{ since: "goods-shipped" }], true],
  ["follows one that ends with it", [{ until: "goods-shipped" }, {}], true],
  ["ends with it", [{ until: "goods-shipped" }], false],
  ["ends with another event", [{ until: "race-day" }], undefined],
  ["says nothing", [{ through: "2026-09-30" }], undefined],
])("knows whether the goods have left in a stage that %s", (_, stages, expected) => {
  const named = stages.map((stage, index) => [
    `stage-${index}`,
    { clause: "§1", pays: { fee: "full" }, ...stage },
  ]);
  const book = aRulebook({ refunds: { stages: Object.fromEntries(named) } });

  expect(goodsAreSent(book, `stage-${stages.length - 1}`)).toBe(expected);
});
