import type { CellRange, CellScalar } from '../../src/core';
import type {
  CellChange,
  CellContent,
  CellStyle,
  PlannedCell,
  PlannedConditionalFormat,
  PlannedRow,
  SheetPlan,
  WorkbookPlan,
} from '../../src/workbook';

/**
 * A plan that uses everything a plan can say, for the proofs of the file adapter. Its formulas' cached results
 * are right: LibreOffice computes the same.
 */
const CALIBRI = { name: 'Calibri', size: 11, color: '#242424' } as const;
const HAIR = { line: 'hair', color: '#424242' } as const;

export const RICH_STYLES: Readonly<Record<string, CellStyle>> = {
  body: { font: CALIBRI },
  title: { font: { ...CALIBRI, size: 16, bold: true }, vertical: 'center' },
  band: {
    font: { ...CALIBRI, size: 12, bold: true, color: '#1F3864' },
    fill: '#DCE6F2',
    border: { top: { line: 'medium', color: '#1F3864' }, bottom: { line: 'thin', color: '#1F3864' } },
  },
  header: {
    font: { ...CALIBRI, size: 10, bold: true, color: '#FFFFFF' },
    fill: '#1F3864',
    wrap: true,
    horizontal: 'center',
  },
  text: {
    font: CALIBRI,
    wrap: true,
    vertical: 'top',
    horizontal: 'left',
    indent: 1,
    border: { left: HAIR, right: HAIR },
  },
  italic: { font: { ...CALIBRI, italic: true, underline: true, size: 10 } },
  number: { font: CALIBRI, horizontal: 'right', numberFormat: '#,##0.0' },
  deviation: { font: CALIBRI, horizontal: 'right', numberFormat: '+#,##0;−#,##0;0' },
  percent: { font: CALIBRI, numberFormat: '0.0%', vertical: 'bottom' },
  date: { font: CALIBRI, numberFormat: 'yyyy-mm-dd' },
  asText: { font: CALIBRI, numberFormat: '@', locked: false },
  open: { font: CALIBRI, locked: false, fill: '#F5F7FA' },
};

const value = (content: CellScalar): CellContent => ({ kind: 'value', value: content });
const formula = (text: string, cached: CellScalar): CellContent => ({
  kind: 'formula',
  formula: text,
  cached,
});

type Item = readonly [style: string, content: CellScalar | CellContent];

function row(rowNumber: number, itemList: readonly Item[], heightPt?: number): PlannedRow {
  const cellList = itemList.map(([style, content], index): PlannedCell => {
    const isContent = typeof content === 'object' && content !== null;
    return { columnNumber: index + 1, style, content: isContent ? content : value(content) };
  });
  return heightPt === undefined ? { rowNumber, cellList } : { rowNumber, heightPt, cellList };
}

const area = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top,
  left,
  bottom,
  right,
});

const EMPTY_SHEET: SheetPlan = {
  title: 'Tomt blad',
  mark: null,
  visibility: 'visible',
  columnList: [],
  rowList: [],
  mergeList: [],
  tableList: [],
  dropDownList: [],
  hintList: [],
  conditionalFormatList: [],
  freeze: { rowCount: 0, columnCount: 0 },
  print: null,
  tabColor: null,
  showGridlines: true,
  fingerprint: null,
};

/** Texts that are easily spoiled on the way through XML, formulas and other programs. */
export const HARD_TEXT_LIST: readonly string[] = [
  '=1+1',
  '+46 8 508 00 000',
  '-',
  '@namn',
  '  blanksteg runt om  ',
  'två\nrader',
  '<a href="x">&amp;</a> ]]> \'citat\'',
  'Läge: ● ◆ ■ — och 😀',
  'hårt\u00a0mellanslag och mjukt\u00adbindestreck',
  'ser ut som _x0041_ men är text',
  '000123',
  '2022-12-31',
  'SANT',
  '#DIV/0!',
];

const FIGURE_LIST = [120.5, -3, 0, 1e-7, 123456789.125] as const;

