import { computeEkonomi } from '../../../src/domain';
import { economyBlocks } from '../../../src/report/blocks/economy';
import { makeEkonomimodell, type EkonomiradFields } from '../../helpers/ekonomi';

const NBSP = '\u00a0';
type Fields = Parameters<typeof makeEkonomimodell>[1];

/** The blocks of a unit's forms. */
function blocksOf(rowList: readonly EkonomiradFields[], fields: Fields = {}) {
  const modell = makeEkonomimodell(rowList, fields);
  return economyBlocks({ modell, ekonomiTabellList: computeEkonomi(modell), lang: 'sv' });
}

const ROW_LIST: readonly EkonomiradFields[] = [
  { rad: 'Bidrag', slag: 'intakt', utfall: '374', budget: '100' },
  {
    rad: 'Personalkostnader',
    slag: 'kostnad',
    utfall: '15 341',
    budget: '14 769',
    kommentar: 'Fler vikarier.',
  },
];

test('each form with its figures and its sentence, last where the formulas stand', () => {
  const blockList = blocksOf(ROW_LIST);
  expect(blockList.map(({ kind }) => kind)).toEqual(['economyTable', 'sentence', 'economyNote']);
  expect(blockList[1]).toMatchObject({
    textList: [
      expect.stringContaining(`redovisar ett underskott om 298${NBSP}tkr jämfört med budget.`) as string,
    ],
  });
  expect(blockList.at(-1)).toMatchObject({ text: expect.stringContaining('Ekonomirapport') as string });
});

test('captions carry the year, rows their weight and comment', () => {
  const [table] = blocksOf(ROW_LIST);
  if (table?.kind !== 'economyTable') throw new Error('no table');
  expect(table.columnList.map(({ caption }) => caption)).toEqual([
    'Tkr',
    'Utfall i bokslut 2022',
    'Budget',
    'Avvikelse',
  ]);
  const row = table.rowList.find(({ noteList }) => noteList.length > 0)!;
  expect(row.noteList).toEqual(['Kommentar: Fler vikarier.']);
  expect(row.cellList[0]).toEqual({ kind: 'text', text: 'Personalkostnader' });
  expect(row.cellList[3]).toMatchObject({ kind: 'amount', decimals: 0, isDeviation: true });
  expect(new Set(table.rowList.map(({ emphasis }) => emphasis))).toEqual(
    new Set(['rubrik', 'none', 'summa', 'netto']),
  );
});

test.each([
  ['T1', '110', 'underskott om 10'],
  ['T2', '90', 'överskott om 10'],
] as const)('a %s has the outcome of the period and the forecast of the year', (typ, amount, words) => {
  const prognos = { [`prognos${typ}`]: amount };
  const [table, sentence] = blocksOf([{ budget: '100', utfall: '60', ...prognos }], { uppgifter: { typ } });
  if (table?.kind !== 'economyTable') throw new Error('no table');
  expect(table.columnList.map(({ caption }) => caption)).toEqual([
    'Tkr',
    'Budget 2022',
    'Utfall perioden',
    'Prognos helår 2022',
    'Avvikelse',
  ]);
  const isDeviationList = table.rowList
    .at(-1)!
    .cellList.map((cell) => (cell.kind === 'amount' ? cell.isDeviation : null));
  expect(isDeviationList).toEqual([null, false, false, false, true]);
  expect(JSON.stringify(sentence)).toContain(`prognostiserar ett ${words}${NBSP}tkr`);
});

test('a table whose printed sum differs from its printed figures says that it holds rounding differences', () => {
  const blockList = blocksOf([
    { rad: 'Lokalkostnader', slag: 'kostnad', utfall: '0,4' },
    { rad: 'Personalkostnader', slag: 'kostnad', utfall: '0,4' },
  ]);
  expect(blockList[1]).toEqual({
    kind: 'economyNote',
    text: 'Tabellen innehåller avrundningsdifferenser.',
    keepWithNext: true,
  });
});

test('no tables, no blocks', () => {
  expect(blocksOf([])).toEqual([]);
});
