import type { WorkbookPlan } from '../../src/workbook';
import { blankWorkbook } from '../../src/xlsx';
import { applyToFile } from '../helpers/apply';
import { differingResults, formulaResults, visibleTexts } from '../helpers/formula-results';
import {
  missingSymbols,
  missingTexts,
  PDF_TOOL_LIST,
  pdfPages,
  pdfText,
  recalculate,
  toPdf,
} from '../helpers/libreoffice';
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
