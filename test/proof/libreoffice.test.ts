import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../src/workbook';
import { blankWorkbook } from '../../src/xlsx';
import { applyToFile } from '../helpers/apply';
import { differingResults, formulaResults, visibleTexts } from '../helpers/formula-results';
import {
  missingSymbols,
  missingTexts,
  overlappingWords,
  PDF_TOOL_LIST,
  pdfPages,
  pdfText,
  recalculate,
  toPdf,
  unfitNumbers,
} from '../helpers/libreoffice';
import { cutTexts } from '../helpers/pdf-cuts';
import { richPlan } from '../helpers/rich-plan';
import { describeWith } from '../helpers/tools';

/** The plan with one stored result that is wrong. */
function withWrongResult(plan: WorkbookPlan, formula: string, wrong: number | string): WorkbookPlan {
  const sheetList = plan.sheetList.map((sheet) => ({
    ...sheet,
    rowList: sheet.rowList.map((row) => ({
      ...row,
      cellList: row.cellList.map((cell) =>
        cell.content.kind === 'formula' && cell.content.formula === formula
          ? { ...cell, content: { ...cell.content, cached: wrong } }
          : cell,
      ),
    })),
  }));
  return { ...plan, sheetList };
}

describeWith(['LibreOffice'], 'LibreOffice computes what we store', () => {
  test('a planted wrong result is caught, and nothing else is found', async () => {
    const rightFile = (await applyToFile(blankWorkbook(), richPlan())).bytes;
    const wrongNumber = (
      await applyToFile(blankWorkbook(), withWrongResult(richPlan(), 'SUM(B5:B9)', 123456906))
    ).bytes;
    const wrongText = (
      await applyToFile(blankWorkbook(), withWrongResult(richPlan(), 'IF(B6<0,"minus","plus")', 'plus'))
    ).bytes;
    const fileList = [rightFile, wrongNumber, wrongText];
    const computedList = recalculate(fileList);
    const foundList = fileList.map((file, index) =>
      differingResults(formulaResults(file), computedList[index]!),
    );
    expect(formulaResults(rightFile).length).toBe(18);
    expect(foundList).toEqual([
      [],
      ['Provrapport!B10: stored 123456906, computed 123456906.625'],
      ['Provrapport!C6: stored "plus", computed "minus"'],
    ]);
  }, 300_000);
});

describeWith(PDF_TOOL_LIST, 'LibreOffice prints what we plan', () => {
  test('page size, page breaks, and every text but what is hidden', async () => {
    const plan = richPlan();
    const [report] = plan.sheetList;
    const sheet = { ...report!, rowList: report!.rowList.filter(({ rowNumber }) => rowNumber <= 30) };
    const { bytes } = await applyToFile(blankWorkbook(), {
      ...plan,
      sheetList: [sheet, ...plan.sheetList.slice(1, 3)],
    });
    const [pdf] = toPdf([bytes]);
    const pageList = pdfPages(pdf!).slice(0, 3);
    for (const page of pageList) {
      expect(page.widthPt).toBeCloseTo(841.9, 0);
      expect(page.heightPt).toBeCloseTo(595.3, 0);
    }
    const textList = pdfText(pdf!);
    const sheetTextList = visibleTexts(bytes)
      .filter(({ place }) => place.startsWith('Provrapport!'))
      .map(({ text }) => text);
    expect(sheetTextList.length).toBeGreaterThan(40);
    expect(missingTexts(textList, sheetTextList)).toEqual([]);
    expect(missingSymbols(textList, ['● Uppfylls helt', '◆', '■'])).toEqual([]);
    expect(missingSymbols(textList, ['♞'])).toEqual(['♞']);
    expect(missingTexts(textList, ['Delvis uppfyllt mål som inte står där'])).toHaveLength(1);
    expect(textList.slice(0, 3).map((text) => text.includes('Avvikelse'))).toEqual([true, true, true]);
    expect(textList[1]).toContain('2 (');
  }, 300_000);
});

