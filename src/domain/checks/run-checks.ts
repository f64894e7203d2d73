import type { Issue } from '../../core';
import type { Check, CheckContext } from './check';
import { checkList } from './list';
import { ekonomiCheckList } from './list-ekonomi';
import { applyDampade } from './mute';

/** Runs some checks: their issues in the order of the list, without those muted in the sheet Dämpade. */
export function runCheckList(list: readonly Check[], context: CheckContext): readonly Issue[] {
  const issueList: Issue[] = [];
  const visible = visibleContext(context);
  for (const check of list) {
    for (const issue of check.run(visible)) issueList.push(issue);
  }
  return applyDampade(issueList, context.modell.dampadList);
}

/** Runs every check of domain 8 on a computed model; muted issues left out. */
export function runChecks(context: CheckContext): readonly Issue[] {
  return runCheckList([...checkList, ...ekonomiCheckList], context);
}

/** Checks see indicators as every output does: computed outcomes filled in, small groups taken out (domain 4.10). */
function visibleContext(context: CheckContext): CheckContext {
  const indikatorList = context.utvardering.indikatorresultatList.map(({ indikator }) => indikator);
  const { modell } = context;
  return { ...context, modell: { ...modell, indikatorList }, sourceIndikatorList: modell.indikatorList };
}
