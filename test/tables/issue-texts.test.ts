import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Cell, CellScalar, Issue } from '../../src/core';
import { hasText, issueFix, issueMessage } from '../../src/i18n';
import { svIssuesStructure } from '../../src/i18n/sv/issues-structure';
import { readModell } from '../../src/tables';
import { fullTableOf, snapshotOf, tableOf, uppgifterTable, type TestRow } from '../helpers/tables';

const GOAL: TestRow = { 'Mål-ID': 'M1', Nivå: 'Inriktningsmål', Namn: 'Målet' };
const goals = fullTableOf('Mal', [GOAL]);

function indicator(header: string, cell: Cell | CellScalar): readonly Issue[] {
  const row = { 'Indikator-ID': 'I001', 'Mål-ID': 'M1', Indikator: 'Andel', [header]: cell };
  return readModell(snapshotOf(uppgifterTable(), goals, fullTableOf('Indikatorer', [row]))).issueList;
}

/** So many rows whose level cannot be read. */
function garbage(count: number): readonly Issue[] {
  const rowList = Array.from({ length: count }, () => ({ ...GOAL, Nivå: 'oj' }));
  const tableList = [uppgifterTable(), fullTableOf('Mal', rowList), fullTableOf('Indikatorer', [])];
  return readModell(snapshotOf(...tableList)).issueList;
}

function goal(row: TestRow, options: Parameters<typeof fullTableOf>[2] = {}): readonly Issue[] {
  const tableList = [
    uppgifterTable(),
    fullTableOf('Mal', [GOAL, row], options),
    fullTableOf('Indikatorer', []),
  ];
  return readModell(snapshotOf(...tableList)).issueList;
}

function activity(header: string, cell: Cell | CellScalar): readonly Issue[] {
  const row = { 'Aktivitet-ID': 'A001', 'Mål-ID': 'M1', Aktivitet: 'Gör', [header]: cell };
  const tableList = [
    uppgifterTable(),
    goals,
    fullTableOf('Indikatorer', []),
    fullTableOf('Aktiviteter', [row]),
  ];
  return readModell(snapshotOf(...tableList)).issueList;
}

function headers(headerList: readonly string[]): readonly Issue[] {
  return readModell(snapshotOf(uppgifterTable(), goals, tableOf('Indikatorer', [], { headerList })))
    .issueList;
}

function uppgift(valueByName: Readonly<Record<string, CellScalar>>): readonly Issue[] {
  return readModell(snapshotOf(uppgifterTable(valueByName), goals, fullTableOf('Indikatorer', []))).issueList;
}

const second: TestRow = { 'Mål-ID': 'M2', Nivå: 'Inriktningsmål', Namn: 'Ett till' };
const columns = ['Indikator-ID', 'Mål-ID', 'Indikator'];

