import { EMPTY_CELL, type Cell } from '../../../src/core';
import { buildWorkbook, type WorkbookSpec } from '../../helpers/package-builder';
import { snapshotOf } from '../../helpers/package-open';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="49"/><xf numFmtId="164"/></cellXfs>';
const STRINGS = '<si><t>Mål</t></si><si><t/></si>';

/** The cells of a table `A1:C<last>` whose first row is the header. */
function body(rows: string, lastRow: number, form: Partial<WorkbookSpec> = {}): readonly (readonly Cell[])[] {
  const table = { name: 'T', ref: `A1:C${lastRow}`, columnList: ['a', 'b', 'c'] };
  const spec = { strings: STRINGS, styles: STYLES, sheetList: [{ title: 'Blad', rows, tableList: [table] }] };
  return snapshotOf(buildWorkbook({ ...spec, ...form })).tableList[0]!.rowList;
}

const cell = (xml: string, form: Partial<WorkbookSpec> = {}): Cell =>
  body(`<row r="2">${xml}</row>`, 2, form)[0]![0]!;

describe('one cell', () => {
  test.each<[string, string, Cell]>([
    ['number', '<c r="A2"><v>12.5</v></c>', { value: 12.5 }],
    ['whole number', '<c r="A2" t="n"><v>12</v></c>', { value: 12 }],
    ['negative', '<c r="A2"><v>-1</v></c>', { value: -1 }],
    ['exponent', '<c r="A2"><v>1.5E-3</v></c>', { value: 0.0015 }],
    ['many digits', '<c r="A2"><v>12345678901234567890</v></c>', { value: 12345678901234567890 }],
    ['zero', '<c r="A2"><v>0</v></c>', { value: 0 }],
    ['blanks about a number', '<c r="A2"><v> 7 </v></c>', { value: 7 }],
    ['percent', '<c r="A2" s="1"><v>0.68</v></c>', { value: 0.68, numberFormat: '0%' }],
    ['shared string', '<c r="A2" t="s"><v>0</v></c>', { value: 'Mål' }],
    [
      'shared string as text format',
      '<c r="A2" s="2" t="s"><v>0</v></c>',
      { value: 'Mål', numberFormat: '@' },
    ],
    ['empty shared string', '<c r="A2" t="s"><v>1</v></c>', { value: '' }],
    ['shared string that is not there', '<c r="A2" t="s"><v>99</v></c>', { value: null }],
    ['inline string', '<c r="A2" t="inlineStr"><is><t>R&amp;D</t></is></c>', { value: 'R&D' }],
    ['inline runs', '<c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', { value: 'ab' }],
    ['formula text', '<c r="A2" t="str"><f>A1</f><v>x_x000D_</v></c>', { value: 'x\r', formula: 'A1' }],
    ['text without formula', '<c r="A2" t="str"><v>&lt;x&gt; </v></c>', { value: '<x> ' }],
    ['true', '<c r="A2" t="b"><v>1</v></c>', { value: true }],
    ['false', '<c r="A2" t="b"><v>0</v></c>', { value: false }],
    ['error', '<c r="A2" t="e"><v>#N/A</v></c>', { value: null, error: '#N/A' }],
    ['formula', '<c r="A2"><f>SUM(B2:C2)</f><v>3</v></c>', { value: 3, formula: 'SUM(B2:C2)' }],
    ['formula with sign', '<c r="A2"><f>=B2</f><v>3</v></c>', { value: 3, formula: 'B2' }],
    [
      'formula entities',
      '<c r="A2" t="b"><f>B2&lt;&gt;"&amp;"</f><v>1</v></c>',
      { value: true, formula: 'B2<>"&"' },
    ],
    ['formula without result', '<c r="A2"><f>B2</f></c>', { value: null, formula: 'B2' }],
    ['formula with empty result', '<c r="A2" t="str"><f>""</f><v></v></c>', { value: '', formula: '""' }],
    [
      'formula with error',
      '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { value: null, formula: '1/0', error: '#DIV/0!' },
    ],
    [
      'formula with format',
      '<c r="A2" s="1"><f>B2</f><v>1</v></c>',
      { value: 1, formula: 'B2', numberFormat: '0%' },
    ],
    [
      'array formula',
      '<c r="A2"><f t="array" ref="A2">SUM(B:B*C:C)</f><v>5</v></c>',
      { value: 5, formula: 'SUM(B:B*C:C)' },
    ],
    ['data table', '<c r="A2"><f t="dataTable" ref="A2" r1="B1"/><v>5</v></c>', { value: 5, formula: '' }],
    ['date serial', '<c r="A2" s="3"><v>44926</v></c>', { value: 44926, numberFormat: 'yyyy\\-mm\\-dd' }],
    ['date as text', '<c r="A2" t="d"><v>2022-12-31</v></c>', { value: 44926, numberFormat: 'yyyy-mm-dd' }],
    [
      'date and time',
      '<c r="A2" s="3" t="d"><v>2022-12-31T06:00:00</v></c>',
      { value: 44926.25, numberFormat: 'yyyy\\-mm\\-dd' },
    ],
    ['early date', '<c r="A2" t="d"><v>1900-01-01</v></c>', { value: 1, numberFormat: 'yyyy-mm-dd' }],
    ['no date', '<c r="A2" t="d"><v>snart</v></c>', { value: 'snart' }],
    ['no number', '<c r="A2"><v>12,5</v></c>', { value: '12,5' }],
    ['not finite', '<c r="A2"><v>1e999</v></c>', { value: '1e999' }],
    ['unknown type', '<c r="A2" t="zz"><v>3</v></c>', { value: 3 }],
    ['unknown style', '<c r="A2" s="77"><v>3</v></c>', { value: 3 }],
    ['small letters', '<c r="a2"><v>3</v></c>', { value: 3 }],
    ['blanks in tags', '<c  r = "A2"\n s = "1" ><v >3</v ></c >', { value: 3, numberFormat: '0%' }],
    ['single quotes', "<c r='A2' t='s'><v>0</v></c>", { value: 'Mål' }],
    ['other attributes', '<c r="A2" cm="1" vm="2" ph="1" x:s="9" xmlns:x="u"><v>3</v></c>', { value: 3 }],
    ['extension', '<c r="A2"><v>3</v><extLst><ext><v>9</v><c/></ext></extLst></c>', { value: 3 }],
    ['CDATA', '<c r="A2" t="str"><v>a<![CDATA[<v>]]>b</v></c>', { value: 'a<v>b' }],
  ])('%s', (_, xml, expected) => {
    expect(cell(xml)).toEqual(expected);
  });

  test.each([
    ['only a style', '<c r="A2" s="1"/>'],
    ['opened and closed', '<c r="A2" s="1"></c>'],
    ['an empty value', '<c r="A2"><v/></c>'],
    ['an empty number', '<c r="A2"><v></v></c>'],
    ['nothing at all', ''],
  ])('%s is the shared empty cell', (_, xml) => {
    expect(cell(xml)).toBe(EMPTY_CELL);
  });

  test('dates count from 1904 where the workbook says so', () => {
    const xml = '<c r="A2" t="d"><v>1904-01-02</v></c>';
    expect(cell(xml, { properties: 'date1904="1"' })).toEqual({ value: 1, numberFormat: 'yyyy-mm-dd' });
  });

  test('cells with one shared string and style are one object', () => {
    const [first, second] = body(
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>0</v></c></row>',
      2,
    )[0]!;
    expect(first).toBe(second);
  });
});

