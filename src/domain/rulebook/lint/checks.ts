import type { Check } from "./check.ts";
import { arrivalBeforeAssembly } from "./checks/arrival-before-assembly.ts";
import { assemblyAfterGun } from "./checks/assembly-after-gun.ts";
import { assemblyCloseUnsaid } from "./checks/assembly-close-unsaid.ts";
import { bagDropAfterGun } from "./checks/bag-drop-after-gun.ts";
import { bagDropClosesEarly } from "./checks/bag-drop-closes-early.ts";
import { bagReturnEndsEarly } from "./checks/bag-return-ends-early.ts";
import { belowLegalMinimum } from "./checks/below-legal-minimum.ts";
import { boundUnclear } from "./checks/bound-unclear.ts";
import { cancellationBelowSpecial } from "./checks/cancellation-below-special.ts";
import { cancellationUnsaid } from "./checks/cancellation-unsaid.ts";
import { ceremonyBeforeProtests } from "./checks/ceremony-before-protests.ts";
import { ceremonyMissing } from "./checks/ceremony-missing.ts";
import { claimDeskShort } from "./checks/claim-desk-short.ts";
import { claimOutsideDay } from "./checks/claim-outside-day.ts";
import { closingDiffers } from "./checks/closing-differs.ts";
import { closingMissing } from "./checks/closing-missing.ts";
import { dayDoubled } from "./checks/day-doubled.ts";
import { deadlineMissing } from "./checks/deadline-missing.ts";
import { depositConditionUnsaid } from "./checks/deposit-condition-unsaid.ts";
import { deskAfterGun } from "./checks/desk-after-gun.ts";
import { deskOnRaceDay } from "./checks/desk-on-race-day.ts";
import { drawBeforeClose } from "./checks/draw-before-close.ts";
import { editDeadlineMissing } from "./checks/edit-deadline-missing.ts";
import { entryAfterGun } from "./checks/entry-after-gun.ts";
import { evidenceWindowsExclude } from "./checks/evidence-windows-exclude.ts";
import { fallbackDeadlineMissing } from "./checks/fallback-deadline-missing.ts";
import { fallbackUnsaid } from "./checks/fallback-unsaid.ts";
import { forfeitDeadlineMissing } from "./checks/forfeit-deadline-missing.ts";
import { gateDiffers } from "./checks/gate-differs.ts";
import { gateOnOtherGun } from "./checks/gate-on-other-gun.ts";
import { gateOrder } from "./checks/gate-order.ts";
import { gateOutsideCourse } from "./checks/gate-outside-course.ts";
import { gatePace } from "./checks/gate-pace.ts";
import { gatesMissing } from "./checks/gates-missing.ts";
import { holdMissing } from "./checks/hold-missing.ts";
import { holdsAgainstApproval } from "./checks/holds-against-approval.ts";
import { invoiceLate } from "./checks/invoice-late.ts";
import { judgedOrder } from "./checks/judged-order.ts";
import { judgingHoursMissing } from "./checks/judging-hours-missing.ts";
import { ladderEndsEarly } from "./checks/ladder-ends-early.ts";
import { ladderGap } from "./checks/ladder-gap.ts";
import { ladderOverlap } from "./checks/ladder-overlap.ts";
import { ladderStartsLate } from "./checks/ladder-starts-late.ts";
import { legalVersionOld } from "./checks/legal-version-old.ts";
import { legsDiffer } from "./checks/legs-differ.ts";
import { outsideDay } from "./checks/outside-day.ts";
import { payOutDiffers } from "./checks/pay-out-differs.ts";
import { paymentBeforeClose } from "./checks/payment-before-close.ts";
import { payoutOnHoliday } from "./checks/payout-on-holiday.ts";
import { pointBeyondFinish } from "./checks/point-beyond-finish.ts";
import { poolCountMissing } from "./checks/pool-count-missing.ts";
import { quotaNestingUnsaid } from "./checks/quota-nesting-unsaid.ts";
import { reasonsBelowLegalMinimum } from "./checks/reasons-below-legal-minimum.ts";
import { refundLineUnsaid } from "./checks/refund-line-unsaid.ts";
import { refundPrintedDiffers } from "./checks/refund-printed-differs.ts";
import { restatedDifferently } from "./checks/restated-differently.ts";
import { returnBeforeShip } from "./checks/return-before-ship.ts";
import { returnDeadlinesDiffer } from "./checks/return-deadlines-differ.ts";
import { shipsAfterRace } from "./checks/ships-after-race.ts";
import { shuttleArrivesLate } from "./checks/shuttle-arrives-late.ts";
import { shuttleFrequency } from "./checks/shuttle-frequency.ts";
import { shuttleMode } from "./checks/shuttle-mode.ts";
import { shuttleSaleUnsaid } from "./checks/shuttle-sale-unsaid.ts";
import { specialOpenEnded } from "./checks/special-open-ended.ts";
import { stageChannelMissing } from "./checks/stage-channel-missing.ts";
import { stageDateAgainstEvent } from "./checks/stage-date-against-event.ts";
import { stageEndByParcel } from "./checks/stage-end-by-parcel.ts";
import { stageEndDoubled } from "./checks/stage-end-doubled.ts";
import { teamWithdrawalUnsaid } from "./checks/team-withdrawal-unsaid.ts";
import { voidRefundUnsaid } from "./checks/void-refund-unsaid.ts";
import { waveGunMissing } from "./checks/wave-gun-missing.ts";
import { weekdayDiffers } from "./checks/weekday-differs.ts";
import { windowBackward } from "./checks/window-backward.ts";

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
  cancellationBelowSpecial,

  // law
  legalVersionOld,
  invoiceLate,
];