/** Every structure and cell issue: what triggers it, and the near miss that must not. */
const CASE_LIST: readonly (readonly [
  code: string,
  trigger: () => readonly Issue[],
  nearMiss: () => readonly Issue[],
])[] = [
  ['missing-sheet', () => readModell(snapshotOf(uppgifterTable(), goals)).issueList, () => headers(columns)],
  [
    'missing-table',
    () => {
      const snapshot = snapshotOf(uppgifterTable(), goals, fullTableOf('Indikatorer', []));
      return readModell({ ...snapshot, tableList: snapshot.tableList.slice(0, 2) }).issueList;
    },
    () => headers(columns),
  ],
  ['missing-column', () => headers(['Indikator-ID', 'Indikator']), () => headers(columns)],
  [
    'duplicate-column',
    () => headers([...columns, 'Utfall', 'Utfall']),
    () => headers([...columns, 'Utfall', 'Utfall T1']),
  ],
  ['header-alias', () => headers([...columns, 'Periodens utfall']), () => headers([...columns, 'utfall'])],
  ['unknown-column', () => headers([...columns, 'Utfal']), () => headers([...columns, 'Utfallets källa'])],
  ['rows-below-table', () => goal(second, { overflowRowCount: 1 }), () => goal(second)],
  ['too-many-problems', () => garbage(21_000), () => garbage(10)],
  ['duplicate-id', () => goal({ ...second, 'Mål-ID': 'm1' }), () => goal({ ...second, 'Mål-ID': 'M11' })],
  ['missing-id', () => goal({ ...second, 'Mål-ID': '' }), () => goal({})],
  ['unknown-reference', () => indicator('Mål-ID', 'M9'), () => indicator('Mål-ID', '')],
  ['missing-value', () => goal({ ...second, Namn: '' }), () => goal({ ...second, Nummer: '' })],
  [
    'error-value',
    () => indicator('Utfall', { value: null, error: '#DIV/0!' }),
    () => indicator('Utfall', ''),
  ],
  [
    'formula-without-result',
    () => indicator('Utfall', { value: null, formula: 'A1' }),
    () => indicator('Utfall', { value: 0, formula: 'A1' }),
  ],
  ['unreadable-number', () => indicator('Decimaler', 'två'), () => indicator('Decimaler', '2')],
  ['unreadable-value', () => indicator('Utfall', 'bra'), () => indicator('Utfall', 'i.u.')],
  ['unreadable-target', () => indicator('Årsmål', 'bättre'), () => indicator('Årsmål', 'Fastställs 2024')],
  [
    'unreadable-date',
    () => activity('Slutdatum', '31 november 2024'),
    () => activity('Slutdatum', '30 november 2024'),
  ],
  [
    'unreadable-choice',
    () => goal({ ...second, Bedömning: 'Nästan' }),
    () => goal({ ...second, Bedömning: '● Uppfylles helt' }),
  ],
  [
    'unreadable-yes-no',
    () => goal({ ...second, Bedöms: 'kanske' }),
    () => goal({ ...second, Bedöms: 'NEJ' }),
  ],
  ['unreadable-tick', () => activity('Klar', 'nästan'), () => activity('Klar', 'X')],
  [
    'surrounding-space',
    () => goal({ ...second, Namn: 'Målet ' }),
    () => goal({ ...second, Namn: 'Ett mål' }),
  ],
  [
    'html-remnant',
    () => goal({ ...second, Analys: '<p>Bra</p>' }),
    () => goal({ ...second, Analys: 'a < b' }),
  ],
  [
    'broken-bookmark',
    () => goal({ ...second, Analys: 'Fel! Bokmärket är inte definierat.' }),
    () => goal({ ...second, Analys: 'Fel! Rättat.' }),
  ],
  [
    'draft-note',
    () => goal({ ...second, Analys: 'Ska revideras' }),
    () => goal({ ...second, Analys: 'Har reviderats' }),
  ],
  [
    'text-too-long',
    () => goal({ ...second, Analys: 'a'.repeat(32_767) }),
    () => goal({ ...second, Analys: 'a'.repeat(30_000) }),
  ],
  ['missing-setting', () => uppgift({ Organisation: '' }), () => uppgift({ Titel: '' })],
  ['unreadable-setting', () => uppgift({ Nivå: 'Grupp' }), () => uppgift({ Nivå: 'nämnd' })],
  ['unknown-setting', () => uppgift({ Enhetschfe: 'x' }), () => uppgift({ 'Egen uppgift': 'x' })],
  ['duplicate-setting', () => uppgift({ 'TYP ': 'VB' }), () => uppgift({ Typer: 'VB' })],
];

test.each(CASE_LIST)('%s: triggered by one workbook, not by its near miss', (code, trigger, nearMiss) => {
  expect(trigger().map((issue) => issue.code)).toContain(code);
  expect(nearMiss().map((issue) => issue.code)).not.toContain(code);
});

test.each(CASE_LIST)(
  '%s: says what and what to do, in both languages, with every slot filled',
  (code, trigger) => {
    const issue = trigger().find((item) => item.code === code)!;
    for (const lang of ['sv', 'en'] as const) {
      const [message, fix] = [issueMessage(lang, issue), issueFix(lang, issue)];
      expect(message).toMatch(/[.?]$/);
      expect(fix).toMatch(/\.$/);
      expect(`${message}${fix}`).not.toMatch(/[{}]|undefined/);
    }
  },
);

test('the cases are all the texts there are', () => {
  const codeList = Object.keys(svIssuesStructure)
    .filter((key) => key.startsWith('issue.'))
    .map((key) => key.slice('issue.'.length));
  expect(CASE_LIST.map(([code]) => code).sort()).toEqual(codeList.sort());
});

test('every code that the readers name has a text', () => {
  const folder = path.join(__dirname, '../../src/tables/read');
  const source = readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
  const codeList = [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'(?=, '(?:fel|varning|notis)'|, severityOf)/g)];
  expect(codeList.length).toBeGreaterThan(10);
  for (const [, code] of codeList) expect(hasText(`issue.${code}`)).toBe(true);
});

test('a proposed id is named in the fix', () => {
  const issue = goal({ ...second, 'Mål-ID': '' }).find(({ code }) => code === 'missing-id')!;
  expect(issueFix('sv', issue)).toBe('Skriv M2 i cellen.');
});

test('allowed words are listed', () => {
  const issue = activity('Läge', 'Nja').find(({ code }) => code === 'unreadable-choice')!;
  expect(issueMessage('sv', issue)).toBe('Läge: ”Nja” är inget av de ord som kan väljas.');
  expect(issueFix('sv', issue)).toBe('Välj i listan: Ej påbörjad, Pågår, Genomförd, Avvikelse och Utgår.');
});
