import { quoteSheet } from '../../core';
import { fingerprintName, stringFormula, type PlannedName } from '../../workbook';
import { findName, type Survey } from '../read';
import type { Placement } from './placements';
import { renameSheets, type RenamedSheets } from './sheet-references';
import { WEIGHT, type Step } from './steps';

interface NameState {
  readonly name: string;
  readonly formula: string;
  readonly isVisible: boolean;
}

/** Adds a name of the whole workbook, or lets the one that is there point elsewhere. */
function setName(survey: Survey, { name, formula, isVisible }: NameState): Step {
  const known = findName(survey, name);
  return {
    bytes: WEIGHT.proxy + 2 * WEIGHT.action + formula.length,
    queue({ context }) {
      const { names } = context.workbook;
      const item = known ? names.getItem(known.name) : names.add(name, `=${formula}`);
      if (known && known.refersTo !== formula) item.formula = `=${formula}`;
      if ((known?.isVisible ?? true) !== isVisible) item.visible = isVisible;
    },
  };
}

function dropName(name: string): Step {
  return {
    bytes: WEIGHT.proxy + WEIGHT.action,
    queue({ context }) {
      context.workbook.names.getItem(name).delete();
    },
  };
}

const firstCell = (title: string): string => `${quoteSheet(title)}!$A$1`;

/** Before a sheet is written: its mark, and no fingerprint of what is about to go. */
export function markSteps(survey: Survey, placement: Placement): readonly Step[] {
  const { plan, title, unfinishedName } = placement;
  if (plan.mark === null) {
    return [setName(survey, { name: unfinishedName!, formula: firstCell(title), isVisible: false })];
  }
  const kept = findName(survey, fingerprintName(plan.mark));
  const mark = setName(survey, { name: plan.mark, formula: firstCell(title), isVisible: false });
  return kept ? [mark, dropName(kept.name)] : [mark];
}

/** When a sheet is written to the end: its fingerprint, or no longer the name that says it is unfinished. */
export function finishSteps({ plan, unfinishedName }: Placement): readonly Step[] {
  if (plan.mark === null) return [dropName(unfinishedName!)];
  if (plan.fingerprint === null) return [];
  const name = fingerprintName(plan.mark);
  const formula = `=${stringFormula(plan.fingerprint)}`;
  return [
    {
      bytes: WEIGHT.proxy + WEIGHT.action + formula.length * 2,
      queue({ context }) {
        context.workbook.names.add(name, formula).visible = false;
      },
    },
  ];
}

/** The plan's own names, such as the sources of drop-downs. */
export function nameSteps(
  survey: Survey,
  nameList: readonly PlannedName[],
  renamed: RenamedSheets,
): readonly Step[] {
  return nameList.map(({ name, refersTo, isHidden }) =>
    setName(survey, { name, formula: renameSheets(refersTo, renamed), isVisible: !isHidden }),
  );
}
