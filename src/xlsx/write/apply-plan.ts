import type { Issue, Result } from '../../core';
import { makeIssue, success } from '../../core';
import type { ApplyOptions, ApplyReceipt, WorkbookPlan } from '../../workbook';
import type { OpcPackage } from '../package';
import { commitStaged } from './commit';
import { stagePlan } from './stage';

const SIGNATURE_ORIGIN =
  'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';

/**
 * Applies a plan to a package: first everything is worked out, then put in place in one go, so that an issue,
 * a stop by `signal` or an exception leaves the package as it was. Issues: see `stagePlan`; and of severity
 * `varning` `file-signature-invalid` for a signed file.
 */
export async function applyPlanToPackage(
  pkg: OpcPackage,
  plan: WorkbookPlan,
  options: ApplyOptions,
): Promise<Result<ApplyReceipt>> {
  const staged = await stagePlan(pkg, plan, options);
  if (!staged.ok) return staged;
  commitStaged(staged.value);
  options.onProgress?.(1);
  const titleByPlanned = Object.fromEntries(
    staged.value.sheetList.map(({ plan: sheet, title }) => [sheet.title, title]),
  );
  return success({ titleByPlanned }, signatureIssues(pkg));
}

/** The VBA project's own signature covers its code only, so it still holds. */
function signatureIssues(pkg: OpcPackage): readonly Issue[] {
  const isSigned = pkg.relationshipsOfType('/', SIGNATURE_ORIGIN).length > 0;
  return isSigned ? [makeIssue('file-signature-invalid', 'varning')] : [];
}
