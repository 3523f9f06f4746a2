import { z } from "zod";

import { awards, bands, ceremonies, certificates, claims, judged, records } from "./awards.ts";
import { eligibility, elite, evidence, guardians, standards } from "./eligibility.ts";
import { ballot, entry, pools, quotas, waitingList } from "./entry.ts";
import { goods, sizes } from "./goods.ts";
import { corrals, divisions, guides, teams, terms } from "./groups.ts";
import {
  delivery,
  deposits,
  extras,
  fees,
  payment,
  postage,
  shuttles,
  withholding,
} from "./money.ts";
import { contests, days, distances, places, roles, schedule, totals, waves } from "./race.ts";
import { cancellation, refunds } from "./refunds.ts";
import { amendments, decisions, register } from "./register.ts";
import {
  absences,
  acceptance,
  bags,
  consents,
  insurance,
  legal,
  safety,
  stations,
} from "./services.ts";
import { conduct, gates, protests, ranking, timing } from "./timing.ts";
import { text } from "./text.ts";
import { colour, id } from "./values.ts";

/** Every kind of rule, in the order in which the reference prints them. */
export const sections = {
  roles,
  places,
  legal,
  days,
  contests,
  distances,
  schedule,
  waves,
  entry,
  quotas,
  pools,
  ballot,
  "waiting-list": waitingList,
  eligibility,
  guardians,
  evidence,
  standards,
  elite,
  terms,
  fees,
  deposits,
  totals,
  payment,
  delivery,
  postage,
  shuttles,
  extras,
  goods,
  sizes,
  divisions,
  corrals,
  teams,
  guides,
  timing,
  gates,
  ranking,
  conduct,
  protests,
  awards,
  records,
  bands,
  judged,
  ceremonies,
  claims,
  withholding,
  certificates,
  refunds,
  cancellation,
  bags,
  stations,
  safety,
  insurance,
  consents,
  acceptance,
  absences,
  amendments,
  clauses: register,
  decisions,
} as const;

/** The whole rulebook as an organiser writes it. */
export const rulebookSchema = z.strictObject({
  guntime: z.literal(1).describe("Version of the rulebook format."),
  race: id.describe("Name of the race and its edition; equal to the name of the folder."),
  prefix: z
    .string()
    .regex(/^[A-Z0-9][A-Za-z0-9-]*$/u)
    .describe("Set before every clause: `TN2023 §7`."),
  name: text.describe("What the race is called."),
  accent: colour.optional().describe("Accent colour of the race's pages."),
  zone: z
    .string()
    .refine(isZone, { message: "zone-unknown" })
    .default("Asia/Taipei")
    .describe("Time zone of all clock times."),

  roles: roles.schema.optional(),
  places: places.schema.optional(),
  legal: legal.schema.optional(),
  days: days.schema,
  contests: contests.schema,
  distances: distances.schema.optional(),
  schedule: schedule.schema,
  waves: waves.schema.optional(),

  entry: entry.schema,
  quotas: quotas.schema.optional(),
  pools: pools.schema.optional(),
  ballot: ballot.schema.optional(),
  "waiting-list": waitingList.schema.optional(),
  eligibility: eligibility.schema.optional(),
  guardians: guardians.schema.optional(),
  evidence: evidence.schema.optional(),
  standards: standards.schema.optional(),
  elite: elite.schema.optional(),
  terms: terms.schema.optional(),

  fees: fees.schema,
  deposits: deposits.schema.optional(),
  totals: totals.schema.optional(),
  payment: payment.schema.optional(),
  delivery: delivery.schema.optional(),
  postage: postage.schema.optional(),
  shuttles: shuttles.schema.optional(),
  extras: extras.schema.optional(),

  goods: goods.schema.optional(),
  sizes: sizes.schema.optional(),

  divisions: divisions.schema.optional(),
  corrals: corrals.schema.optional(),
  teams: teams.schema.optional(),
  guides: guides.schema.optional(),

  timing: timing.schema.optional(),
  gates: gates.schema.optional(),
  ranking: ranking.schema.optional(),
  conduct: conduct.schema.optional(),
  protests: protests.schema.optional(),

  awards: awards.schema.optional(),
  records: records.schema.optional(),
  bands: bands.schema.optional(),
  judged: judged.schema.optional(),
  ceremonies: ceremonies.schema.optional(),
  claims: claims.schema.optional(),
  withholding: withholding.schema.optional(),
  certificates: certificates.schema.optional(),

  refunds: refunds.schema.optional(),
  cancellation: cancellation.schema.optional(),

  bags: bags.schema.optional(),
  stations: stations.schema.optional(),
  safety: safety.schema.optional(),
  insurance: insurance.schema.optional(),
  consents: consents.schema.optional(),
  acceptance: acceptance.schema.optional(),
  absences: absences.schema.optional(),

  amendments: amendments.schema.optional(),
  clauses: register.schema,
  decisions: decisions.schema.optional(),
});

/** The rulebook after reading: figures as numbers, texts as texts, names as written. */
export type RulebookSource = z.output<typeof rulebookSchema>;

/** Whether clocks of that name exist; unknown zones would fail only when the first moment is computed. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch (error) {
    // RangeError is how Intl answers no.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