describeWith(PDF_TOOL_LIST, 'the proof of what is on the paper', () => {
  const LONG =
    'Enheten har arbetat med flera aktiviteter som leder mot målet och följer upp dem varje tertial.';
  const PLAN = richPlan();
  const cell = (columnNumber: number, style: string, value: string | number): PlannedCell => ({
    columnNumber,
    style,
    content: { kind: 'value', value },
  });
  const sheetOf = (rest: Partial<SheetPlan>): WorkbookPlan => ({
    ...PLAN,
    sheetList: [{ ...PLAN.sheetList[3]!, title: 'Papper', ...rest }],
    nameList: [],
    activeSheet: null,
  });
  const columnList = [{ from: 1, to: 2, widthChars: 20 }];
  const { printArea: _area, ...PRINT } = PLAN.sheetList[0]!.print!;
  const FOOTER = 'Enheten med det ovanligt långa namnet som fyller hela foten från vänster till höger kant';

  const planList: readonly [string, WorkbookPlan][] = [
    [
      'right',
      sheetOf({ columnList, rowList: [{ rowNumber: 1, heightPt: 90, cellList: [cell(1, 'text', LONG)] }] }),
    ],
    [
      'low',
      sheetOf({ columnList, rowList: [{ rowNumber: 1, heightPt: 20, cellList: [cell(1, 'text', LONG)] }] }),
    ],
    [
      'narrow',
      sheetOf({
        columnList,
        rowList: [{ rowNumber: 1, cellList: [cell(1, 'body', LONG), cell(2, 'body', 'x')] }],
      }),
    ],
    [
      'footer',
      sheetOf({
        rowList: [{ rowNumber: 1, cellList: [cell(1, 'body', 'x')] }],
        print: { ...PRINT, footer: `&L${FOOTER}&C${FOOTER}` },
      }),
    ],
    [
      'number',
      sheetOf({
        columnList: [{ from: 1, to: 1, widthChars: 4 }],
        rowList: [{ rowNumber: 1, cellList: [cell(1, 'number', 123456789)] }],
      }),
    ],
  ];
  const pdfByName = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const fileList = await Promise.all(planList.map(([, plan]) => applyToFile(blankWorkbook(), plan)));
    toPdf(fileList.map(({ bytes }) => bytes)).forEach((pdf, index) =>
      pdfByName.set(planList[index]![0], pdf),
    );
  }, 300_000);

  test('finds nothing where all is well', () => {
    expect(cutTexts(pdfByName.get('right')!)).toEqual([]);
    expect(overlappingWords(pdfByName.get('right')!)).toEqual([]);
    expect(unfitNumbers(pdfText(pdfByName.get('right')!))).toEqual([]);
  });

  test('finds lines that a low row cuts, although they are in the text of the PDF', () => {
    expect(cutTexts(pdfByName.get('low')!).length).toBeGreaterThanOrEqual(2);
    expect(cutTexts(pdfByName.get('low')!)[0]).toMatch(/^page 1: ".*" is cut \(bottom\)$/);
  });

  test('finds a text that its neighbour cuts', () => {
    expect(cutTexts(pdfByName.get('narrow')!)).toEqual([expect.stringMatching(/is cut \(right\)$/)]);
  });

  test('finds words drawn over each other', () => {
    expect(overlappingWords(pdfByName.get('footer')!).length).toBeGreaterThan(1);
  });

  test('finds a number that does not fit its column', () => {
    expect(unfitNumbers(pdfText(pdfByName.get('number')!))).toEqual(['page 1: ###']);
  });
});

describe('the comparison of results', () => {
  const at = (result: number | string | boolean | null) => [{ place: 'A!B1', result }];

  test.each([
    [1, 2],
    [1, '1'],
    [0.1, 0.1000000000001],
    ['a', 'A'],
    [true, 1],
    [null, 0],
    ['#DIV/0!', 0],
  ])('%p is not %p', (stored, computed) => {
    expect(differingResults(at(stored), at(computed))).toHaveLength(1);
  });

  test.each([
    [0.1 + 0.2, 0.3],
    ['å', 'å'],
    [false, false],
    [null, null],
  ])('%p is %p', (stored, computed) => {
    expect(differingResults(at(stored), at(computed))).toEqual([]);
  });

  test('a formula that is gone is a difference', () => {
    expect(differingResults(at(1), [])).toEqual(['A!B1: no formula any more']);
  });
});

describe('texts on pages', () => {
  test.each([
    ['whole', ['ett två tre'], 'ett två tre', true],
    ['over lines', ['ett\ntvå\ntre'], 'ett två tre', true],
    ['over two pages', ['rubrik ett två', 'tre fyra slut'], 'ett två tre fyra', true],
    ['cut at the end', ['ett två'], 'ett två tre', false],
    ['in another order', ['två ett'], 'ett två', false],
    ['not there', ['ett'], 'två', false],
  ])('%s', (_, pageList, text, isThere) => {
    expect(missingTexts(pageList, [text])).toEqual(isThere ? [] : [text]);
  });
});
