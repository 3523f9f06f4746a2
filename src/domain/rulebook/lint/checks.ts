import type { Check } from "./check.ts";
import { ageAgainstBirthYears } from "./checks/age-against-birth-years.ts";
import { ageBasisUnsaid } from "./checks/age-basis-unsaid.ts";
import { ageGroupBirthYears } from "./checks/age-group-birth-years.ts";
import { ageGroupGap } from "./checks/age-group-gap.ts";
import { ageGroupOverlap } from "./checks/age-group-overlap.ts";
import { arrivalBeforeAssembly } from "./checks/arrival-before-assembly.ts";
import { assemblyAfterGun } from "./checks/assembly-after-gun.ts";
import { assemblyCloseUnsaid } from "./checks/assembly-close-unsaid.ts";
import { bagDropAfterGun } from "./checks/bag-drop-after-gun.ts";
import { bagDropClosesEarly } from "./checks/bag-drop-closes-early.ts";
import { bagReturnEndsEarly } from "./checks/bag-return-ends-early.ts";
import { bandDangling } from "./checks/band-dangling.ts";
import { bandGap } from "./checks/band-gap.ts";
import { bandOverlap } from "./checks/band-overlap.ts";
import { bandUnclear } from "./checks/band-unclear.ts";
import { belowLegalMinimum } from "./checks/below-legal-minimum.ts";
import { bestTimeWithoutCorrals } from "./checks/best-time-without-corrals.ts";
import { boundUnclear } from "./checks/bound-unclear.ts";
import { cancellationBelowSpecial } from "./checks/cancellation-below-special.ts";
import { cancellationLineUnsaid } from "./checks/cancellation-line-unsaid.ts";
import { cancellationUnsaid } from "./checks/cancellation-unsaid.ts";
import { cashRises } from "./checks/cash-rises.ts";
import { ceremonyBeforeProtests } from "./checks/ceremony-before-protests.ts";
import { ceremonyMissing } from "./checks/ceremony-missing.ts";
import { choiceUnsaid } from "./checks/choice-unsaid.ts";
import { claimDeskShort } from "./checks/claim-desk-short.ts";
import { claimOutsideDay } from "./checks/claim-outside-day.ts";
import { clauseRepeats } from "./checks/clause-repeats.ts";
import { clauseSkips } from "./checks/clause-skips.ts";
import { clauseUncited } from "./checks/clause-uncited.ts";
import { closingDiffers } from "./checks/closing-differs.ts";
import { closingMissing } from "./checks/closing-missing.ts";
import { compositionUnclear } from "./checks/composition-unclear.ts";
import { consentRefusalUnsaid } from "./checks/consent-refusal-unsaid.ts";
import { consentWaivesClaims } from "./checks/consent-waives-claims.ts";
import { corralDefaultUnsaid } from "./checks/corral-default-unsaid.ts";
import { countedUnsaid } from "./checks/counted-unsaid.ts";
import { dayDoubled } from "./checks/day-doubled.ts";
import { deadlineMissing } from "./checks/deadline-missing.ts";
import { deliveryRegionGap } from "./checks/delivery-region-gap.ts";
import { depositConditionUnsaid } from "./checks/deposit-condition-unsaid.ts";
import { deskAfterGun } from "./checks/desk-after-gun.ts";
import { deskOnRaceDay } from "./checks/desk-on-race-day.ts";
import { divisionCountDiffers } from "./checks/division-count-differs.ts";
import { divisionScopeUnsaid } from "./checks/division-scope-unsaid.ts";
import { drawBeforeClose } from "./checks/draw-before-close.ts";
import { editDeadlineMissing } from "./checks/edit-deadline-missing.ts";
import { entryAfterGun } from "./checks/entry-after-gun.ts";
import { evidenceWindowsExclude } from "./checks/evidence-windows-exclude.ts";
import { fallbackDeadlineMissing } from "./checks/fallback-deadline-missing.ts";
import { fallbackUnsaid } from "./checks/fallback-unsaid.ts";
import { feeGap } from "./checks/fee-gap.ts";
import { feeMissing } from "./checks/fee-missing.ts";
import { feeOverlap } from "./checks/fee-overlap.ts";
import { figureMissing } from "./checks/figure-missing.ts";
import { forfeitDeadlineMissing } from "./checks/forfeit-deadline-missing.ts";
import { gateDiffers } from "./checks/gate-differs.ts";
import { gateOnOtherGun } from "./checks/gate-on-other-gun.ts";
import { gateOrder } from "./checks/gate-order.ts";
import { gateOutsideCourse } from "./checks/gate-outside-course.ts";
import { gatePace } from "./checks/gate-pace.ts";
import { gatesMissing } from "./checks/gates-missing.ts";
import { goodsNotInKit } from "./checks/goods-not-in-kit.ts";
import { holdMissing } from "./checks/hold-missing.ts";
import { holdsAgainstApproval } from "./checks/holds-against-approval.ts";
import { insuranceNotDerivable } from "./checks/insurance-not-derivable.ts";
import { invoiceLate } from "./checks/invoice-late.ts";
import { judgedOrder } from "./checks/judged-order.ts";
import { judgingHoursMissing } from "./checks/judging-hours-missing.ts";
import { ladderEndsEarly } from "./checks/ladder-ends-early.ts";
import { ladderGap } from "./checks/ladder-gap.ts";
import { ladderOverlap } from "./checks/ladder-overlap.ts";
import { ladderStartsLate } from "./checks/ladder-starts-late.ts";
import { legalVersionOld } from "./checks/legal-version-old.ts";
import { legsDiffer } from "./checks/legs-differ.ts";
import { liabilityDenied } from "./checks/liability-denied.ts";
import { methodCapUnsaid } from "./checks/method-cap-unsaid.ts";
import { outsideDay } from "./checks/outside-day.ts";
import { overrideItemsUnsaid } from "./checks/override-items-unsaid.ts";
import { overrideReadingUnsaid } from "./checks/override-reading-unsaid.ts";
import { paperOwnerUnsaid } from "./checks/paper-owner-unsaid.ts";
import { parcelLimitUnsaid } from "./checks/parcel-limit-unsaid.ts";
import { payOutDiffers } from "./checks/pay-out-differs.ts";
import { payeeUnsaid } from "./checks/payee-unsaid.ts";
import { paymentBeforeClose } from "./checks/payment-before-close.ts";
import { payoutOnHoliday } from "./checks/payout-on-holiday.ts";
import { placesScopeUnsaid } from "./checks/places-scope-unsaid.ts";
import { pointBeyondFinish } from "./checks/point-beyond-finish.ts";
import { pointsUnsaid } from "./checks/points-unsaid.ts";
import { poolCountMissing } from "./checks/pool-count-missing.ts";
import { prizeBeyondPlaces } from "./checks/prize-beyond-places.ts";
import { prizeTotalDiffers } from "./checks/prize-total-differs.ts";
import { quotaNestingUnsaid } from "./checks/quota-nesting-unsaid.ts";
import { reasonsBelowLegalMinimum } from "./checks/reasons-below-legal-minimum.ts";
import { recordRuleUnsaid } from "./checks/record-rule-unsaid.ts";
import { refundLineUnsaid } from "./checks/refund-line-unsaid.ts";
import { refundPrintedDiffers } from "./checks/refund-printed-differs.ts";
import { restatedDifferently } from "./checks/restated-differently.ts";
import { returnBeforeShip } from "./checks/return-before-ship.ts";
import { returnDeadlinesDiffer } from "./checks/return-deadlines-differ.ts";
import { roleUndefined } from "./checks/role-undefined.ts";
import { ruleMissing } from "./checks/rule-missing.ts";
import { sanctionAgainstLead } from "./checks/sanction-against-lead.ts";
import { shipsAfterRace } from "./checks/ships-after-race.ts";
import { shuttleArrivesLate } from "./checks/shuttle-arrives-late.ts";
import { shuttleFrequency } from "./checks/shuttle-frequency.ts";
import { shuttleMode } from "./checks/shuttle-mode.ts";
import { shuttleSaleUnsaid } from "./checks/shuttle-sale-unsaid.ts";
import { sizeDecreases } from "./checks/size-decreases.ts";
import { sizeRepeats } from "./checks/size-repeats.ts";
import { specialOpenEnded } from "./checks/special-open-ended.ts";
import { stageChannelMissing } from "./checks/stage-channel-missing.ts";
import { stageDateAgainstEvent } from "./checks/stage-date-against-event.ts";
import { stageEndByParcel } from "./checks/stage-end-by-parcel.ts";
import { stageEndDoubled } from "./checks/stage-end-doubled.ts";
import { teamFeeDiffers } from "./checks/team-fee-differs.ts";
import { teamTimeUnsaid } from "./checks/team-time-unsaid.ts";
import { teamWithdrawalUnsaid } from "./checks/team-withdrawal-unsaid.ts";
import { termUndefined } from "./checks/term-undefined.ts";
import { tierGap } from "./checks/tier-gap.ts";
import { tierOverlap } from "./checks/tier-overlap.ts";
import { tierWithoutMinimum } from "./checks/tier-without-minimum.ts";
import { timedTwoWays } from "./checks/timed-two-ways.ts";
import { totalDiffers } from "./checks/total-differs.ts";
import { totalMissing } from "./checks/total-missing.ts";
import { voidRefundUnsaid } from "./checks/void-refund-unsaid.ts";
import { waveGunMissing } from "./checks/wave-gun-missing.ts";
import { weekdayDiffers } from "./checks/weekday-differs.ts";
import { weightsDiffer } from "./checks/weights-differ.ts";
import { windowBackward } from "./checks/window-backward.ts";
import { withholdingByNationality } from "./checks/withholding-by-nationality.ts";
import { withholdingResidenceUnsaid } from "./checks/withholding-residence-unsaid.ts";
import { wordingDoubtful } from "./checks/wording-doubtful.ts";
import { wornUnsaid } from "./checks/worn-unsaid.ts";

