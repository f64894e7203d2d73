import { parseA1, parseRange } from '../../../src/core';
import { choiceProblem, choicesAt, validationAt } from '../../../src/workbench/app/rules';
import type { ValidationView } from '../../../src/xlsx';
import { sheetView, workbookView } from '../helpers';

const validation = (source: string | null, more: Partial<ValidationView> = {}): ValidationView => ({
  rangeList: [parseRange('B2:B9')!],
  kind: 'list',
  source,
  operator: 'between',
  formulaList: [],
  allowBlank: true,
  showsError: true,
  errorTitle: '',
  errorStyle: 'stop',
  errorText: '',
  promptTitle: '',
  promptText: '',
  ...more,
});
const listor = sheetView({ title: 'Listor', cells: { A2: 'Enhet', A3: 'Nämnd', A5: 'KF' } });
const bookWith = (source: string | null, more: Partial<ValidationView> = {}) => {
  const sheet = sheetView({ title: 'Mål', validationList: [validation(source, more)] });
  const nameList = [
    { name: 'Lista.Agare', refersTo: 'Listor!$A$2:$A$6' },
    { name: 'Rund', refersTo: 'Rund' },
  ];
  return { sheet, view: { ...workbookView(sheet, listor), nameList } };
};
const at = (address: string) => parseA1(address)!;

describe('drop-downs', () => {
  test.each<[string | null, readonly string[] | null]>([
    ['Listor!$A$2:$A$6', ['Enhet', 'Nämnd', 'KF']],
    ["'Listor'!A2", ['Enhet']],
    ['Lista.Agare', ['Enhet', 'Nämnd', 'KF']],
    ['"ja, nej"', ['ja', 'nej']],
    ['$A$1:$A$2', []],
    ['Rund', null],
    ['Finns.inte', null],
    ['Saknas!A1', null],
    [null, null],
  ])('%s', (source, choiceList) => {
    const { sheet, view } = bookWith(source);
    expect(choicesAt(view, sheet, at('B3'))).toEqual(choiceList);
  });

  test('hold for their own cells alone', () => {
    const { sheet } = bookWith('"a"');
    expect([validationAt(sheet, at('B9'))?.source, validationAt(sheet, at('C3'))]).toEqual(['"a"', null]);
  });

  test.each<[string, string, Partial<ValidationView>, boolean | null]>([
    ['a choice', 'ja', {}, null],
    ['a choice in other letters', ' JA', {}, null],
    ['nothing', '', {}, null],
    ['something else', 'kanske', {}, true],
    ['something else where it only warns', 'kanske', { errorStyle: 'warning' }, false],
    ['something else where messages are off', 'kanske', { showsError: false }, null],
  ])('%s', (_, text, more, isRefused) => {
    const { sheet, view } = bookWith('"ja,nej"', more);
    expect(choiceProblem(view, sheet, at('B2'), text)?.isRefused ?? null).toBe(isRefused);
  });

  test('the author’s words come before ours', () => {
    const { sheet, view } = bookWith('"ja"', { errorTitle: 'Fel', errorText: 'Välj ja' });
    expect(choiceProblem(view, sheet, at('B2'), 'x')?.notice).toEqual({
      kind: 'written',
      text: 'Fel: Välj ja',
    });
  });
});
