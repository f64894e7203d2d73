import { success } from '../core';
import type { Organisationsniva, Typ } from '../domain';
import { planTemplate, type TemplateOptions } from '../tables';
import type { ApplyReceipt } from '../workbook';
import { hasDataSheets, type Action } from './action';

export interface TemplateInput {
  readonly typ: Typ;
  readonly niva: Organisationsniva;
  readonly ar: number;
  /** Rows to fill in, as `planTemplate` takes them; without them the sheets are empty. */
  readonly rowListByTable?: TemplateOptions['rowListByTable'] & {};
}

/** Adds the data sheets to a workbook that has none. */
export const createTemplate: Action<TemplateInput, ApplyReceipt> = {
  id: 'create-template',
  labelKey: 'action.template',
  icon: 'table-add',
  canRun: (snapshot) => snapshot !== null && !hasDataSheets(snapshot),
  async run({ port }, input) {
    const applied = await port.applyPlan(planTemplate(input));
    return applied.ok ? success(applied.value, applied.issueList) : applied;
  },
};
