import { t } from '../../../src/i18n';
import { buildWorkbook } from '../../helpers/package-builder';
import { portOf, samplePort } from '../../helpers/sample-port';
import { valueOf } from '../write/plans';

const ROWS = '<row r="2"><c r="B2"><v>7</v></c><c r="D2"/></row>';
const workbook = (more = {}) =>
  portOf(
    buildWorkbook({
      sheetList: [
        { title: 'Ett', rows: '' },
        { title: 'Två', rows: ROWS, ...more },
      ],
    }),
  );

describe('one sheet whole', () => {
  test('rows from 1, cells from column 1, trailing empty ones left out', async () => {
    expect(valueOf(await workbook().readSheet('två'))).toEqual({
      title: 'Två',
      rowList: [[], [{ value: null }, { value: 7 }]],
    });
  });

  test('without a title the sheet that is shown', async () => {
    expect(valueOf(await workbook().readSheet(null)).title).toBe('Ett');
    const view = valueOf(samplePort().readView());
    expect(valueOf(await samplePort().readSheet(null)).title).toBe(view.activeSheet);
  });

  test('a chart sheet has no cells', async () => {
    const xml = '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    const port = workbook({ kind: 'chartsheet', xml });
    expect(valueOf(await port.readSheet('Två')).rowList).toEqual([]);
  });

  test('a title that is not there is an issue with a sentence', async () => {
    const result = await workbook().readSheet('Tre');
    expect(result.ok).toBe(false);
    const [issue] = result.issueList;
    expect(issue).toMatchObject({ code: 'sheet-missing', severity: 'fel' });
    expect(t('sv', 'issue.sheet-missing', issue!.params)).toContain('Tre');
  });
});
