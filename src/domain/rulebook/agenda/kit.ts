import { instantOf } from "#domain/kernel/index.ts";
import { citing } from "../cite.ts";
import { ruleWindow } from "../rule-window.ts";
import type { Rulebook } from "../rulebook.ts";
import { startOf } from "../when.ts";
import { boundEvent, eventOf, type AgendaEvent } from "./event.ts";

/** When parcels leave and arrive, when desks are open, until when leftovers are kept. */
export function kitEvents(book: Rulebook): readonly AgendaEvent[] {
  const { delivery } = book.rules;
  if (delivery === undefined) return [];
  const methods = Object.entries(delivery.methods).flatMap(([id, method]) => {
    const clauses = citing(book, method);
    const about = {
      contests: method.contests,
      subject: { text: method.name },
      place: method.place,
    };
    const windows = (["ships", "arrives"] as const).flatMap((key) => {
      const bounds = method[key];
      const window = (bounds && ruleWindow(book, bounds)) ?? { from: null, to: null };
      const kind = key === "ships" ? "parcels" : "parcels-arrive";
      return eventOf(book, kind, `delivery.methods.${id}.${key}`, window, clauses, about);
    });
    const openings = (method.open ?? []).flatMap(({ date, hours, contests }, index) => {
      const open = {
        from: instantOf(date.date, hours.from, book.zone),
        to: instantOf(date.date, hours.to, book.zone),
      };
      const whose = { ...about, contests: contests ?? method.contests };
      return eventOf(book, "desk", `delivery.methods.${id}.open.${index}`, open, clauses, whose);
    });
    return [...windows, ...openings];
  });
  const missing = delivery["not-arrived"];
  const call =
    missing === undefined
      ? []
      : eventOf(
          book,
          "parcel-missing",
          "delivery.not-arrived",
          { from: startOf(missing.call, book), to: null },
          citing(book, missing),
        );
  const leftovers = Object.entries(delivery.unclaimed ?? {}).flatMap(([id, rule]) =>
    boundEvent(book, "unclaimed", `delivery.unclaimed.${id}`, rule, { place: rule.place }),
  );
  return [...methods, ...call, ...leftovers];
}