const PLAIN_ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="4"><c r="B4" t="s"><v>0</v></c></row>';
const PLAIN_BODY = [
  [{ value: 1 }, { value: null }, { value: 3 }],
  [{ value: null }, { value: null }, { value: null }],
  [{ value: null }, { value: 'Mål' }, { value: null }],
];

describe('forms of sheets that mean the same', () => {
  test.each<[string, string, Partial<WorkbookSpec>]>([
    ['plain', PLAIN_ROWS, {}],
    ['strict', PLAIN_ROWS, { isStrict: true }],
    [
      'prefixed',
      PLAIN_ROWS.replace(/<(\/?)/g, '<$1x:'),
      { prefix: 'x:', strings: STRINGS.replace(/<(\/?)/g, '<$1x:'), styles: '' },
    ],
    ['absolute targets', PLAIN_ROWS, { hasAbsoluteTargets: true }],
    ['pretty printed', PLAIN_ROWS.replace(/></g, '>\n  <'), {}],
    ['with comments', PLAIN_ROWS.replace(/<row/g, '<!-- </row> <c> --><row'), {}],
    [
      'without references',
      '<row><c t="inlineStr"><is><t>a</t></is></c></row><row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c/><c t="s"><v>0</v></c></row>',
      {},
    ],
    ['rows without numbers', PLAIN_ROWS.replace(/<row r="\d"/g, '<row'), {}],
    ['cells outside the table', PLAIN_ROWS.replace('</row>', '<c r="D1"><v>9</v></c></row>'), {}],
    ['cells out of order', PLAIN_ROWS.replace(/(<c r="A2".*?<\/c>)(<c r="C2".*?<\/c>)/, '$2$1'), {}],
    [
      'rows with more attributes',
      PLAIN_ROWS.replace(/<row/g, '<row spans="1:3" ht="15" customHeight="1"'),
      {},
    ],
    ['something unknown between rows', PLAIN_ROWS.replace(/<row/g, '<new><row r="9"/></new><row'), {}],
  ])('%s', (_, rows, form) => {
    expect(body(rows, 4, form)).toEqual(PLAIN_BODY);
  });

  test('a UTF-16 sheet', () => {
    const table = { name: 'T', ref: 'A1:A2', columnList: ['a'] };
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData>' +
      '<row r="2"><c r="A2" t="str"><v>Mål å</v></c></row></sheetData><tableParts><tablePart r:id="rId1"/></tableParts></worksheet>';
    const bytes = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const snapshot = snapshotOf(
      buildWorkbook({ sheetList: [{ title: 'B', xml: bytes, tableList: [table] }] }),
    );
    expect(snapshot.tableList[0]!.rowList).toEqual([[{ value: 'Mål å' }]]);
  });
});

