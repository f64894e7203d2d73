import { foldText } from '../../core';
import type { Check } from './check';
import { found } from './support/found';
import { assessedList } from './support/own-goals';

const ANALYS_BLOCK = 'analys';

/** An enhetsmål that is assessed without an Analys, in Mål or in Texter (domain 8). */
export const goalWithoutAnalysisCheck: Check = {
  code: 'goal-without-analysis',
  severity: 'notis',
  *run(context) {
    const withText = new Set(
      context.modell.textradList
        .filter(({ block, text }) => text !== '' && foldText(block) === ANALYS_BLOCK)
        .map(({ agareId }) => agareId),
    );
    for (const { mal } of assessedList(context)) {
      if (mal.niva !== 'enhetsmal' || mal.analys !== '' || withText.has(mal.id)) continue;
      yield found(goalWithoutAnalysisCheck, mal, 'analys', '', { namn: mal.namn });
    }
  },
};