/** Every check, in the order in which the stages of a race come. A new check is a file and a line here. */
export const checks: readonly Check[] = [
  // time and place
  weekdayDiffers,
  dayDoubled,
  closingDiffers,
  closingMissing,
  legsDiffer,
  pointBeyondFinish,
  outsideDay,
  assemblyAfterGun,
  assemblyCloseUnsaid,
  arrivalBeforeAssembly,
  waveGunMissing,
  gateOnOtherGun,
  gateDiffers,
  gateOrder,
  gateOutsideCourse,
  gatePace,
  gatesMissing,
  ceremonyBeforeProtests,
  ceremonyMissing,
  judgingHoursMissing,
  judgedOrder,
  claimOutsideDay,
  claimDeskShort,
  bagDropClosesEarly,
  bagDropAfterGun,
  bagReturnEndsEarly,
  shuttleArrivesLate,
  shuttleFrequency,
  shuttleMode,
  shuttleSaleUnsaid,
  deskOnRaceDay,
  deskAfterGun,
  shipsAfterRace,
  payoutOnHoliday,
  // periods and repetitions
  boundUnclear,
  windowBackward,
  restatedDifferently,
  deadlineMissing,

  // entry
  entryAfterGun,
  drawBeforeClose,
  paymentBeforeClose,
  holdMissing,
  editDeadlineMissing,
  quotaNestingUnsaid,
  poolCountMissing,
  voidRefundUnsaid,
  holdsAgainstApproval,
  evidenceWindowsExclude,
  fallbackUnsaid,
  fallbackDeadlineMissing,

  // withdrawal
  ladderStartsLate,
  ladderGap,
  ladderOverlap,
  ladderEndsEarly,
  specialOpenEnded,
  stageEndDoubled,
  stageDateAgainstEvent,
  stageEndByParcel,
  stageChannelMissing,
  belowLegalMinimum,
  reasonsBelowLegalMinimum,
  refundLineUnsaid,
  refundPrintedDiffers,
  payOutDiffers,
  returnBeforeShip,
  returnDeadlinesDiffer,
  depositConditionUnsaid,
  forfeitDeadlineMissing,
  teamWithdrawalUnsaid,
  cancellationUnsaid,
  cancellationLineUnsaid,
  cancellationBelowSpecial,

  // law
  legalVersionOld,
  invoiceLate,

  // money
  totalDiffers,
  totalMissing,
  teamFeeDiffers,
  feeGap,
  feeMissing,
  feeOverlap,
  tierGap,
  tierOverlap,
  methodCapUnsaid,
  parcelLimitUnsaid,
  deliveryRegionGap,
  paperOwnerUnsaid,
  insuranceNotDerivable,

  // ages and groups
  ageAgainstBirthYears,
  ageBasisUnsaid,
  ageGroupBirthYears,
  ageGroupGap,
  ageGroupOverlap,
  divisionCountDiffers,
  divisionScopeUnsaid,
  compositionUnclear,
  teamTimeUnsaid,
  timedTwoWays,

  // ranges
  bandUnclear,
  bandDangling,
  bandGap,
  bandOverlap,

  // goods and sizes
  goodsNotInKit,
  sizeRepeats,
  sizeDecreases,

  // start, timing, conduct
  corralDefaultUnsaid,
  bestTimeWithoutCorrals,
  pointsUnsaid,
  sanctionAgainstLead,
  wornUnsaid,

  // prizes
  tierWithoutMinimum,
  countedUnsaid,
  overrideReadingUnsaid,
  overrideItemsUnsaid,
  choiceUnsaid,
  placesScopeUnsaid,
  weightsDiffer,
  prizeTotalDiffers,
  prizeBeyondPlaces,
  cashRises,
  recordRuleUnsaid,
  payeeUnsaid,
  withholdingResidenceUnsaid,
  withholdingByNationality,

  // consent and liability
  consentRefusalUnsaid,
  consentWaivesClaims,
  liabilityDenied,

  // words
  termUndefined,
  roleUndefined,
  wordingDoubtful,
  ruleMissing,

  // clauses
  clauseSkips,
  clauseRepeats,
  clauseUncited,
  figureMissing,
];