/** An owned sheet: every style, hard texts, formulas, merges, page set-up. */
function reportSheet(): SheetPlan {
  return {
    ...EMPTY_SHEET,
    title: 'Provrapport',
    mark: 'Malkedjan.Provrapport',
    columnList: [
      { from: 1, to: 1, widthChars: 30 },
      { from: 2, to: 4, widthChars: 12.5 },
      { from: 5, to: 5, widthChars: 8, isHidden: true, style: 'number' },
    ],
    rowList: [
      row(1, [['title', 'Verksamhetsberättelse 2022 för Enheten Öppet & Ärligt']], 28.5),
      row(2, [
        ['band', 'KF:s inriktningsmål 1'],
        ['band', null],
        ['band', null],
        ['band', null],
      ]),
      row(
        4,
        [
          ['header', 'Text'],
          ['header', 'Tal'],
          ['header', 'Formel'],
          ['header', 'Avvikelse'],
        ],
        30,
      ),
      ...FIGURE_LIST.map((figure, index) => figureRow(5 + index, figure)),
      row(10, [
        ['body', 'Summa'],
        ['number', formula('SUM(B5:B9)', 123456906.6250001)],
        ['number', formula('IF(B10>0,ROUND(B10/7,2),0)', 17636700.95)],
        ['deviation', formula('B10-C10', 105820205.6750001)],
      ]),
      row(11, [
        ['italic', formula('HYPERLINK("#\'Prov, data\'!A1","Till data")', 'Till data')],
        ['percent', 0.685],
        ['date', 44926],
        ['body', formula("'Prov, data'!B3=120", true)],
      ]),
      ...HARD_TEXT_LIST.map((text, index) =>
        row(13 + index, [
          ['text', text],
          ['asText', text],
        ]),
      ),
      row(40, [['body', 'å'.repeat(32_767)]], 409),
    ],
    mergeList: [area(1, 1, 1, 4), area(2, 1, 2, 4)],
    freeze: { rowCount: 4, columnCount: 1 },
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { from: 4, to: 4 },
      printArea: area(1, 1, 30, 4),
      rowBreakList: [10, 20],
      header: '&L&"Calibri,Bold"Prov && övning',
      footer: '&LEnheten&C2022&R&P (&N)',
      margin: { top: 0.75, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.25 },
    },
    tabColor: '#1F3864',
    showGridlines: false,
    fingerprint: 'prov-1',
  };
}

function figureRow(rowNumber: number, figure: number): PlannedRow {
  return row(rowNumber, [
    ['body', `Rad ${rowNumber} åäö`],
    ['number', figure],
    ['open', formula(`IF(B${rowNumber}<0,"minus","plus")`, figure < 0 ? 'minus' : 'plus')],
    ['deviation', formula(`B${rowNumber}*2`, figure * 2)],
  ]);
}

const CONDITIONAL_LIST: readonly PlannedConditionalFormat[] = [
  {
    rangeList: [area(3, 2, 5, 2)],
    rule: {
      kind: 'cellValue',
      operator: 'lessThan',
      formulaList: ['0'],
      look: { fontColor: '#8E1220', fill: '#FBDDE0', bold: true },
      stopIfTrue: true,
    },
  },
  {
    rangeList: [area(3, 2, 5, 2), area(9, 2, 10, 2)],
    rule: { kind: 'cellValue', operator: 'between', formulaList: ['1', '10'], look: { fill: '#FFEFC2' } },
  },
  {
    rangeList: [area(3, 1, 5, 3)],
    rule: { kind: 'expression', formula: '$A3="Samtal"', look: { fontColor: '#0B5A0B' } },
  },
  {
    rangeList: [area(3, 3, 5, 3)],
    rule: { kind: 'iconSet', iconSet: '3Symbols', limitList: [100, 200], showValue: false, isReversed: true },
  },
  { rangeList: [area(9, 2, 10, 2)], rule: { kind: 'dataBar', color: '#1F3864' } },
];

