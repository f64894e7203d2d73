import { handEditIssueList } from '../../src/actions';
import { issueMessage } from '../../src/i18n';
import type { OwnedSheet, SheetPlan, WorkbookSnapshot } from '../../src/workbook';
import { sheetOf } from '../xlsx/write/plans';

const OWNED: OwnedSheet = {
  mark: 'Malkedjan.Rapport',
  title: 'Rapport 2024',
  fingerprint: null,
  rowList: [],
};
const REPORT: SheetPlan = sheetOf('Rapport', { mark: 'Malkedjan.Rapport' });

function told(owned: Partial<OwnedSheet>, planList: readonly SheetPlan[] = [REPORT]): readonly string[] {
  const snapshot: WorkbookSnapshot = {
    sheetList: [],
    tableList: [],
    ownedSheetList: [{ ...OWNED, ...owned }],
    isDate1904: false,
  };
  return handEditIssueList(snapshot, planList).map((issue) => issueMessage('sv', issue));
}

test('charts, pictures and comments on a report sheet are told before they go, once per sheet', () => {
  expect(told({ lostObjectCount: 3 })).toEqual([
    'På rapportbladet Rapport 2024 finns diagram, bilder eller kommentarer som någon har lagt dit. De följer inte med när bladet skrivs om.',
  ]);
});

test.each([
  ['none are there', { lostObjectCount: 0 }, [REPORT]],
  ['the port keeps them, as Excel does', {}, [REPORT]],
  ['the sheet is not written', { lostObjectCount: 3 }, []],
])('nothing is told when %s', (_, owned, planList) => {
  expect(told(owned, planList)).toEqual([]);
});
