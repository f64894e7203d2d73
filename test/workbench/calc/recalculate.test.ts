import { parseA1, type CellScalar } from '../../../src/core';
import {
  cellKey,
  isFormula,
  recalculate,
  resultEdits,
  type ChangedPlace,
  type StaleReason,
} from '../../../src/workbench/calc';
import type { WorkbookView } from '../../../src/xlsx';
import { buildWorkbook, type WorkbookSpec } from '../../helpers/package-builder';
import { portOf, samplePort } from '../../helpers/sample-port';
import { describeWith } from '../../helpers/tools';
import { resave } from '../../helpers/libreoffice';
import { storedCells } from '../../helpers/formula-results';
import { valueOf } from '../../xlsx/write/plans';

type Content = CellScalar | { readonly f: string; readonly v?: CellScalar; readonly attributes?: string };

function cellXml(ref: string, content: Content): string {
  if (content === null) return '';
  if (typeof content === 'object') {
    const text = content.f.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const value = content.v === undefined || content.v === null ? '' : `<v>${content.v}</v>`;
    return `<c r="${ref}"${typeof content.v === 'string' ? ' t="str"' : ''}><f${content.attributes ?? ''}>${text}</f>${value}</c>`;
  }
  if (typeof content === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${content}</t></is></c>`;
  if (typeof content === 'boolean') return `<c r="${ref}" t="b"><v>${content ? 1 : 0}</v></c>`;
  return `<c r="${ref}"><v>${content}</v></c>`;
}

function rowsXml(contentByRef: Readonly<Record<string, Content>>): string {
  const rows = new Map<number, string>();
  for (const [ref, content] of Object.entries(contentByRef)) {
    const { rowNumber } = parseA1(ref)!;
    rows.set(rowNumber, (rows.get(rowNumber) ?? '') + cellXml(ref, content));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => `<row r="${row}">${cells}</row>`)
    .join('');
}

function book(cells: Readonly<Record<string, Content>>, more: Partial<WorkbookSpec> = {}): WorkbookView {
  const tableList = [{ name: 'T', ref: 'J1:K3', columnList: ['Namn', 'Tal'] }];
  const table = { J1: 'Namn', K1: 'Tal', J2: 'a', K2: 10, J3: 'b', K3: 20 };
  const bytes = buildWorkbook({
    sheetList: [
      { title: 'Blad', rows: rowsXml({ ...cells, ...table }), tableList },
      { title: 'Å b', rows: rowsXml({ A1: 5, A2: { f: 'Blad!A1*2', v: 0 } }) },
    ],
    names: '<definedName name="Skatt">Blad!$A$1</definedName>',
    ...more,
  });
  return valueOf(portOf(bytes).readView());
}

const place = (ref: string, sheet = 'Blad'): ChangedPlace => ({ sheet, ...parseA1(ref)! });
const key = (ref: string, sheet = 'Blad') => {
  const { rowNumber, columnNumber } = parseA1(ref)!;
  return cellKey(sheet, rowNumber, columnNumber);
};

const INPUT = { A1: 4, A2: 3, A3: 'text', A4: true, A5: 1.005, A6: '1,5', A7: '' };

describe('formulas that are computed', () => {
  test.each<[string, CellScalar | { error: string }]>([
    ['A1+A2*2', 10],
    ['SUM(A1:A3)', 7],
    ['SUM(A:A)>8', true],
    ['ROUND(A5,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1234.5,-2)', 1200],
    ['ROUNDUP(2.1,0)', 3],
    ['ROUNDDOWN(-2.9,0)', -2],
    ['ROUND(A4,0)', 1],
    ['IF(A1>A2,"ja","nej")', 'ja'],
    ['A3&"!"', 'text!'],
    ['1/0', { error: '#DIV/0!' }],
    ['ROUND(1/0,1)', { error: '#DIV/0!' }],
    ['VLOOKUP("b",J1:K3,2,FALSE)', 20],
    ['INDEX(K2:K3,MATCH("a",J2:J3,0))', 10],
    ['_xlfn.XLOOKUP("b",J2:J3,K2:K3)', 20],
    ['SUM(T[Tal])', 30],
    ['SUMIFS(T[Tal],T[Namn],"a")', 10],
    ['SUMPRODUCT((J2:J3="b")*K2:K3)', 20],
    ['COUNTIF(A1:A4,">3")', 1],
    ['AVERAGE(A1,A2)', 3.5],
    ["'Å b'!A1+1", 6],
    ['Skatt*2', 8],
    ['A9', 0],
    ['A1=4', true],
    ['TEXT(A1,"000")', '004'],
    ['DATE(2022,12,31)', 44926],
    ['YEAR(44926)', 2022],
    ['IFERROR(1/0,"-")', '-'],
    ['_xlfn.IFNA(MATCH("x",J2:J3,0),-1)', -1],
  ])('%s', (formula, expected) => {
    const { resultByCell, staleByCell } = recalculate(book({ ...INPUT, C1: { f: formula, v: 99 } }), [
      place('C1'),
    ]);
    expect(staleByCell.get(key('C1'))).toBeUndefined();
    const result = resultByCell.get(key('C1'))!;
    expect(result.error === undefined ? result.value : { error: result.error }).toEqual(expected);
  });
});

describe('formulas that are not computed, and say so', () => {
  test.each<[string, StaleReason]>([
    ['NOW()', 'volatile'],
    ['IF(A1>0,TODAY(),1)', 'volatile'],
    ['OFFSET(A1,1,0)', 'volatile'],
    ['SUM(A1:INDEX(A1:A3,2))', 'volatile'],
    ['HITTAPÅ(A1)', 'function'],
    ['IFERROR(NOSUCH(A1),0)', 'function'],
    ['Okänt*2', 'function'],
    ['SUM(U[Tal])', 'function'],
    ['T[[#This Row],[Nej]]', 'function'],
    ['LET(x,A1,x+1)', 'function'],
    ['[1]Blad1!A1', 'external'],
    ['SUM(Blad:Slut!A1)', 'external'],
    ['Borta!A1', 'external'],
    ['SUM(A1:A2*2)', 'array'],
    ['ROUND(A1:A2,0)', 'array'],
    ['TEXT(A1,"0.0")', 'locale'],
    ['TEXT(A1,A3)', 'locale'],
    ['VALUE("1,5")', 'locale'],
    ['"Andel: "&A5', 'locale'],
    ['A6*2', 'locale'],
    ['C1+1', 'circular'],
    ['A1+', 'syntax'],
  ])('%s: %s', (formula, reason) => {
    const view = book({
      ...INPUT,
      C1: { f: formula, v: 99 },
      C2: { f: 'C1*2', v: 198 },
      C3: { f: 'A1', v: 0 },
    });
    const { resultByCell, staleByCell } = recalculate(view, [place('C1'), place('C3')]);
    expect(staleByCell.get(key('C1'))).toBe(reason);
    expect(staleByCell.get(key('C2'))).toBe(reason === 'circular' ? 'circular' : 'precedent');
    expect(resultByCell.get(key('C3'))?.value).toBe(4);
    expect(resultByCell.has(key('C1'))).toBe(false);
  });

  test('array formulas, and what reads any of their cells', () => {
    const view = book({
      A1: 1,
      B1: { f: 'A1:A2*2', v: 2, attributes: ' t="array" ref="B1:B2"' },
      B2: 4,
      C1: { f: 'B2+1', v: 5 },
    });
    const { staleByCell } = recalculate(view, [place('A1')]);
    expect([...staleByCell]).toEqual([
      [key('B1'), 'array'],
      [key('C1'), 'precedent'],
    ]);
  });
});

describe('what an edit reaches', () => {
  const CHAIN = {
    A1: 4,
    B1: { f: 'A1+1', v: 1 },
    C1: { f: 'B1*2', v: 1 },
    D1: { f: 'SUM(B1:C1)', v: 1 },
    E1: { f: 'F1', v: 7 },
  };

  test('only what reads the cell, on all sheets, in order', () => {
    const { resultByCell } = recalculate(book(CHAIN), [place('A1')]);
    expect([...resultByCell.values()].map(({ value }) => value).sort()).toEqual([10, 15, 5, 8].sort());
    expect(resultByCell.has(key('E1'))).toBe(false);
    expect(resultByCell.get(key('A2', 'Å b'))?.value).toBe(8);
  });

  test('without a list everything', () => {
    expect(recalculate(book(CHAIN), null).resultByCell.get(key('E1'))?.value).toBe(0);
  });

  test('a row of a table reads only its own row', () => {
    const view = book({ C2: { f: 'T[[#This Row],[Tal]]*2', v: 0 } });
    expect(recalculate(view, [place('K3')]).resultByCell.size).toBe(0);
    expect(recalculate(view, [place('K2')]).resultByCell.get(key('C2'))?.value).toBe(20);
  });

  test('what changes by itself is stale after every edit', () => {
    const { staleByCell } = recalculate(book({ A1: 1, B1: { f: 'TODAY()', v: 1 }, C1: { f: 'B1', v: 1 } }), [
      place('H9'),
    ]);
    expect([...staleByCell.values()]).toEqual(['volatile', 'precedent']);
  });

  test('a formula whose text everyone shares is computed in place', () => {
    const view = book({
      A1: 1,
      A2: 2,
      B1: { f: 'A1*10', v: 0, attributes: ' t="shared" ref="B1:B2" si="0"' },
      B2: { f: '', v: 0, attributes: ' t="shared" si="0"' },
    });
    const { resultByCell } = recalculate(view, null);
    expect([resultByCell.get(key('B1'))?.value, resultByCell.get(key('B2'))?.value]).toEqual([10, 20]);
  });

  test('results that differ become edits, and a file that took them has none left', () => {
    const port = portOf(
      buildWorkbook({
        sheetList: [
          { title: 'Blad', rows: rowsXml({ A1: 4, B1: { f: 'A1+1', v: 5 }, C1: { f: 'B1*2', v: 1 } }) },
        ],
      }),
    );
    const view = valueOf(port.readView());
    const editList = resultEdits(view, recalculate(view, null));
    expect(editList).toEqual([
      {
        sheet: 'Blad',
        rowNumber: 1,
        columnNumber: 3,
        content: { kind: 'formula', formula: 'B1*2', cached: 10 },
      },
    ]);
    valueOf(port.editCells(editList));
    const after = valueOf(port.readView());
    expect(resultEdits(after, recalculate(after, null))).toEqual([]);
  });
});

describe('the engine’s limits', () => {
  test('more different formulas than it can hold all get a result', () => {
    const rows = Array.from(
      { length: 12_000 },
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}"><f>A${i + 1}+${i}</f><v>-1</v></c></row>`,
    ).join('');
    const view = valueOf(portOf(buildWorkbook({ sheetList: [{ title: 'Blad', rows }] })).readView());
    const { resultByCell, staleByCell } = recalculate(view, null);
    expect(staleByCell.size).toBe(0);
    expect(resultByCell.size).toBe(12_000);
    for (const { rowNumber, value } of resultByCell.values()) expect(value).toBe(2 * (rowNumber - 1));
  });
});

