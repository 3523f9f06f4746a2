/** Entry: who may enter, for how much, until when, and what comes back. The only door to the stage. */
export { judgeAge, type AgeBasis, type AgeRule, type AgeVerdict } from "./age.ts";
export { divisionsOf, groupIn, type Division } from "./division.ts";
export { mayEdit } from "./edit-right.ts";
export { eligibility } from "./eligibility.ts";
export { meetsElite } from "./elite.ts";
export { handlingOf, type Handling } from "./handling.ts";
export { holdUntil } from "./hold.ts";
export * from "./order.ts";
export * from "./person.ts";
export { postageOf } from "./postage.ts";
export { quote } from "./quote.ts";
export { refund } from "./refund.ts";
export type { PaidOrder, Refund, RefundLine, RefundRequest } from "./refund-request.ts";
export { acceptsEvidence, type PaperOffered } from "./evidence.ts";
export { judgeTeam, type TeamMember } from "./team.ts";
export { edgeArguments, entryOpen, isOpen } from "./window.ts";
export { quoteRequestOf, refundRequestOf } from "./given.ts";
