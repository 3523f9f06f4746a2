/** Award: what is kept of a prize. The only door to the stage. */
export { withhold, type Prize, type TaxResidence, type Withholding } from "./withholding.ts";
