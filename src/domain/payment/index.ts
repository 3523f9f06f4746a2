/** Payment: money that comes back with a thing. The only door to the stage. */
export { depositBack, type DepositReturn } from "./deposit.ts";
