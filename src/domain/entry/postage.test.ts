import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { postageOf } from "./postage.ts";

const methods = {
  mail: { clause: "§14", kind: "mail", name: named("Mail") },
  desk: { clause: "§15", kind: "desk", name: named("Desk") },
};
const bookWith = (tiers: readonly object[]) =>
  aCityRace({ delivery: { methods }, postage: { clause: "§14(3)", methods: ["mail"], tiers } });

// KH2021 §十四(三): to 200 people NT$2,000, above that NT$500 for each started hundred.
const kaohsiung = bookWith([
  { persons: "1-100", price: "NT$1,500" },
  { persons: "101-200", price: "NT$2,000" },
  { persons: "201+", price: "NT$2,000", plus: "NT$500", per: 100 },
]);
const price = (book: ReturnType<typeof aCityRace>, method: string, persons: number) => {
  const priced = postageOf(book, method, persons);
  return priced.ok ? priced.value.amount : priced.refusals[0].code;
};

describe("postage", () => {
  it.each([
    [100, 1500],
    [101, 2000],
    [200, 2000],
    [201, 2500],
    [300, 2500],
    [301, 3000],
    [1000, 6000],
  ])("for %d people", (persons, expected) => {
    expect(price(kaohsiung, "mail", persons)).toBe(expected);
  });

  it("counts above an open figure (over 200) and from nothing where the tier has no lower end", () => {
    const tier = { price: "NT$2,000", plus: "NT$500", per: 100 };
    expect(price(bookWith([{ persons: "over 200", ...tier }]), "mail", 201)).toBe(2500);
    expect(price(bookWith([{ persons: "any", ...tier }]), "mail", 1)).toBe(2500);
  });

  it("is nothing for a method without postage", () => {
    expect(price(kaohsiung, "desk", 5)).toBe(0);
    expect(price(aCityRace({ delivery: { methods } }), "mail", 5)).toBe(0);
  });

  it("is refused between tiers and for a method that does not exist", () => {
    expect(price(bookWith([{ persons: 1, price: 100 }]), "mail", 2)).toBe("postage-unsaid");
    expect(price(kaohsiung, "male", 2)).toBe("delivery-unknown");
    expect(price(kaohsiung, "x", 2)).toBe("delivery-unknown");
    expect(price(aCityRace(), "mail", 2)).toBe("delivery-unknown");
  });

  // Holds for rulebooks without findings: lint asks that no tier is cheaper than the one before.
  it("never falls with more people", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 0, max: 300 }),
        (persons, more) => {
          const [few, many] = [
            price(kaohsiung, "mail", persons),
            price(kaohsiung, "mail", persons + more),
          ];
          expect(Number(many)).toBeGreaterThanOrEqual(Number(few));
        },
      ),
    );
  });
});
