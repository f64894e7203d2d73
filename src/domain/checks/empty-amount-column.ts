import { issueAt } from '../../core';
import { groupEkonomi, isAmount } from '../economy';
import type { Check } from './check';

/** What is missing, and what is there. */
const PAIR_LIST = [
  ['budget', 'utfall'],
  ['utfall', 'budget'],
] as const;

/** A branch whose whole column Utfall or Budget is empty while the other is filled; single blanks are normal. */
export const emptyAmountColumnCheck: Check = {
  code: 'empty-amount-column',
  severity: 'varning',
  *run({ modell }) {
    for (const { namn, radList } of groupEkonomi(modell).grenList) {
      const postList = radList.filter(({ roll }) => roll.kind === 'post').map(({ rad }) => rad);
      for (const [missing, present] of PAIR_LIST) {
        const filled = postList.find((rad) => isAmount(rad[present]));
        if (!filled || postList.some((rad) => isAmount(rad[missing]))) continue;
        const params = { verksamhet: namn, kolumn: missing === 'budget' ? 'Budget' : 'Utfall' };
        yield issueAt(filled, missing, this.code, this.severity, '', params);
      }
    }
  },
};