test.each([
  ['SUM(A1,2)', true],
  ['T[[#This Row],[Tal]]', true],
  ['1+', false],
  ['SUM(', false],
  ['', false],
])('%j can be read as a formula: %s', (text, expected) => {
  expect(isFormula(text)).toBe(expected);
});

describe('the samples', () => {
  test.each(['ung-fritid-vb-2022.xlsx', 'exempel-alla-lagen.xlsx'])(
    '%s: stored results come out again',
    (name) => {
      const view = valueOf(samplePort(name).readView());
      const recalculation = recalculate(view, null);
      expect([...recalculation.staleByCell]).toEqual([]);
      const differing = resultEdits(view, recalculation).filter(
        ({ sheet, rowNumber, columnNumber, content }) => {
          const before = view.sheetList
            .find(({ title }) => title === sheet)!
            .cellAt(rowNumber, columnNumber).value;
          const after = content.kind === 'formula' ? content.cached : null;
          return typeof before !== 'number' || typeof after !== 'number' || Math.abs(before - after) > 1e-9;
        },
      );
      expect(differing).toEqual([]);
    },
  );
});

describeWith(['LibreOffice'], 'another program', () => {
  test('LibreOffice computes the same', () => {
    const cells = {
      ...INPUT,
      A5: 1.25,
      C1: { f: 'ROUND(A5,1)' },
      C2: { f: 'SUM(A1:A3)*A5' },
      C3: { f: 'IF(A1>3,"ja","nej")' },
      C4: { f: 'VLOOKUP("b",J1:K3,2,FALSE)' },
      C5: { f: 'SUMPRODUCT((J2:J3="b")*K2:K3)' },
      C6: { f: 'COUNTIF(J2:J3,"a*")' },
    };
    const view = book(cells);
    const table = { J1: 'Namn', K1: 'Tal', J2: 'a', K2: 10, J3: 'b', K3: 20 };
    const [saved] = resave([
      buildWorkbook({ sheetList: [{ title: 'Blad', rows: rowsXml({ ...cells, ...table }) }] }),
    ]);
    const { resultByCell } = recalculate(view, null);
    const theirs = storedCells(saved!).filter(({ ref }) => ref.startsWith('C'));
    expect(theirs).toHaveLength(6);
    for (const { ref, result } of theirs)
      expect([ref, resultByCell.get(key(ref))?.value]).toEqual([ref, result]);
  });
});
