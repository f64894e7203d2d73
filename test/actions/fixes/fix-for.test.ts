import { checkWorkbook, fixFor, fixIssues, isFixable } from '../../../src/actions';
import { makeIssue, type Issue } from '../../../src/core';
import { FIX_TABLE } from '../../../src/actions/fixes/fix-table';
import type { XlsxPort } from '../../../src/xlsx';
import { analysed, ROWS, workbookOf, type Rows } from '../edits/workbook';

async function issuesOf(port: XlsxPort): Promise<readonly Issue[]> {
  const checked = await checkWorkbook.run({ port, lang: 'sv' }, undefined);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issueList));
  return checked.value.issueList;
}

interface FixCase {
  readonly code: string;
  readonly rows: Rows;
  readonly next: string;
}

const INDIKATOR = {
  'Indikator-ID': 'I001',
  'Mål-ID': 'M1',
  Indikator: 'Nöjda',
  Utfall: '70',
  Årsmål: '69',
} as const;
const AKTIVITET = { 'Aktivitet-ID': 'A001', 'Mål-ID': 'M1', Aktivitet: 'Läger' } as const;

const CASE_LIST: readonly FixCase[] = [
  {
    code: 'surrounding-space',
    rows: { ...ROWS, Indikatorer: [{ ...INDIKATOR, Indikator: ' Nöjda ' }] },
    next: 'Nöjda',
  },
  {
    code: 'missing-id',
    rows: { ...ROWS, Indikatorer: [{ ...INDIKATOR, 'Indikator-ID': null }] },
    next: 'I001',
  },
  { code: 'unreadable-tick', rows: { ...ROWS, Aktiviteter: [{ ...AKTIVITET, Klar: '✅' }] }, next: '✓' },
  { code: 'unreadable-yes-no', rows: { ...ROWS, Mal: [{ ...ROWS['Mal']![0], Bedöms: 'j' }] }, next: 'Ja' },
  {
    code: 'unreadable-choice',
    rows: { ...ROWS, Mal: [{ ...ROWS['Mal']![0], Bedömning: 'Uppfyls dellvis' }] },
    next: 'Uppfylls delvis',
  },
  {
    code: 'html-remnant',
    rows: {
      ...ROWS,
      Indikatorer: [{ ...INDIKATOR, Analys: '<p>Fler kom.</p><p>Det gick&nbsp;bra &amp; fort.</p>' }],
    },
    next: 'Fler kom.\nDet gick bra & fort.',
  },
];

it('has a case for every code of the table', () => {
  expect(CASE_LIST.map(({ code }) => code).sort()).toEqual(Object.keys(FIX_TABLE).sort());
});

describe.each(CASE_LIST.map((row) => [row.code, row] as const))('%s', (code, { rows, next }) => {
  it('is corrected, and the next check does not find it', async () => {
    const port = await workbookOf(rows);
    const found = (await issuesOf(port)).filter((issue) => issue.code === code);
    expect(found).toHaveLength(1);
    const { snapshot } = await analysed(port);
    expect(fixFor(found[0]!, snapshot)?.cellChangeList).toMatchObject([{ next }]);
    const fixed = await fixIssues.run({ port, lang: 'sv' }, found);
    expect(fixed.ok).toBe(true);
    expect((await issuesOf(port)).filter((issue) => issue.code === code)).toEqual([]);
  });
});

describe('what is not certain is left alone', () => {
  const none = async (code: string, rows: Rows): Promise<void> => {
    const port = await workbookOf(rows);
    const found = (await issuesOf(port)).filter((issue) => issue.code === code);
    expect(found.length).toBeGreaterThan(0);
    const { snapshot } = await analysed(port);
    for (const issue of found) expect(fixFor(issue, snapshot)).toBeNull();
  };

  test('a mark that may mean no', () =>
    none('unreadable-tick', { ...ROWS, Aktiviteter: [{ ...AKTIVITET, Klar: '?' }] }));
  test('a word far from every other', () =>
    none('unreadable-choice', { ...ROWS, Mal: [{ ...ROWS['Mal']![0], Bedömning: 'Ganska bra' }] }));
  test('two rows without id that nothing tells apart', () =>
    none('missing-id', {
      ...ROWS,
      Indikatorer: [
        { ...INDIKATOR, 'Indikator-ID': null },
        { ...INDIKATOR, 'Indikator-ID': null },
      ],
    }));
  test('a code that nobody can correct for sure', () =>
    none('duplicate-id', {
      ...ROWS,
      Indikatorer: [INDIKATOR, { ...INDIKATOR, Indikator: 'Trygga' }],
    }));
});

test('several at once, each cell once', async () => {
  const port = await workbookOf({
    ...ROWS,
    Indikatorer: [
      { ...INDIKATOR, 'Indikator-ID': null, Indikator: 'Nöjda' },
      { ...INDIKATOR, 'Indikator-ID': null, Indikator: 'Trygga', Källa: ' Enkät' },
    ],
  });
  const issueList = await issuesOf(port);
  const fixed = await fixIssues.run({ port, lang: 'sv' }, [...issueList, ...issueList]);
  expect(fixed.ok && fixed.value.cellChangeList).toHaveLength(3);
  expect((await issuesOf(port)).filter(isFixable)).toEqual([]);
});

test('nothing to correct writes nothing', async () => {
  const port = await workbookOf(ROWS);
  const before = port.toBytes();
  const elsewhere = makeIssue('surrounding-space', 'notis', { sheet: 'Mål', cell: 'ZZ99' });
  const fixed = await fixIssues.run({ port, lang: 'sv' }, [elsewhere, makeIssue('goal-cycle', 'fel')]);
  expect(fixed.ok && fixed.value.cellChangeList).toEqual([]);
  expect(port.toBytes()).toEqual(before);
});
