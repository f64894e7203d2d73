import { EMPTY_CELL, parseA1, type Cell } from '../../../src/core';
import { issueMessage } from '../../../src/i18n';
import type { CellEdit, SheetView, XlsxPort } from '../../../src/xlsx';
import { buildWorkbook, type WorkbookSpec } from '../../helpers/package-builder';
import { portOf } from '../../helpers/sample-port';
import { changedParts, partsOf, valueOf } from '../write/plans';

type Content = CellEdit['content'];
const value = (content: string | number | boolean | null): Content => ({ kind: 'value', value: content });
const formula = (text: string, cached: string | number | null = null, error?: string): Content => ({
  kind: 'formula',
  formula: text,
  cached,
  ...(error === undefined ? {} : { error }),
});
const edit = (ref: string, content: Content, more: Partial<CellEdit> = {}): CellEdit => ({
  sheet: 'Blad',
  ...parseA1(ref)!,
  content,
  ...more,
});

const STYLES =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
  '<cellXfs><xf fontId="0"/><xf fontId="1"><alignment wrapText="1"/></xf><xf numFmtId="9"/></cellXfs>';

function book(rows: string, more: Partial<WorkbookSpec> = {}, sheet: object = {}): Uint8Array {
  return buildWorkbook({ sheetList: [{ title: 'Blad', rows, ...sheet }], styles: STYLES, ...more });
}

function edited(bytes: Uint8Array, ...editList: readonly CellEdit[]): { port: XlsxPort; sheet: SheetView } {
  const port = portOf(bytes);
  valueOf(port.editCells(editList));
  return { port, sheet: valueOf(portOf(port.toBytes()).readView()).sheetList[0]! };
}

const sheetXml = (port: XlsxPort) => partsOf(port.toBytes())['xl/worksheets/sheet1.xml']!;
const ROW = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';

