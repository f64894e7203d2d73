import type { Malniva } from '../../../src/domain';
import { GoalIds } from '../../../src/tables/read/goal-ids';
import { IdSeries } from '../../../src/tables/read/id-series';

interface Row {
  readonly niva: Malniva | null;
  readonly nummer?: string;
  readonly id?: string;
  readonly overordnatId?: string;
}

/** Ids of goals as they stand from top to bottom; rows with an id keep it. */
function idsOf(rowList: readonly Row[], takenList: readonly string[] = []): readonly string[] {
  const usedList = rowList.flatMap(({ id }) => id ?? []);
  const goals = new GoalIds(new IdSeries([...usedList, ...takenList]));
  return rowList.map(({ niva, nummer = '', id = '', overordnatId = '' }) => {
    const row = { niva, nummer, id, overordnatId };
    const given = id === '' ? goals.propose(row) : id;
    goals.pass({ ...row, id: given });
    return given;
  });
}

const I = 'inriktningsmal';
const V = 'verksamhetsmal';
const N = 'namndmal';
const E = 'enhetsmal';

test('a whole tree gets the ids of the interface, in document order', () => {
  expect(
    idsOf([
      { niva: I, nummer: '1' },
      { niva: V, nummer: '1.1' },
      { niva: N },
      { niva: E },
      { niva: E },
      { niva: N },
      { niva: E },
      { niva: V, nummer: '1.4' },
      { niva: N },
      { niva: I, nummer: '2.' },
      { niva: V, nummer: '2.3.' },
    ]),
  ).toEqual([
    'M1',
    'M1.1',
    'M1.1.N1',
    'M1.1.N1.E1',
    'M1.1.N1.E2',
    'M1.1.N2',
    'M1.1.N2.E1',
    'M1.4',
    'M1.4.N1',
    'M2',
    'M2.3',
  ]);
});

test.each<[string, readonly Row[], readonly string[]]>([
  [
    'without numbers goals are counted',
    [{ niva: I }, { niva: V }, { niva: V }, { niva: I }],
    ['M1', 'M1.1', 'M1.2', 'M2'],
  ],
  [
    'a number in use is not given again',
    [
      { niva: I, id: 'M1' },
      { niva: I, nummer: '1' },
    ],
    ['M1', 'M2'],
  ],
  [
    'a named parent beats the place',
    [
      { niva: N, id: 'M1.1.N1' },
      { niva: N, id: 'M1.1.N2' },
      { niva: E, overordnatId: 'M1.1.N1' },
    ],
    ['M1.1.N1', 'M1.1.N2', 'M1.1.N1.E1'],
  ],
  [
    'existing ids below are gone past',
    [{ niva: N, id: 'M1.1.N1' }, { niva: E, id: 'M1.1.N1.E4' }, { niva: E }],
    ['M1.1.N1', 'M1.1.N1.E4', 'M1.1.N1.E5'],
  ],
  ['a missing level is skipped', [{ niva: I, nummer: '3' }, { niva: E }], ['M3', 'M3.E1']],
  ['a goal before any other has the tree as parent', [{ niva: N }], ['M.N1']],
  [
    'a new branch forgets the goals of the last one',
    [{ niva: N, id: 'M1.1.N1' }, { niva: I, id: 'M2' }, { niva: E }],
    ['M1.1.N1', 'M2', 'M2.E1'],
  ],
  ['an unreadable level gets an id apart', [{ niva: null }, { niva: null }], ['MX1', 'MX2']],
  ['text in the number is no number', [{ niva: I, nummer: 'Ett' }], ['M1']],
])('%s', (_, rowList, expected) => {
  expect(idsOf(rowList)).toEqual(expected);
});

test('ids that others mention are never given', () => {
  expect(idsOf([{ niva: I, nummer: '1' }, { niva: N }], ['M1', 'M2.N7'])).toEqual(['M2', 'M2.N8']);
});
