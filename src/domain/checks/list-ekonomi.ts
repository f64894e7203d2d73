import { complaintSumDiffersCheck } from './complaint-sum-differs';
import { balanceDiffersCheck } from './balance-differs';
import { varavDiffersCheck } from './varav-differs';
import { deficitOverdueCheck } from './deficit-overdue';
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
import { roundingDifferenceCheck } from './rounding-difference';
import { statedDeviationDiffersCheck } from './stated-deviation-differs';
import { statedDeviationSignCheck } from './stated-deviation-sign';
import { statedSumDiffersCheck } from './stated-sum-differs';
import { statedSumUnknownCheck } from './stated-sum-unknown';
import { sumRowAsPostCheck } from './sum-row-as-post';

/** Every check of the economy (domain 6, 8). To add one: a file, and a line here. */
export const ekonomiCheckList: readonly Check[] = [
  statedSumDiffersCheck,
  statedDeviationDiffersCheck,
  statedDeviationSignCheck,
  roundingDifferenceCheck,
  statedSumUnknownCheck,
  sumRowAsPostCheck,
  economySlagMissingCheck,
  economyRowNotCountedCheck,
  economyNegativeAmountCheck,
  amountUnitUnknownCheck,
  mixedAmountUnitCheck,
  factor1000SuspectedCheck,
  branchScaleDiffersCheck,
  duplicateEconomyPostCheck,
  emptyAmountColumnCheck,
  partsExceedWholeCheck,
  largeDeviationUncommentedCheck,
  transferDiffersCheck,
  deficitOverdueCheck,
  varavDiffersCheck,
  balanceDiffersCheck,
  complaintSumDiffersCheck,
  economyTablesUnavailableCheck,
];
