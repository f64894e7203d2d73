import { classifyRows, isSumInDisguise } from '../../../src/domain/economy/roles';
import { makeEkonomirader, type EkonomiradFields } from '../../helpers/ekonomi';

/** Each row's role on one line. */
const roles = (list: readonly EkonomiradFields[]): readonly string[] =>
  classifyRows(makeEkonomirader(list)).map(({ roll }) => {
    if (roll.kind === 'post') return `post ${roll.slag} ${roll.post?.key ?? 'egen'}`;
    if (roll.kind === 'del') return `del av ${roll.helhetId}`;
    if (roll.kind !== 'angiven') return roll.kind;
    return `angiven ${roll.mal?.kind === 'post' ? roll.mal.post.key : (roll.mal?.key ?? 'okänd')}`;
  });

test.each<[EkonomiradFields, string]>([
  [{ rad: 'Bidrag', slag: 'intakt' }, 'post intakt bidrag'],
  [{ rad: 'Bidrag', slag: 'kostnad' }, 'post kostnad egen'],
  [{ rad: 'Bidrag', slag: null }, 'post intakt bidrag'],
  [{ rad: 'Avskrivningar', slag: 'kapitalkostnad' }, 'post kostnad egen'],
  [{ rad: 'Diverse', slag: null }, 'oplacerad'],
  [{ rad: 'Resultatöverföring', slag: 'netto' }, 'netto'],
  [{ rad: 'Summa netto', slag: 'netto' }, 'netto'],
  [{ rad: 'Summa netto', slag: 'summa' }, 'angiven netto'],
  [{ rad: 'Summa kostnader', slag: 'kostnad' }, 'angiven summaKostnader'],
  [{ rad: 'Kostnader', slag: 'kostnad' }, 'post kostnad egen'],
  [{ rad: 'Personalkostnader', slag: 'summa' }, 'angiven personal'],
  [{ rad: 'Delsumma', slag: 'summa' }, 'angiven okänd'],
  [{ rad: 'Summa', slag: 'summa' }, 'angiven okänd'],
])('%j is %s', (fields, role) => {
  expect(roles([fields])).toEqual([role]);
});

test('a netto beside posts is what they should give', () => {
  expect(
    roles([
      { rad: 'Bidrag', slag: 'intakt' },
      { rad: 'Netto', slag: 'netto' },
    ]),
  ).toEqual(['post intakt bidrag', 'angiven netto']);
});

test('a bare Summa belongs to the posts above it', () => {
  const list: EkonomiradFields[] = [
    { rad: 'Bidrag', slag: 'intakt' },
    { rad: 'Summa', slag: 'summa' },
    { rad: 'Lokalkostnader', slag: 'kostnad' },
    { rad: 'Summa', slag: 'summa' },
  ];
  expect(roles(list).filter((role) => role.startsWith('angiven'))).toEqual([
    'angiven summaIntakter',
    'angiven summaKostnader',
  ]);
});

describe('parts', () => {
  const chain = (...parentList: readonly string[]): readonly string[] =>
    roles(parentList.map((delAvId) => ({ rad: 'Post', slag: 'kostnad', delAvId })));

  test('a part and a part of a part belong to the post at the top', () => {
    expect(chain('', 'K001', 'K002')).toEqual(['post kostnad egen', 'del av K001', 'del av K001']);
  });

  test('a reference to nothing is no part', () => {
    expect(chain('K099')).toEqual(['post kostnad egen']);
  });

  test('a circle stays added', () => {
    expect(chain('K002', 'K001')).toEqual(['post kostnad egen', 'post kostnad egen']);
    expect(chain('K001')).toEqual(['post kostnad egen']);
  });

  test('a chain of 50 000 parts is walked once', () => {
    const parentList = Array.from({ length: 50_000 }, (_, at) =>
      at === 0 ? '' : `K${String(at).padStart(3, '0')}`,
    );
    expect(chain(...parentList).at(-1)).toBe('del av K001');
  });
});

test.each([
  ['Summa intäkter', 'intakt', true],
  ['Summa intäkter', null, true],
  ['Summa intäkter', 'summa', false],
  ['Summa netto', 'netto', false],
  ['Intäkter', 'intakt', false],
  ['Bidrag', 'intakt', false],
] as const)('%s with slag %s is a sum in disguise: %s', (rad, slag, expected) => {
  expect(isSumInDisguise(makeEkonomirader([{ rad, slag }])[0]!)).toBe(expected);
});
