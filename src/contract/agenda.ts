import { z } from "zod";

import { agendaKinds } from "#domain/rulebook/index.ts";

import { clauses, moment } from "./cited.ts";
import { decidedBy } from "./rulebook.ts";

const agendaEvent = z
  .object({
    id: z.string().meta({ description: "Stays the same when the date changes." }),
    kind: z.enum(agendaKinds),
    title: z.string(),
    from: moment.nullable().meta({ description: "Null for a deadline." }),
    to: moment
      .nullable()
      .meta({ description: "First moment that no longer counts; null for a single moment." }),
    firstDay: z.iso.date(),
    lastDay: z.iso.date().meta({ description: "Last day that still counts." }),
    wholeDays: z.boolean().meta({ description: "Begins and ends at midnight: show days only." }),
    contests: z.array(z.string()),
    place: z.string().nullable().meta({ description: "Where it is, in words." }),
    clauses,
  })
  .meta({ id: "AgendaEvent" });

/** Every dated event of a race in the order of time, with the wording of the clauses it cites. */
export const agenda = z
  .object({
    rulebook: decidedBy,
    zone: z.string(),
    now: moment.meta({ description: "The moment of the answer, on the race's clock." }),
    events: z.array(agendaEvent),
    clauses: z.array(z.object({ id: z.string(), text: z.string() })),
  })
  .meta({ id: "Agenda" });

/** The agenda as it is at a moment. */
export type AgendaAt = z.infer<typeof agenda>;

export type Agenda = Omit<AgendaAt, "now">;