describe('one cell', () => {
  test.each<[string, CellEdit, Cell]>([
    ['a number', edit('A1', value(2.5)), { value: 2.5 }],
    ['a text that looks like a formula', edit('A1', value('=1+1')), { value: '=1+1' }],
    ['a truth', edit('A1', value(false)), { value: false }],
    ['nothing', edit('A1', value(null)), EMPTY_CELL],
    ['over a formula', edit('B1', value(7)), { value: 7 }],
    ['a formula', edit('A1', formula('SUM(B1,1)', 3)), { value: 3, formula: 'SUM(B1,1)' }],
    ['a newer function', edit('A1', formula('IFNA(B1,0)', 2)), { value: 2, formula: '_xlfn.IFNA(B1,0)' }],
    ['a formula with a text', edit('A1', formula('"å"&B1', 'å2')), { value: 'å2', formula: '"å"&B1' }],
    [
      'a formula with an error',
      edit('A1', formula('1/0', null, '#DIV/0!')),
      { value: null, formula: '1/0', error: '#DIV/0!' },
    ],
    ['a result of the formula there', edit('B1', formula('A1*2', 5)), { value: 5, formula: 'A1*2' }],
    ['a cell far away', edit('XFD9', value('å')), { value: 'å' }],
  ])('%s', (_, change, cell) => {
    const { sheet } = edited(book(ROW), change);
    expect(sheet.cellAt(change.rowNumber, change.columnNumber)).toEqual(cell);
    expect(sheet.styleAt(1, 1).font.bold).toBe(true);
  });

  test('of the sheet’s text only the cell changes', () => {
    const { port } = edited(book(ROW), edit('A1', value(3)));
    expect(sheetXml(port)).toBe(
      partsOf(book(ROW))['xl/worksheets/sheet1.xml']!.replace('<v>1</v>', '<v>3</v>'),
    );
    expect(changedParts(book(ROW), port.toBytes())).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(partsOf(port.toBytes())['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  test('a new result alone asks nobody to calculate', () => {
    const { port } = edited(book(ROW), edit('B1', formula('A1*2', 5)));
    expect(changedParts(book(ROW), port.toBytes())).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('emptying what is not there, or no edits at all, leaves every byte', () => {
    const port = portOf(book(ROW));
    valueOf(port.editCells([]));
    expect(port.toBytes()).toEqual(book(ROW));
    valueOf(port.editCells([edit('D9', value(null))]));
    expect(sheetXml(port)).toBe(partsOf(book(ROW))['xl/worksheets/sheet1.xml']);
  });

  test.each([
    ['a date', 'A1', 'yyyy-mm-dd', true],
    ['percent, built in', 'A1', '0%', true],
    ['in a cell that was not there', 'C3', '0.0%', false],
    ['taken away', 'B1', 'General', false],
  ])('a new number format keeps the rest of the look: %s', (_, ref, code, isBold) => {
    const { sheet } = edited(book(ROW), edit(ref, value(0.5), { numberFormat: code }));
    const { rowNumber, columnNumber } = parseA1(ref)!;
    const style = sheet.styleAt(rowNumber, columnNumber);
    expect(style.numberFormat).toBe(code === 'General' ? undefined : code);
    expect([style.font.bold ?? false, style.wrap ?? false]).toEqual([isBold, isBold]);
  });

  test('the same number format twice makes one cell format', () => {
    const port = portOf(book(ROW));
    valueOf(port.editCells([edit('A1', value(1), { numberFormat: '0.000' })]));
    const once = partsOf(port.toBytes())['xl/styles.xml'];
    valueOf(port.editCells([edit('A1', value(2), { numberFormat: '0.000' })]));
    expect(partsOf(port.toBytes())['xl/styles.xml']).toBe(once);
  });

  test('a workbook without styles gets some when a number format needs them', () => {
    const bytes = buildWorkbook({ sheetList: [{ title: 'Blad', rows: ROW.replace(' s="1"', '') }] });
    expect(
      edited(bytes, edit('A1', value(1), { numberFormat: '0.0' })).sheet.styleAt(1, 1).numberFormat,
    ).toBe('0.0');
  });

  test.each([
    ['a place outside the sheet', { rowNumber: 0 }],
    ['a column outside the sheet', { columnNumber: 16_385 }],
  ])('%s is a broken program', (_, place) => {
    expect(() => portOf(book(ROW)).editCells([edit('A1', value(1), place)])).toThrow(RangeError);
  });
});

describe('shared and array formulas', () => {
  const SHARED =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';
  const formulasOf = (sheet: SheetView) => [1, 2, 3].map((row) => sheet.cellAt(row, 1).formula);

  test('a new result keeps the group as it is', () => {
    const { port, sheet } = edited(book(SHARED), edit('A2', formula('B2*2', 40)));
    expect(sheetXml(port)).toContain('<c r="A2"><f t="shared" si="0"/><v>40</v></c>');
    expect(formulasOf(sheet)).toEqual(['B1*2', 'B2*2', 'B3*2']);
  });

  test('the first cell gives the formula to the next', () => {
    expect(formulasOf(edited(book(SHARED), edit('A1', value(1))).sheet)).toEqual([undefined, 'B2*2', 'B3*2']);
  });

  test('a member leaves the group', () => {
    expect(formulasOf(edited(book(SHARED), edit('A2', formula('B9', 1))).sheet)).toEqual([
      'B1*2',
      'B9',
      'B3*2',
    ]);
  });

  test('a cell inside an array formula is refused, its results are not', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(portOf(book(rows)).editCells([edit('A2', value(1))]).issueList).toMatchObject([
      { code: 'write-array-formula', sheet: 'Blad', cell: 'A2' },
    ]);
    const { port } = edited(book(rows), edit('A1', formula('B1:B2', 9)));
    expect(sheetXml(port)).toContain('<f t="array" ref="A1:A2">B1:B2</f><v>9</v>');
  });
});

const TABLE = { name: 'T', ref: 'A1:B2', columnList: ['Namn', 'Tal'] };
const TABLE_ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Namn</t></is></c><c r="B1" t="inlineStr"><is><t>Tal</t></is></c></row>' +
  '<row r="2"><c r="A2" s="1" t="inlineStr"><is><t>a</t></is></c><c r="B2" s="2"><v>1</v></c></row>';
const RULES =
  '<conditionalFormatting sqref="B2"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="A2"><formula1>"a,b"</formula1></dataValidation>' +
  '<dataValidation type="list" sqref="D2"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
const tableBook = (rows = TABLE_ROWS, after = RULES, table: object = {}) =>
  book(rows, {}, { after, tableList: [{ ...TABLE, ...table }] });

describe('below a table', () => {
  test('what is typed right below belongs to it: range, looks and rules follow', () => {
    const { sheet } = edited(tableBook(), edit('A3', value('c')));
    expect(sheet.tableList[0]!.range.bottom).toBe(3);
    expect(sheet.cellAt(3, 1).value).toBe('c');
    expect([sheet.styleAt(3, 1).font.bold, sheet.styleAt(3, 2).numberFormat]).toEqual([true, '0%']);
    expect(sheet.conditionalList[0]!.rangeList).toEqual([{ top: 2, left: 2, bottom: 3, right: 2 }]);
    expect(sheet.validationList.map(({ rangeList }) => rangeList[0]!.bottom)).toEqual([3, 2]);
  });

  test('a pasted block takes as many rows as it has', () => {
    const block = ['A3', 'B3', 'A4', 'A5'].map((ref) => edit(ref, value(ref)));
    expect(edited(tableBook(), ...block).sheet.tableList[0]!.range.bottom).toBe(5);
  });

  test('the filter grows too', () => {
    const { port } = edited(
      tableBook(TABLE_ROWS, '', { attributes: ' insertRow="0"' }),
      edit('A3', value('c')),
    );
    expect(partsOf(port.toBytes())['xl/tables/table1.xml']).toMatch(/ref="A1:B3"/);
  });

  test.each<[string, Uint8Array, CellEdit, readonly string[]]>([
    ['a row further down', tableBook(), edit('A4', value('c')), []],
    ['a column beside', tableBook(), edit('C3', value('c')), []],
    ['only emptied', tableBook(), edit('A3', value(null)), []],
    [
      'a totals row',
      tableBook(TABLE_ROWS, '', { attributes: ' totalsRowCount="1"', ref: 'A1:B2' }),
      edit('A3', value(1)),
      [],
    ],
    ['a protected sheet', tableBook(TABLE_ROWS, '<sheetProtection sheet="1"/>'), edit('A3', value(1)), []],
    [
      'something in the way',
      tableBook(`${TABLE_ROWS}<row r="3"><c r="B3"><v>9</v></c></row>`),
      edit('A3', value('c')),
      ['edit-table-not-extended'],
    ],
    [
      'merged cells in the way',
      tableBook(TABLE_ROWS, '<mergeCells><mergeCell ref="B3:C4"/></mergeCells>'),
      edit('A3', value('c')),
      ['edit-table-not-extended'],
    ],
    [
      'a cell that held something already',
      tableBook(`${TABLE_ROWS}<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>`),
      edit('A3', formula('1+1', 3)),
      [],
    ],
  ])('it does not grow: %s', (_, bytes, change, codeList) => {
    const port = portOf(bytes);
    const result = port.editCells([change]);
    expect(result.ok).toBe(true);
    expect(result.issueList.map(({ code }) => code)).toEqual(codeList);
    const sheet = valueOf(port.readView()).sheetList[0]!;
    expect(sheet.tableList[0]!.range.bottom).toBe(2);
    for (const issue of result.issueList) expect(issueMessage('sv', issue)).toContain('rad 3');
  });

  test('calculated columns go on', () => {
    const bytes = tableBook(TABLE_ROWS.replace('<v>1</v>', '<f>LEN(A2)</f><v>1</v>'), '');
    const parts = { ...partsOf(bytes) };
    const port = portOf(
      buildWorkbook({
        sheetList: [
          {
            title: 'Blad',
            rows: TABLE_ROWS.replace('<v>1</v>', '<f>LEN(A2)</f><v>1</v>'),
            tableList: [TABLE],
          },
        ],
        styles: STYLES,
        parts: {
          'xl/tables/table1.xml': parts['xl/tables/table1.xml']!.replace(
            /(<tableColumn id="2" name="Tal")\/>/,
            '$1><calculatedColumnFormula>LEN(T[[#This Row],[Namn]])</calculatedColumnFormula></tableColumn>',
          ),
        },
      }),
    );
    valueOf(port.editCells([edit('A3', value('ccc'))]));
    expect(valueOf(port.readView()).sheetList[0]!.cellAt(3, 2)).toEqual({
      value: null,
      formula: 'LEN(A3)',
      numberFormat: '0%',
    });
  });
});

describe('headers of tables', () => {
  const columnsAfter = (...editList: readonly CellEdit[]) => {
    const { sheet } = edited(tableBook(), ...editList);
    const { columnList } = sheet.tableList[0]!;
    expect([1, 2].map((column) => sheet.cellAt(1, column).value)).toEqual(columnList);
    return columnList;
  };

  test.each<[string, CellEdit, readonly string[]]>([
    ['another text', edit('B1', value('Antal')), ['Namn', 'Antal']],
    ['a number becomes text', edit('B1', value(2022)), ['Namn', '2022']],
    ['nothing becomes a name', edit('B1', value(null)), ['Namn', 'Kolumn2']],
    ['a name that is taken', edit('B1', value('NAMN')), ['Namn', 'NAMN2']],
    ['a formula becomes its result', edit('B1', formula('"x"', 'x')), ['Namn', 'x']],
    ['signs of markup', edit('A1', value('<"å">')), ['<"å">', 'Tal']],
  ])('%s', (_, change, expected) => {
    expect(columnsAfter(change)).toEqual(expected);
  });

  test('a column that a formula names keeps its header', () => {
    const bytes = tableBook(`${TABLE_ROWS}<row r="9"><c r="D9"><f>SUM(T[Tal])</f><v>1</v></c></row>`);
    const result = portOf(bytes).editCells([edit('B1', value('Antal'))]);
    expect(result.issueList).toMatchObject([{ code: 'edit-header-in-formula', cell: 'B1' }]);
    expect(portOf(bytes).editCells([edit('A1', value('Namnet'))]).ok).toBe(true);
  });
});

describe('formulas as people type them', () => {
  test.each([
    ['this row', '[@Tal]*2', 'T[[#This Row],[Tal]]*2'],
    ['a column of its own table', 'SUM([Tal])', 'SUM(T[Tal])'],
    ['a table by name', 'SUM(T[Tal])', 'SUM(T[Tal])'],
    ['brackets in a text', 'A1&"[@Tal]"', 'A1&"[@Tal]"'],
  ])('in a table: %s', (_, typed, written) => {
    expect(edited(tableBook(), edit('B2', formula(typed, 1))).sheet.cellAt(2, 2).formula).toBe(written);
  });

  test.each(['SUM(A1', 'A1+', '"öppen', 'A1)', 'SUM(A1;B1)', '{1,2', 'LET(x,1,x)', '[@Tal]', ' ', '(A1]'])(
    'refused: %s',
    (typed) => {
      const port = portOf(book(ROW));
      const result = port.editCells([edit('A1', value(9)), edit('D9', formula(typed, 1))]);
      expect(result.issueList).toMatchObject([{ code: 'edit-formula-refused', cell: 'D9', raw: typed }]);
      expect(port.toBytes()).toEqual(book(ROW));
    },
  );
});

describe('refusals leave everything as it was', () => {
  test('a sheet that is not there', () => {
    const result = portOf(book(ROW)).editCells([edit('A1', value(1), { sheet: 'Nej' })]);
    expect(result.issueList).toMatchObject([{ code: 'sheet-missing', params: { sheet: 'Nej' } }]);
  });

  test('a text that no cell holds', () => {
    const result = portOf(book(ROW)).editCells([edit('A1', value('å'.repeat(32_768)))]);
    expect(issueMessage('sv', result.issueList[0]!)).toContain('32');
  });
});

test('the stored order of calculation goes when a formula comes or goes', () => {
  const withChain = book(ROW, {
    parts: { 'xl/calcChain.xml': '<calcChain xmlns="x"/>' },
  });
  const parts = partsOf(withChain);
  const bytes = book(ROW, {
    parts: {
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    },
  });
  const keep = edited(bytes, edit('A1', value(5)), edit('B1', formula('A1*2', 10))).port.toBytes();
  expect(partsOf(keep)['xl/calcChain.xml']).toBeDefined();
  for (const change of [edit('B1', value(1)), edit('C1', formula('A1', 1))])
    expect(partsOf(edited(bytes, change).port.toBytes())['xl/calcChain.xml']).toBeUndefined();
});
