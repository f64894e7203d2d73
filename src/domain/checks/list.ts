import { activityStateContradictionCheck } from './activity-state-contradiction';
import { agendaNameDiffersCheck } from './agenda-name-differs';
import { arsmalWeakerThanKfCheck } from './arsmal-weaker-than-kf';
import { arsmalWithoutUtfallCheck } from './arsmal-without-utfall';
import { arsmalWorseThanLastYearCheck } from './arsmal-worse-than-last-year';
import { bedomningBetterThanForslagCheck } from './bedomning-better-than-forslag';
import { bedomningMissingCheck } from './bedomning-missing';
import type { Check } from './check';
import { clientNameInTextCheck } from './client-name-in-text';
import { countInTextDiffersCheck } from './count-in-text-differs';
import { deviationWithoutAnalysisCheck } from './deviation-without-analysis';
import { deviationWithoutNewEndCheck } from './deviation-without-new-end';
import { directionContradictsTargetCheck } from './direction-contradicts-target';
import { duplicateActivityCheck } from './duplicate-activity';
import { duplicateIndicatorCheck } from './duplicate-indicator';
import { emailInTextCheck } from './email-in-text';
import { endBeforeStartCheck } from './end-before-start';
import { endBeforeYearCheck } from './end-before-year';
import { endPassedWithoutStateCheck } from './end-passed-without-state';
import { genderGapWithoutCommentCheck } from './gender-gap-without-comment';
import { goalCycleCheck } from './goal-cycle';
import { goalWithoutAnalysisCheck } from './goal-without-analysis';
import { goalWithoutParentCheck } from './goal-without-parent';
import { heltWithoutMeasureCheck } from './helt-without-measure';
import { mobileInTextCheck } from './mobile-in-text';
import { muteIncompleteCheck } from './mute-incomplete';
import { namndmalWithoutContentCheck } from './namndmal-without-content';
import { newEndNotLaterCheck } from './new-end-not-later';
import { outcomeWorseThanLastYearCheck } from './outcome-worse-than-last-year';
import { overrideOutdatedCheck } from './override-outdated';
import { overrideWithoutReasonCheck } from './override-without-reason';
import { ownArsmalMissingCheck } from './own-arsmal-missing';
import { ownLimitInvalidCheck } from './own-limit-invalid';
import { paragraphRepeatedCheck } from './paragraph-repeated';
import { percentAboveHundredCheck } from './percent-above-hundred';
import { periodWordsDifferCheck } from './period-words-differ';
import { percentNotSummedCheck } from './percent-not-summed';
import { personnummerInTextCheck } from './personnummer-in-text';
import { ratioDisagreesCheck } from './ratio-disagrees';
import { ratioIncompleteCheck } from './ratio-incomplete';
import { rowsWithoutAnalysisCheck } from './rows-without-analysis';
import { shareBesidePercentCheck } from './share-beside-percent';
import { smallCountWithTextCheck } from './small-count-with-text';
import { sumLooksAccumulatedCheck } from './sum-looks-accumulated';
import { sumPartMissingCheck } from './sum-part-missing';
import { textClaimsTooMuchCheck } from './text-claims-too-much';
import { totalOutsideGenderValuesCheck } from './total-outside-gender-values';
import { unitDiffersInRowCheck } from './unit-differs-in-row';
import { unitWrittenUnevenlyCheck } from './unit-written-unevenly';
import { utfallEqualsArsmalCheck } from './utfall-equals-arsmal';
import { utfallWithoutArsmalCheck } from './utfall-without-arsmal';
import { wrongParentLevelCheck } from './wrong-parent-level';
import { amountInTextDiffersCheck } from './amount-in-text-differs';
import { figureInTextDiffersCheck } from './figure-in-text-differs';
import { hiddenFigureInTextCheck } from './hidden-figure-in-text';
import { inheritedTextReferenceCheck } from './inherited-text-reference';
import { textReferenceEmptyCheck } from './text-reference-empty';
import { unknownTextReferenceCheck } from './unknown-text-reference';

/** Every check of goals, indicators, activities and texts (domain 8). To add one: a file, and a line here. */
export const checkList: readonly Check[] = [
  // Indicators
  utfallWithoutArsmalCheck,
  arsmalWithoutUtfallCheck,
  ownArsmalMissingCheck,
  totalOutsideGenderValuesCheck,
  genderGapWithoutCommentCheck,
  utfallEqualsArsmalCheck,
  arsmalWeakerThanKfCheck,
  arsmalWorseThanLastYearCheck,
  outcomeWorseThanLastYearCheck,
  duplicateIndicatorCheck,
  rowsWithoutAnalysisCheck,
  ratioDisagreesCheck,
  ratioIncompleteCheck,
  sumPartMissingCheck,
  sumLooksAccumulatedCheck,
  percentNotSummedCheck,
  percentAboveHundredCheck,
  shareBesidePercentCheck,
  unitDiffersInRowCheck,
  unitWrittenUnevenlyCheck,
  directionContradictsTargetCheck,
  overrideWithoutReasonCheck,
  overrideOutdatedCheck,
  ownLimitInvalidCheck,
  // Goals
  bedomningMissingCheck,
  bedomningBetterThanForslagCheck,
  heltWithoutMeasureCheck,
  goalWithoutAnalysisCheck,
  namndmalWithoutContentCheck,
  wrongParentLevelCheck,
  goalCycleCheck,
  goalWithoutParentCheck,
  // Activities
  activityStateContradictionCheck,
  deviationWithoutAnalysisCheck,
  deviationWithoutNewEndCheck,
  endPassedWithoutStateCheck,
  endBeforeStartCheck,
  endBeforeYearCheck,
  newEndNotLaterCheck,
  duplicateActivityCheck,
  // Text against data
  textClaimsTooMuchCheck,
  countInTextDiffersCheck,
  periodWordsDifferCheck,
  paragraphRepeatedCheck,
  agendaNameDiffersCheck,
  amountInTextDiffersCheck,
  figureInTextDiffersCheck,
  unknownTextReferenceCheck,
  textReferenceEmptyCheck,
  inheritedTextReferenceCheck,
  // Privacy
  personnummerInTextCheck,
  emailInTextCheck,
  mobileInTextCheck,
  clientNameInTextCheck,
  smallCountWithTextCheck,
  hiddenFigureInTextCheck,
  // Mutes
  muteIncompleteCheck,
];
