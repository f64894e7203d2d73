import { foldTitle } from '../../workbook';
import { sheetOfName, sheetOfTitle, takeSurvey } from '../read';
import type { Placement } from './placements';

/**
 * After a stop: a sheet that was added but has not got its mark is one that nobody would know again. It goes, as
 * long as it is empty. No request beyond the survey when every new sheet has its name or never came.
 */
export async function removeUnmarkedSheets(
  context: Excel.RequestContext,
  placementList: readonly Placement[],
): Promise<void> {
  const survey = await takeSurvey(context);
  const namedSet = new Set(
    survey.nameList.flatMap((name) => {
      const sheet = sheetOfName(survey, name);
      return sheet ? [foldTitle(sheet.title)] : [];
    }),
  );
  const orphanList = placementList
    .filter(({ isNew, title }) => isNew && sheetOfTitle(survey, title) && !namedSet.has(foldTitle(title)))
    .map(({ title }) => context.workbook.worksheets.getItem(title));
  if (orphanList.length === 0) return;
  const usedList = orphanList.map((sheet) => sheet.getUsedRangeOrNullObject().load('address'));
  await context.sync();
  orphanList.filter((_, at) => usedList[at]!.isNullObject).forEach((sheet) => sheet.delete());
  await context.sync();
}