describe('shared formulas', () => {
  const master = '<c r="A2"><f t="shared" ref="A2:C4" si="0">B$1*$C2</f><v>1</v></c>';
  const follower = (ref: string) => `<c r="${ref}"><f t="shared" si="0"/><v>2</v></c>`;

  test('each cell gets the text that Excel would show in it', () => {
    const rows = `<row r="2">${master}${follower('B2')}</row><row r="3">${follower('A3')}</row>`;
    const formulaList = body(rows, 3).map((row) => row.map(({ formula }) => formula));
    expect(formulaList).toEqual([
      ['B$1*$C2', 'C$1*$C2', undefined],
      ['B$1*$C3', undefined, undefined],
    ]);
  });

  test('a master outside the table serves the cells inside', () => {
    const rows =
      '<row r="1"><c r="Z1"><f t=\'shared\' ref="Z1:Z2" si="5">A1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="5"></f><v>2</v></c></row>';
    expect(body(rows, 2)[0]![1]).toEqual({ value: 2, formula: '#REF!' });
  });

  test('a follower without master is still a formula', () => {
    expect(body(`<row r="2">${follower('A2')}</row>`, 2)[0]![0]).toEqual({ value: 2, formula: '' });
  });

  test('a master that is used again takes over', () => {
    const again = master.replace('A2"', 'A3"').replace('B$1*$C2', 'X9');
    const rows = `<row r="2">${master}</row><row r="3">${again}</row><row r="4">${follower('A4')}</row>`;
    expect(body(rows, 4)[2]![0]!.formula).toBe('X10');
  });
});
