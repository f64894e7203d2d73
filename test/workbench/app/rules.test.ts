import { parseA1, parseRange, type CellScalar } from '../../../src/core';
import { choicesAt, entryProblem, promptAt } from '../../../src/workbench/app/rules';
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
const typed = (value: CellScalar) => ({ kind: 'value', value }) as const;

describe('rules of cells', () => {
  test.each<[string | null, string, readonly string[] | null]>([
    ['Lista.Agare', 'B3', ['Enhet', 'Nämnd', 'KF']],
    ['"ja,nej"', 'B9', ['ja', 'nej']],
    ['"ja,nej"', 'C3', null],
    ['Finns.inte', 'B3', null],
  ])('the drop-down %s of %s', (source, address, choiceList) => {
    const { sheet, view } = bookWith(source);
    expect(choicesAt(view, sheet, at(address))).toEqual(choiceList);
  });

  test.each<[string, CellScalar, Partial<ValidationView>, string | null]>([
    ['a choice', 'ja', {}, null],
    ['nothing', null, {}, null],
    ['something else', 'kanske', {}, 'stop'],
    ['something else where it only warns', 'kanske', { errorStyle: 'warning' }, 'warning'],
    ['something else where messages are off', 'kanske', { showsError: false }, null],
  ])('%s', (_, value, more, style) => {
    const { sheet, view } = bookWith('"ja,nej"', more);
    expect(entryProblem(view, sheet, at('B2'), typed(value))?.style ?? null).toBe(style);
  });

  test('the author’s words come before ours; a formula is let through', () => {
    const { sheet, view } = bookWith('"ja"', { errorTitle: 'Fel', errorText: 'Välj ja' });
    expect(entryProblem(view, sheet, at('B2'), typed('x'))?.notice).toEqual({
      kind: 'written',
      text: 'Fel: Välj ja',
    });
    const formula = { kind: 'formula', formula: 'A1', cached: null } as const;
    expect(entryProblem(view, sheet, at('B2'), formula)).toBeNull();
  });

  test.each([
    ['B2', 'Ägare: Vem äger målet?'],
    ['C2', ''],
  ])('the hint in %s', (address, text) => {
    const { sheet } = bookWith('"a"', { promptTitle: 'Ägare', promptText: 'Vem äger målet?' });
    expect(promptAt(sheet, at(address))).toBe(text);
  });
});
