import { MAIN } from '../../helpers/package-builder';
import { buildWorkbook, type WorkbookSpec } from '../../helpers/package-builder';
import { snapshotOf } from '../../helpers/package-open';

const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Rapport</t></is></c></row>' +
  '<row r="3"><c r="B3"><f>1+1</f><v>2</v></c><c r="D3" s="0"/></row><row r="9"><c r="A9" s="0"/></row>';

function owned(names: string, title = 'Rapport', more: Partial<WorkbookSpec> = {}) {
  const sheetList = [{ title: 'Data' }, { title, rows }];
  return snapshotOf(buildWorkbook({ sheetList, names, ...more })).ownedSheetList;
}

const mark = (refersTo: string, name = 'Malkedjan.Rapport', attributes = ' hidden="1"') =>
  `<definedName name="${name}"${attributes}>${refersTo}</definedName>`;

test('an owned sheet is read whole from A1 to its last content', () => {
  expect(owned(mark('Rapport!$A$1'))).toEqual([
    {
      mark: 'Malkedjan.Rapport',
      title: 'Rapport',
      fingerprint: null,
      rowList: [[{ value: 'Rapport' }], [], [{ value: null }, { value: 2, formula: '1+1' }]],
    },
  ]);
});

test.each([
  ['Rapport', 'Rapport!$A$1'],
  ['Översikt 2', "'Översikt 2'!$A$1"],
  ["Mål's", "'Mål''s'!$A$1"],
  ['Översikt', 'ÖVERSIKT!$A$1'],
  ['R&amp;D', "'R&amp;D'!$A$1"],
  ['Rapport', 'Rapport!$A$4'],
])('the mark of sheet %s may read %s', (title, refersTo) => {
  expect(owned(mark(refersTo), title)).toHaveLength(1);
});

test.each([
  ['a lost sheet', mark('#REF!$A$1')],
  ['a sheet that is not there', mark('Annan!$A$1')],
  ['a range', mark('Rapport!$A$1:$B$2')],
  ['a formula', mark('SUM(Rapport!$A$1)')],
  ['no cell', mark('Rapport!$XFE$1')],
  ['a list', mark('Rapport!$A$1', 'Malkedjan.Lista.Ja')],
  ['a fingerprint', mark('Rapport!$A$1', 'Malkedjan.Rapport.Avtryck')],
  ['a name of one sheet', mark('Rapport!$A$1', 'Malkedjan.Rapport', ' hidden="1" localSheetId="1"')],
  ['another name', mark('Rapport!$A$1', 'Annat.Rapport')],
  ['nothing', ''],
])('%s marks no sheet', (_, names) => {
  expect(owned(names)).toEqual([]);
});

test('a mark that another program has made visible still counts', () => {
  expect(owned(mark('Rapport!$A$1', 'Malkedjan.Rapport', ''))).toHaveLength(1);
});

test('a chart sheet cannot be owned', () => {
  const chart = { title: 'Rapport', kind: 'chartsheet' as const, xml: `<chartsheet xmlns="${MAIN}"/>` };
  const bytes = buildWorkbook({ sheetList: [{ title: 'Data' }, chart], names: mark('Rapport!$A$1') });
  expect(snapshotOf(bytes).ownedSheetList).toEqual([]);
});

test.each([
  ['"abc"', 'abc'],
  ['"abc" &amp; "d""e"', 'abcd"e'],
  ['""', ''],
  ['Rapport!$A$1', null],
  ['"abc', null],
  ['"a"&amp;B1', null],
])('fingerprint %s reads %j', (stored, expected) => {
  const names = mark('Rapport!$A$1') + mark(stored, 'Malkedjan.Rapport.Avtryck');
  expect(owned(names)[0]!.fingerprint).toBe(expected);
});

test('tables on an owned sheet are read too', () => {
  const tableList = [{ name: 'T', ref: 'B2:B3', columnList: ['x'] }];
  const bytes = buildWorkbook({
    sheetList: [{ title: 'Rapport', rows, tableList }],
    names: mark('Rapport!$A$1'),
  });
  const snapshot = snapshotOf(bytes);
  expect(snapshot.tableList[0]!.rowList).toEqual([[{ value: 2, formula: '1+1' }]]);
  expect(snapshot.ownedSheetList[0]!.rowList).toHaveLength(3);
});

describe('sheets', () => {
  test.each([
    ['', false],
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection password="CC1A" sheet="true"/>', true],
    ['<sheetProtection objects="1"/>', false],
  ])('with %j are protected: %j', (after, isProtected) => {
    const { sheetList } = snapshotOf(buildWorkbook({ sheetList: [{ title: 'A', state: 'hidden', after }] }));
    expect(sheetList).toEqual([{ title: 'A', visibility: 'hidden', isProtected }]);
  });

  test('the date system is told', () => {
    expect(
      snapshotOf(buildWorkbook({ sheetList: [{ title: 'A' }], properties: 'date1904="1"' })).isDate1904,
    ).toBe(true);
  });
});
