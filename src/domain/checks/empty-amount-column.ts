import { issueAt } from '../../core';
import { blankettOf, FALT_NAMN, groupEkonomi, isAmount } from '../economy';
import type { Check } from './check';

/** A branch with a whole column of amounts empty while another is filled; single blanks are normal. */
export const emptyAmountColumnCheck: Check = {
  code: 'empty-amount-column',
  severity: 'varning',
  *run({ modell }) {
    if (modell.uppgifter.niva === 'namnd') return;
    const { beloppFaltList } = blankettOf(modell);
    for (const { namn, radList } of groupEkonomi(modell).grenList) {
      const postList = radList.filter(({ roll }) => roll.kind === 'post').map(({ rad }) => rad);
      const filled = postList.find((rad) => beloppFaltList.some((falt) => isAmount(rad[falt])));
      if (!filled) continue;
      for (const falt of beloppFaltList) {
        if (postList.some((rad) => isAmount(rad[falt]))) continue;
        const params = { verksamhet: namn, kolumn: FALT_NAMN[falt] };
        yield issueAt(filled, falt, this.code, this.severity, '', params);
      }
    }
  },
};
