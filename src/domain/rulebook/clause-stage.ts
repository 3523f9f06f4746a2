import type { clauseKinds, clauseStages } from "./schema/register.ts";

type Kind = (typeof clauseKinds)[number];
type Stage = (typeof clauseStages)[number];

/** The stage in which a clause of a kind takes effect, unless the register says otherwise. */
export const stageOfKind: Readonly<Record<Kind, Stage>> = {
  eligibility: "entry",
  price: "entry",
  quota: "entry",
  deadline: "entry",
  payment: "payment",
  refund: "entry",
  deposit: "payment",
  delivery: "bib",
  shuttle: "entry",
  pickup: "bib",
  start: "passing",
  timing: "passing",
  disqualification: "ruling",
  ranking: "result",
  award: "award",
  tax: "award",
  certificate: "award",
  protest: "ruling",
  "cut-off": "passing",
  safety: "duty",
  insurance: "entry",
  privacy: "entry",
  "notice-only": "pages",
};
