import { parseA1, type CellScalar } from '../../../src/core';
import { writeDraft } from '../../../src/workbench/app/write-draft';
import { WorkbookDocument, type Notice } from '../../../src/workbench/document';
import { recalculateDocument } from '../../../src/workbench/recalculation';
import { createXlsxPort } from '../../../src/xlsx';
import { buildWorkbook } from '../../helpers/package-builder';

const rule = (style: string, cell: string) =>
  `<dataValidation type="whole" errorStyle="${style}" operator="between" showErrorMessage="1" sqref="${cell}" error="Ett till tio"><formula1>1</formula1><formula2>10</formula2></dataValidation>`;
const bytes = buildWorkbook({
  sheetList: [
    {
      title: 'Blad',
      rows: '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row>',
      after: `<dataValidations count="3">${rule('stop', 'A2')}${rule('warning', 'A3')}${rule('information', 'A4')}</dataValidations>`,
    },
  ],
});

function typed(address: string, text: string, answer = true) {
  const opened = WorkbookDocument.open(
    { openFile: createXlsxPort, recalculate: recalculateDocument },
    bytes,
    'bok.xlsx',
  );
  if (!opened.ok) throw new Error('not opened');
  const document = opened.value;
  const askedList: Notice[] = [];
  const place = parseA1(address)!;
  const isDone = writeDraft(document, { sheet: 'Blad', place, text, origin: 'cell' }, (notice) => {
    askedList.push(notice);
    return answer;
  });
  const { view, notice, isDirty } = document.getSnapshot();
  const { value, formula } = view.sheetList[0]!.cellAt(place.rowNumber, place.columnNumber);
  return { isDone, value, formula, notice, isDirty, askedCount: askedList.length };
}

const WORDS: Notice = { kind: 'written', text: 'Ett till tio' };

describe('a finished text', () => {
  test.each<[string, string, CellScalar]>([
    ['C1', '12,5', 12.5],
    ['C1', 'mål', 'mål'],
    ['A2', '7', 7],
    ['C1', '=SUMMA(A1;B1)', 5],
    ['C1', '=A1*1,5', 3],
  ])('%s %s', (address, text, value) => {
    expect(typed(address, text)).toMatchObject({ isDone: true, value, notice: null, isDirty: true });
  });

  test('a Swedish formula is kept as files hold it', () => {
    expect(typed('C1', '=OM(A1>1,5;SUMMA(A1;B1);0)').formula).toBe('IF(A1>1.5,SUM(A1,B1),0)');
  });

  test('the text that stood there is no edit', () => {
    expect(typed('A1', '2')).toMatchObject({ isDone: true, isDirty: false });
  });

  test('what is no formula stays open, with a word about it', () => {
    expect(typed('C1', '=SUMMA(')).toMatchObject({
      isDone: false,
      value: null,
      notice: { kind: 'text', key: 'workbench.badFormula' },
    });
  });

  test('a rule that stops refuses without asking', () => {
    expect(typed('A2', '77')).toMatchObject({ isDone: false, value: null, notice: WORDS, askedCount: 0 });
  });

  test.each([
    [true, 77],
    [false, null],
  ])('a rule that warns asks: %s', (answer, value) => {
    expect(typed('A3', '77', answer)).toMatchObject({ isDone: answer, value, askedCount: 1 });
  });

  test('a rule that informs lets it stand and tells', () => {
    expect(typed('A4', '77')).toMatchObject({ isDone: true, value: 77, notice: WORDS, askedCount: 0 });
  });
});
