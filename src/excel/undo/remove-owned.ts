import { failureOf, makeIssue, success, type Result } from '../../core';
import { fingerprintName, type OwnedSheet } from '../../workbook';
import { takeSurvey, findName, sheetOfTitle, type Survey } from '../read';

/**
 * Takes owned sheets away with their marks and fingerprints: a request to see that it is allowed, one to do it;
 * none when there is nothing to take away. Issues: `write-remove-protected`, `write-sheet-very-hidden`.
 */
export async function removeOwnedSheets(
  context: Excel.RequestContext,
  ownedList: readonly OwnedSheet[],
): Promise<Result<null>> {
  if (ownedList.length === 0) return success(null);
  const survey = await takeSurvey(context);
  const issueList = ownedList.flatMap(({ title }) => refusals(survey, title));
  if (issueList.length > 0) return failureOf(issueList);
  const { runtime, workbook } = context;
  runtime.enableEvents = false;
  for (const { title, mark } of ownedList) {
    // The sheet first: should it stay, its mark still says that it is ours.
    workbook.worksheets.getItem(title).delete();
    for (const name of [mark, fingerprintName(mark)]) {
      if (findName(survey, name)) workbook.names.getItem(name).delete();
    }
  }
  runtime.enableEvents = survey.areEventsOn;
  await context.sync();
  return success(null);
}

function refusals(survey: Survey, title: string) {
  const place = { sheet: title, params: { sheet: title } };
  if (survey.isStructureProtected) return [makeIssue('write-remove-protected', 'fel', place)];
  const isDeep = sheetOfTitle(survey, title)?.visibility === 'veryHidden';
  return isDeep ? [makeIssue('write-sheet-very-hidden', 'fel', place)] : [];
}
