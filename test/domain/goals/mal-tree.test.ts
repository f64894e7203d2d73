import { agareOfMal, agareOfRow, buildMalTree, isInherited } from '../../../src/domain';
import { makeMal } from '../../helpers/modell';

/** Built once: making fifty thousand goals through the schema is not what is tested. */
const template = makeMal();

function order(...rowList: readonly (readonly [id: string, parent: string, ordning?: number])[]): string {
  const malList = rowList.map(([id, overordnatId, ordning]) =>
    makeMal({ id, overordnatId, ordning: ordning ?? null }),
  );
  const { nodeList } = buildMalTree(malList);
  return nodeList.map(({ mal, parent }) => (parent ? `${mal.id}<${parent.mal.id}` : mal.id)).join(' ');
}

describe('document order', () => {
  test.each([
    [
      'depth first in sheet order',
      [
        ['A', ''],
        ['B', ''],
        ['A1', 'A'],
        ['B1', 'B'],
        ['A2', 'A'],
      ],
      'A A1<A A2<A B B1<B',
    ],
    [
      'children before their parent in the sheet',
      [
        ['A1', 'A'],
        ['A', ''],
      ],
      'A A1<A',
    ],
    [
      'by Ordning',
      [
        ['A', '', 2],
        ['B', '', 1],
      ],
      'B A',
    ],
    [
      'without Ordning last',
      [
        ['A', ''],
        ['B', '', 1],
        ['C', ''],
      ],
      'B A C',
    ],
    [
      'an unknown parent',
      [
        ['A', 'X'],
        ['B', ''],
      ],
      'A B',
    ],
    [
      'no id is nobody’s parent',
      [
        ['', ''],
        ['A', ''],
      ],
      ' A',
    ],
    [
      'its own parent',
      [
        ['A', 'A'],
        ['B', 'A'],
      ],
      'A B<A',
    ],
    [
      'a ring',
      [
        ['A', 'C'],
        ['B', 'A'],
        ['C', 'B'],
        ['D', ''],
      ],
      'D A B<A C<B',
    ],
    [
      'a goal below a ring',
      [
        ['D', 'A'],
        ['A', 'B'],
        ['B', 'A'],
      ],
      'A D<A B<A',
    ],
    [
      'a second goal with the same id',
      [
        ['A', ''],
        ['A', ''],
        ['A1', 'A'],
      ],
      'A A1<A A',
    ],
  ] as [string, [string, string, number?][], string][])('%s', (_, rowList, expected) => {
    expect(order(...rowList)).toBe(expected);
  });

  it('survives a chain as long as a sheet', () => {
    const malList = Array.from({ length: 50_000 }, (_, at) => ({
      ...template,
      id: `M${at}`,
      overordnatId: at === 0 ? '' : `M${at - 1}`,
    }));
    expect(buildMalTree(malList).nodeList.at(-1)?.mal.id).toBe('M49999');
  });
});

describe('ownership by position', () => {
  test.each([
    [{ niva: 'inriktningsmal' }, 'kf'],
    [{ niva: 'verksamhetsmal' }, 'kf'],
    [{ niva: 'namndmal' }, 'namnd'],
    [{ niva: 'enhetsmal' }, 'enhet'],
    [{ niva: 'namndmal', agare: 'kf' }, 'kf'],
    [{ niva: null }, null],
  ] as const)('%j belongs to %s', (fields, expected) => {
    expect(agareOfMal(makeMal(fields))).toBe(expected);
  });

  it('of a row: stated, else its goal’s, else the organisation’s', () => {
    const mal = makeMal({ niva: 'namndmal' });
    expect(agareOfRow({ agare: 'kf' }, mal, 'enhet')).toBe('kf');
    expect(agareOfRow({ agare: null }, mal, 'enhet')).toBe('namnd');
    expect(agareOfRow({ agare: null }, null, 'enhet')).toBe('enhet');
  });

  test.each([
    ['kf', 'enhet', true],
    ['namnd', 'enhet', true],
    ['enhet', 'enhet', false],
    ['kf', 'namnd', true],
    ['namnd', 'namnd', false],
    ['enhet', 'namnd', false],
    [null, 'enhet', false],
  ] as const)('%s in a workbook of %s: inherited %s', (agare, niva, expected) => {
    expect(isInherited(agare, niva)).toBe(expected);
  });
});
