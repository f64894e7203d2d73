import { makeIssue, type Issue, type Severity } from '../../../src/core';
import { issueFix, issueMessage, type Lang } from '../../../src/i18n';
import { planKontroll } from '../../../src/report/kontroll';
import { makeUppgifter } from '../../helpers/modell';
import { gridOf } from '../ekonomi/sheet-values';

const CODE = 'unreadable-number';
const issue = (severity: Severity, cell: string): Issue =>
  makeIssue(CODE, severity, { sheet: 'Indikatorer', cell, raw: 'cirka', params: { kolumn: 'Utfall' } });

const planOf = (issueList: readonly Issue[], lang: Lang = 'sv') =>
  planKontroll({ uppgifter: makeUppgifter(), issueList, lang }).plan;

const MIXED = [issue('notis', 'A2'), issue('fel', 'B3'), issue('varning', 'C4'), issue('fel', 'D5')];
const HEADER_ROW = 3;

test('nothing found: a title and one line', () => {
  const plan = planOf([]);
  const grid = gridOf(plan);
  expect(plan.rowList).toHaveLength(2);
  expect(grid.textAt(1, 1)).toBe('Kontroll av Enheten Ung fritid, VB 2022');
  expect(grid.textAt(2, 1)).toBe('Inga fel hittades.');
});

test.each([
  [MIXED, '2 fel, 1 varning och 1 notis.'],
  [[issue('varning', 'A1'), issue('varning', 'A2')], '0 fel, 2 varningar och 0 notiser.'],
])('counts per severity', (issueList, expected) => {
  expect(gridOf(planOf(issueList)).textAt(2, 1)).toContain(expected);
});

test('most severe first, symbol and word, place, message, remedy, code', () => {
  const plan = planOf(MIXED);
  const grid = gridOf(plan);
  const rowNumberList = [1, 2, 3, 4].map((at) => HEADER_ROW + at);
  expect(rowNumberList.map((row) => grid.textAt(row, 1))).toEqual(['■ Fel', '■ Fel', '◆ Varning', '● Notis']);
  expect(rowNumberList.map((row) => grid.formulaAt(row, 2))).toEqual(
    ['B3', 'D5', 'C4', 'A2'].map((cell) => `HYPERLINK("#'Indikatorer'!${cell}","Indikatorer!${cell}")`),
  );
  expect(grid.textAt(HEADER_ROW + 1, 3)).toBe(issueMessage('sv', MIXED[1]!));
  expect(grid.textAt(HEADER_ROW + 1, 4)).toBe(issueFix('sv', MIXED[1]!) ?? '');
  expect(grid.textAt(HEADER_ROW + 1, 5)).toBe(CODE);
});

test('a plain range whose header stays on screen and on every page', () => {
  const plan = planOf(MIXED);
  expect(plan).toMatchObject({
    title: 'Kontroll',
    mark: 'Malkedjan.Kontroll',
    tableList: [],
    freeze: { rowCount: HEADER_ROW, columnCount: 0 },
    print: { titleRows: { from: HEADER_ROW, to: HEADER_ROW } },
  });
});

test('each severity has a look of its own besides its symbol', () => {
  const styleList = planOf(MIXED)
    .rowList.slice(HEADER_ROW, HEADER_ROW + 4)
    .map(({ cellList }) => cellList[0]!.style);
  expect(styleList).toEqual(['issueFel', 'issueFel', 'issueVarning', 'issueNotis']);
});

test('the symbols are explained, in both languages', () => {
  const lastText = (lang: Lang): string => {
    const plan = planOf(MIXED, lang);
    return gridOf(plan).textAt(plan.rowList.length, 1);
  };
  expect(lastText('sv')).toMatch(/^■ Fel: .*◆ Varning: .*● Notis: /);
  expect(lastText('en')).toMatch(/^■ Error: .*◆ Warning: .*● Notice: /);
});

test('many issues are spread over pages', () => {
  const issueList = Array.from({ length: 200 }, (_, at) => issue('varning', `F${at + 2}`));
  const { print, rowList } = planOf(issueList);
  expect(rowList.length).toBe(HEADER_ROW + 200 + 2);
  expect(print!.rowBreakList.length).toBeGreaterThan(4);
});