/** A sheet for people to fill in: tables, drop-downs, hints, conditional formats; its title needs quotes. */
function dataSheet(): SheetPlan {
  const names = ['Namn', 'Antal', 'Dubbelt', 'Bedömning'];
  return {
    ...EMPTY_SHEET,
    title: 'Prov, data',
    columnList: [{ from: 1, to: 4, widthChars: 16 }],
    rowList: [
      row(1, [['title', 'Att fylla i']]),
      row(
        2,
        names.map((name): Item => ['header', name]),
      ),
      ...(
        [
          ['Besök', 120, 'Helt'],
          ['Samtal', -2, null],
          ['Läger', null, 'Inte'],
        ] as const
      ).map(([name, count, judgement], index) =>
        row(3 + index, [
          ['body', name],
          ['open', count],
          ['number', formula('Provtabell[[#This Row],[Antal]]*2', (count ?? 0) * 2)],
          ['asText', judgement],
        ]),
      ),
      row(8, [
        ['header', 'Post'],
        ['header', 'Värde'],
      ]),
      row(9, [
        ['body', 'a'],
        ['body', 5],
      ]),
      row(10, [
        ['body', 'b'],
        ['body', 7],
      ]),
    ],
    tableList: [
      {
        name: 'Provtabell',
        range: area(2, 1, 5, 4),
        columnList: names,
        tableStyle: 'TableStyleLight9',
        hasFilter: true,
      },
      {
        name: 'Provposter',
        range: area(8, 1, 10, 2),
        columnList: ['Post', 'Värde'],
        tableStyle: 'TableStyleMedium2',
        hasFilter: false,
      },
    ],
    dropDownList: [
      {
        rangeList: [area(3, 4, 5, 4)],
        source: 'Malkedjan.Prov.Bedomning',
        allowBlank: true,
        errorStyle: 'stop',
        errorTitle: 'Okänd bedömning',
        errorText: 'Välj ett värde i listan.',
        promptTitle: 'Bedömning',
        promptText: 'Helt, Delvis eller Inte & inget "annat".',
      },
      {
        rangeList: [area(3, 1, 5, 1)],
        source: 'Provlistor!$B$1:$B$3',
        allowBlank: false,
        errorStyle: 'warning',
      },
      {
        rangeList: [area(9, 1, 10, 1)],
        source: 'Provlistor!$B$1:$B$3',
        allowBlank: true,
        errorStyle: 'information',
      },
    ],
    hintList: [
      { rangeList: [area(3, 2, 5, 2)], promptTitle: 'Antal', promptText: 'Ett helt tal.\nTomt = okänt.' },
    ],
    conditionalFormatList: CONDITIONAL_LIST,
    freeze: { rowCount: 2, columnCount: 0 },
  };
}

function listSheet(): SheetPlan {
  return {
    ...EMPTY_SHEET,
    title: 'Provlistor',
    visibility: 'hidden',
    rowList: [
      row(1, [
        ['body', 'Helt'],
        ['body', 'Besök'],
      ]),
      row(2, [
        ['body', 'Delvis'],
        ['body', 'Samtal'],
      ]),
      row(3, [
        ['body', 'Inte'],
        ['body', 'Läger'],
      ]),
    ],
  };
}

/** The plan; `cellChangeList` depends on the workbook that it is applied to. */
export function richPlan(cellChangeList: readonly CellChange[] = []): WorkbookPlan {
  return {
    styleByName: RICH_STYLES,
    sheetList: [reportSheet(), dataSheet(), listSheet(), EMPTY_SHEET],
    nameList: [
      { name: 'Malkedjan.Prov.Bedomning', refersTo: 'Provlistor!$A$1:$A$3', isHidden: false },
      { name: 'Malkedjan.Prov.Data', refersTo: "'Prov, data'!$A$2", isHidden: true },
    ],
    cellChangeList,
    activeSheet: 'Provrapport',
  };
}

/** The plan after an edit: fewer rows and formulas, another title row; owned sheets are replaced whole. */
export function editedPlan(): WorkbookPlan {
  const plan = richPlan();
  const [report] = plan.sheetList;
  const rowList = report!.rowList
    .slice(0, 6)
    .map((item) => (item.rowNumber === 1 ? row(1, [['title', 'Ny titel']]) : item));
  return { ...plan, sheetList: [{ ...report!, rowList, mergeList: [], fingerprint: 'prov-2' }] };
}

/** One change of a number and one of a text in the table `Underlag` that the fixtures have. */
export const UNDERLAG_CHANGE_LIST: readonly CellChange[] = [
  { table: 'Underlag', idColumn: 'Id', rowId: 'A2', column: 'Värde', expected: 45.5, next: 46.25 },
  {
    table: 'Underlag',
    idColumn: 'Id',
    rowId: 'A2',
    column: 'Namn',
    expected: 'Samtal',
    next: 'Samtal & möten',
  },
];
