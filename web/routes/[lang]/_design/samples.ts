import type { FindingReport } from "#contract/rulebook.ts";
import type { TimelineEvent } from "#lib/timeline.ts";

/** Made-up facts that bring every component into each of its states; no race is meant. */
export const now = "2030-03-10T05:45:00+08:00";

type Finding = FindingReport["findings"][number];

const finding: Finding = {
  code: "gate-order",
  kind: "error",
  clause: "CR2030-4.2",
  clauses: ["CR2030-4.2", "CR2030-4.3"],
  path: "gates.g2",
  file: "rulebook.yaml",
  line: 118,
  column: 5,
  message: "g2 (10 km) 06:50 < g1 (5 km) 07:00",
};

export const findings: readonly (Finding | FindingReport["decided"][number])[] = [
  finding,
  { ...finding, kind: "warning", code: "limit-unsaid", write: "3:00:00" },
  { ...finding, kind: "note", code: "total-differs" },
  { ...finding, choice: "07:00", reason: "CR2030-4.2 > CR2030-4.3" },
];

export function events(title: string): readonly TimelineEvent[] {
  const event = (
    id: string,
    from: string | null,
    to: string | null,
    more: Partial<TimelineEvent> = {},
  ): TimelineEvent => ({
    id,
    kind: "gun",
    title: `${title} ${id}`,
    from,
    to,
    firstDay: (from ?? to ?? "").slice(0, 10),
    lastDay: (to ?? from ?? "").slice(0, 10),
    wholeDays: false,
    contests: [],
    place: null,
    clauses: ["CR2030-4.2"],
    ...more,
  });
  return [
    event("1", "2030-01-01T00:00:00+08:00", "2030-02-01T00:00:00+08:00", {
      wholeDays: true,
      lastDay: "2030-01-31",
    }),
    event("2", null, "2030-02-08T23:59:00+08:00", { clauses: ["CR2030-3.1", "CR2030-4.3"] }),
    event("3", "2030-03-10T05:00:00+08:00", "2030-03-10T06:00:00+08:00"),
    event("4", "2030-03-10T06:00:00+08:00", null),
    event("5", "2030-03-10T09:30:00+08:00", "2030-03-10T10:00:00+08:00", { clauses: [] }),
  ];
}

export const prices = [
  { contest: "42.195 km", fee: 1400, gun: "2030-03-10T06:00:00+08:00" },
  { contest: "21.0975 km", fee: 900, gun: "2030-03-10T06:20:00+08:00" },
  { contest: "5 km", fee: -150, gun: "2030-03-10T06:40:00+08:00" },
];
