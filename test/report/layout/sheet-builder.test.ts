import { numberStyle } from '../../../src/style';
import {
  formulaCell,
  numberCell,
  SheetBuilder,
  textCell,
  type SheetOptions,
} from '../../../src/report/layout';

const OPTIONS: SheetOptions = {
  title: 'Rapport',
  mark: 'Malkedjan.Rapport',
  widthCharsList: [17, 58, 12, 12],
  footer: { left: 'Ung fritid', center: 'VB 2022', pageWord: 'Sida' },
};
const LONG = 'Enheten har under året utvecklat sitt arbete tillsammans med andra. '.repeat(12).trim();

const newSheet = (): SheetBuilder => new SheetBuilder(OPTIONS);
const valueAt = (sheet: SheetBuilder, rowNumber: number, columnNumber = 1) => {
  const row = sheet.build().plan.rowList[rowNumber - 1]!;
  return row.cellList.find((cell) => cell.columnNumber === columnNumber)?.content;
};

test('an empty sheet is a sheet: A4 landscape, one page wide, no gridlines', () => {
  const { plan, styleByName } = newSheet().build();
  expect(plan).toMatchObject({
    title: 'Rapport',
    mark: 'Malkedjan.Rapport',
    showGridlines: false,
    rowList: [],
  });
  expect(plan.print).toMatchObject({
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: { top: 1, left: 1, bottom: 1, right: 4 },
    footer: '&LUng fritid&CVB 2022&RSida &P (&N)',
  });
  expect(plan.columnList.map((column) => column.widthChars)).toEqual([17, 58, 12, 12]);
  expect(styleByName).toEqual({});
});

test('a title stands in A1, merged over the grid', () => {
  const sheet = newSheet();
  expect(sheet.band('Årsrapport 2022', 'title')).toBe(1);
  const { plan, styleByName } = sheet.build();
  expect(plan.rowList[0]!.cellList).toEqual([
    { columnNumber: 1, content: { kind: 'value', value: 'Årsrapport 2022' }, style: 'title' },
  ]);
  expect(plan.mergeList).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
  expect(Object.keys(styleByName)).toEqual(['title']);
});

test('a band with a fill paints every cell of its merge', () => {
  const sheet = newSheet();
  sheet.band('1.1 Mål', 'goalBand2');
  const [row] = sheet.build().plan.rowList;
  expect(row!.cellList.map((cell) => [cell.columnNumber, cell.style])).toEqual([
    [1, 'goalBand2'],
    [2, 'goalBand2'],
    [3, 'goalBand2'],
    [4, 'goalBand2'],
  ]);
  expect(
    row!.cellList.slice(1).every((cell) => cell.content.kind === 'value' && cell.content.value === null),
  ).toBe(true);
});

test('a text may span some columns, one of them without a merge', () => {
  const sheet = newSheet();
  sheet.text('smal', 'body', { from: 2, to: 3 });
  sheet.text('smalare', 'body', { from: 2, to: 2 });
  const { plan } = sheet.build();
  expect(plan.mergeList).toEqual([{ top: 1, left: 2, bottom: 1, right: 3 }]);
  expect(plan.rowList.map((row) => row.cellList[0]!.columnNumber)).toEqual([2, 2]);
});

test('running text: a row per paragraph, blank lines left out, height by the lines', () => {
  const sheet = newSheet();
  expect(sheet.text(`Kort.\r\n\n${LONG}`, 'body')).toBe(1);
  expect(sheet.nextRowNumber).toBe(3);
  const [short, long] = sheet.build().plan.rowList;
  expect(short!.heightPt).toBe(17.25);
  expect(long!.heightPt).toBeGreaterThan(5 * 15);
});

test('empty text adds no row and no look', () => {
  const sheet = newSheet();
  sheet.text('  \n ', 'body');
  sheet.table({ header: [{ text: 'A' }], rowList: [{ cellList: [textCell('a')], analysis: ' ' }] });
  const { plan, styleByName } = sheet.build();
  expect(plan.rowList).toHaveLength(2);
  expect(Object.keys(styleByName)).toEqual(['tableHeader', 'tableText']);
});

