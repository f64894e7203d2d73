import { complaintSumDiffersCheck } from './complaint-sum-differs';
import { balanceDiffersCheck } from './balance-differs';
import { varavDiffersCheck } from './varav-differs';
import { deficitOverdueCheck } from './deficit-overdue';
import { deficitYearMissingCheck } from './deficit-year-missing';
import { transferDiffersCheck } from './transfer-differs';
import { amountUnitUnknownCheck } from './amount-unit-unknown';
import { branchScaleDiffersCheck } from './branch-scale-differs';
import type { Check } from './check';
import { duplicateEconomyPostCheck } from './duplicate-economy-post';
import { economyNegativeAmountCheck } from './economy-negative-amount';
import { economyRowNotCountedCheck } from './economy-row-not-counted';
import { economySlagMissingCheck } from './economy-slag-missing';
import { economyTablesUnavailableCheck } from './economy-tables-unavailable';
import { emptyAmountColumnCheck } from './empty-amount-column';
import { factor1000SuspectedCheck } from './factor-1000-suspected';
import { largeDeviationUncommentedCheck } from './large-deviation-uncommented';
import { mixedAmountUnitCheck } from './mixed-amount-unit';
import { partsExceedWholeCheck } from './parts-exceed-whole';
import { periodBudgetSuspectedCheck } from './period-budget-suspected';
import { roundingDifferenceCheck } from './rounding-difference';
import { sameFigureDiffersCheck } from './same-figure-differs';
import { statedDeviationDiffersCheck } from './stated-deviation-differs';
import { statedDeviationSignCheck } from './stated-deviation-sign';
import { statedFactor1000Check } from './stated-factor-1000';
import { statedSumDiffersCheck } from './stated-sum-differs';
import { statedSumUnknownCheck } from './stated-sum-unknown';
import { statedYearDiffersCheck } from './stated-year-differs';
import { sumRowAsPostCheck } from './sum-row-as-post';
import { unitScaleDiffersCheck } from './unit-scale-differs';

/** Every check of the economy (domain 6, 8). To add one: a file, and a line here. */
export const ekonomiCheckList: readonly Check[] = [
  statedSumDiffersCheck,
  statedDeviationDiffersCheck,
  statedDeviationSignCheck,
  sameFigureDiffersCheck,
  roundingDifferenceCheck,
  statedSumUnknownCheck,
  sumRowAsPostCheck,
  economySlagMissingCheck,
  economyRowNotCountedCheck,
  economyNegativeAmountCheck,
  amountUnitUnknownCheck,
  mixedAmountUnitCheck,
  factor1000SuspectedCheck,
  statedFactor1000Check,
  unitScaleDiffersCheck,
  periodBudgetSuspectedCheck,
  statedYearDiffersCheck,
  branchScaleDiffersCheck,
  duplicateEconomyPostCheck,
  emptyAmountColumnCheck,
  partsExceedWholeCheck,
  largeDeviationUncommentedCheck,
  transferDiffersCheck,
  deficitOverdueCheck,
  deficitYearMissingCheck,
  varavDiffersCheck,
  balanceDiffersCheck,
  complaintSumDiffersCheck,
  economyTablesUnavailableCheck,
];
