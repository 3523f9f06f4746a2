import { money } from "#domain/kernel/index.ts";
import type { RaceFacts } from "#contract/facts/facts.ts";
import type { PageSpeech } from "#lib/speech.ts";

/** What a payment method costs and how much it takes, in one line. */
export function paymentTerms(
  { handling, handlingExtra, max, min }: RaceFacts["payment"][number],
  { t, format }: PageSpeech,
): string {
  const fee =
    handling === null
      ? t("page.calculator.handling-none")
      : t("page.calculator.handling", { fee: { money: money(handling) } });
  const terms = [fee];
  if (handlingExtra !== null) terms.push(t("page.calculator.extra-fee", { fee: handlingExtra }));
  if (max !== null) terms.push(t("page.calculator.max", { max: { money: money(max) } }));
  if (min !== null) terms.push(t("page.calculator.min", { min: { money: money(min) } }));
  return format({ list: terms });
}