describe('a table', () => {
  const table = (sheet: SheetBuilder): readonly number[] =>
    sheet.table({
      header: [{ text: 'Status' }, { text: 'Indikator' }, { text: 'Utfall', style: 'tableHeaderNumber' }],
      rowList: [
        {
          cellList: [textCell('● Helt', 'statusHelt'), textCell('Sjukfrånvaro'), numberCell(5.4)],
          analysis: LONG,
        },
        { cellList: [textCell('— Ingen'), textCell(LONG), numberCell(null)] },
      ],
    });

  test('gives the row numbers of its rows', () => {
    const sheet = newSheet();
    sheet.band('Rubrik', 'heading2');
    expect(table(sheet)).toEqual([3, 5]);
  });

  test('has no merges but in its analysis rows, which are as wide as the table', () => {
    const sheet = newSheet();
    table(sheet);
    expect(sheet.build().plan.mergeList).toEqual([{ top: 3, left: 1, bottom: 3, right: 3 }]);
  });

  test('has rows as high as their highest cell', () => {
    const sheet = newSheet();
    table(sheet);
    const [header, first, , second] = sheet.build().plan.rowList.map((row) => row.heightPt!);
    expect(header).toBe(15.75);
    expect(first).toBe(17.25);
    expect(second).toBeGreaterThan(10 * 15);
  });

  test('starts in another column and has wider analysis rows where asked', () => {
    const sheet = newSheet();
    sheet.table({
      from: 2,
      header: [{ text: 'A' }],
      analysisTo: 4,
      rowList: [{ cellList: [textCell('a')], analysis: 'b' }],
    });
    const { plan } = sheet.build();
    expect(plan.rowList[1]!.cellList[0]!.columnNumber).toBe(2);
    expect(plan.mergeList).toEqual([{ top: 3, left: 2, bottom: 3, right: 4 }]);
  });

  test('continues a cell that is too tall in the next row, figures only in the first', () => {
    const sheet = newSheet();
    const text = LONG.repeat(6);
    sheet.table({
      header: [{ text: 'A' }, { text: 'B' }],
      rowList: [{ cellList: [numberCell(7), textCell(text)] }],
    });
    const rowList = sheet.build().plan.rowList.slice(1);
    expect(rowList.length).toBeGreaterThan(1);
    expect(rowList.every((row) => row.heightPt! <= 409)).toBe(true);
    const columns = [0, 1].map((index) =>
      rowList.map(({ cellList }) => {
        const { content } = cellList[index]!;
        return content.kind === 'value' ? content.value : content.formula;
      }),
    );
    expect(columns[0]).toEqual([7, ...rowList.slice(1).map(() => null)]);
    expect(columns[1]!.join(' ').replace(/ +/g, ' ')).toBe(text.replace(/ +/g, ' '));
  });
});

test('a formula given as a function is asked when every row has its number', () => {
  const sheet = newSheet();
  let last = 0;
  sheet.table({
    header: [{ text: 'Summa' }],
    rowList: [{ cellList: [formulaCell(() => `A${last}*2`, 14, numberStyle('sumNumber', 0))] }],
  });
  last = sheet.nextRowNumber;
  expect(valueAt(sheet, 2)).toEqual({ kind: 'formula', formula: 'A3*2', cached: 14 });
});

test('text that starts like a formula stays a value, empty text an empty cell', () => {
  expect(textCell('=1+1').content).toEqual({ kind: 'value', value: '=1+1' });
  expect(textCell('').content).toEqual({ kind: 'value', value: null });
});

test('frozen rows are repeated on every page unless told otherwise', () => {
  const sheet = newSheet();
  sheet.band('Titel', 'title');
  sheet.freezeAbove();
  expect(sheet.build().plan).toMatchObject({
    freeze: { rowCount: 1 },
    print: { titleRows: { from: 1, to: 1 } },
  });
  const other = newSheet();
  other.band('Titel', 'title');
  other.freezeAbove(false);
  expect(other.build().plan.freeze.rowCount).toBe(1);
  expect(other.build().plan.print).not.toHaveProperty('titleRows');
});

test('a page never ends between a band, the header and the first row of its table, nor before an analysis', () => {
  const sheet = newSheet();
  const startList: number[] = [];
  for (let index = 0; index < 30; index += 1) {
    startList.push(sheet.band(`Mål ${index}`, 'goalBand2'));
    sheet.table({
      header: [{ text: 'Indikator' }],
      rowList: [
        { cellList: [textCell(`I${index}`)], analysis: 'Analys: bra.' },
        { cellList: [textCell('x')] },
        { cellList: [textCell('y')], analysis: LONG },
      ],
      analysisTo: 4,
    });
  }
  const breakList = sheet.build().plan.print!.rowBreakList;
  expect(breakList.length).toBeGreaterThan(3);
  for (const start of startList) {
    for (const inside of [0, 1, 2, 5]) expect(breakList).not.toContain(start + inside);
  }
});

test('a page break asked for comes, and a space is a row without cells', () => {
  const sheet = newSheet();
  sheet.text('a', 'body');
  sheet.space(12);
  sheet.pageBreak();
  sheet.text('b', 'body');
  const { plan } = sheet.build();
  expect(plan.print!.rowBreakList).toEqual([2]);
  expect(plan.rowList[1]).toEqual({ rowNumber: 2, heightPt: 12, cellList: [] });
});

test('the same calls give the same plan', () => {
  const make = (): unknown => {
    const sheet = newSheet();
    sheet.band('Titel', 'title');
    sheet.text(LONG, 'body');
    return sheet.build();
  };
  expect(make()).toEqual(make());
});
