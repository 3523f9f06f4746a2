/** A small rulebook without findings, as text, for tests that change one line of it. */
export const smallRulebook = `guntime: 1
race: small-run
prefix: SR
name: { zh-Hant: 小路跑, en: Small run, ja: 小さなマラソン }
days:
  race-day: { clause: §1, date: 2026-03-15 (Sun), hours: "06:00-10:00" }
contests:
  5k: { name: { zh-Hant: 5 公里, en: 5 km, ja: 5キロ } }
distances: { clause: §1, 5k: 5 km }
schedule:
  guns: { clause: §1, 5k: "07:00" }
  limits: { clause: §1, 5k: 1 h }
entry:
  window: { clause: §2, from: 2025-12-01 10:00, through: 2026-01-31 23:59 }
fees: { clause: §2, 5k: NT$500 }
quotas: { clause: §2, 5k: 500 }
timing:
  timed: { clause: §1, 5k: no }
ranking:
  competitive: { clause: §1, 5k: no }
clauses:
  §1: { kind: start, level: A, text: { zh-Hant: "{schedule.guns.5k clock} 起跑", en: "Starts at {schedule.guns.5k clock}", ja: "{schedule.guns.5k clock} スタート" } }
  §2: { kind: price, level: A, text: { zh-Hant: "報名費 {fees.5k money}", en: "The fee is {fees.5k money}", ja: "参加料 {fees.5k money}" } }
`;

/** The text with one part replaced; a part that is not there is a mistake of the test. */
export function changed(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`the rulebook has no ${part}`);
  return text.replace(part, by);
}
