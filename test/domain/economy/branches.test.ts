import { groupEkonomi } from '../../../src/domain/economy';
import { makeEkonomimodell, makeVerksamhet, type EkonomiradFields } from '../../helpers/ekonomi';

const row = (verksamhetId: string, fields: EkonomiradFields = {}): EkonomiradFields => ({
  verksamhetId,
  utfall: '1',
  ...fields,
});
const stated = (verksamhetId: string): EkonomiradFields =>
  row(verksamhetId, { rad: 'Summa netto', slag: 'summa' });

const group = (list: readonly EkonomiradFields[], verksamhetList = [makeVerksamhet('V1', 'Fritid')]) =>
  groupEkonomi(makeEkonomimodell(list, { verksamhetList }));
const names = (list: readonly EkonomiradFields[], verksamhetList = [makeVerksamhet('V1', 'Fritid')]) =>
  group(list, verksamhetList).grenList.map(({ namn, isInTotal }) => `${namn}${isInTotal ? '' : ' (del)'}`);

describe('order', () => {
  const branches = [
    makeVerksamhet('V1', 'Fritid', { ordning: 3 }),
    makeVerksamhet('V2', 'Fält', { ordning: 1 }),
    makeVerksamhet('V3', 'UM'),
    makeVerksamhet('V4', 'Utan rader', { ordning: 2 }),
  ];

  test('by Ordning, then as the sheet stands, unknown ids last', () => {
    expect(names([row('V9'), row('V1'), row('V3'), row('V2')], branches)).toEqual([
      'Fält',
      'Fritid',
      'UM',
      'V9',
    ]);
  });
});

describe('names', () => {
  test('a branch without name goes by its id, rows without branch by the unit', () => {
    expect(names([row('V1'), row('')], [makeVerksamhet('V1', '')])).toEqual(['V1', 'Enheten Ung fritid']);
  });
});

describe('what is added to the total', () => {
  const nested = [
    makeVerksamhet('V1', 'Fritid'),
    makeVerksamhet('V2', 'Fritidsgård', { delAvId: 'V1' }),
    makeVerksamhet('V3', 'Läxhjälp', { delAvId: 'V2' }),
  ];

  test('a part is not, when its whole has figures', () => {
    expect(names([row('V1'), row('V2')], nested)).toEqual(['Fritid', 'Fritidsgård (del)']);
  });

  test('a part of a part is not either, also past a branch without figures', () => {
    expect(names([row('V1'), row('V3')], nested)).toEqual(['Fritid', 'Läxhjälp (del)']);
  });

  test('parts are, when the whole has none', () => {
    expect(names([row('V2')], nested)).toEqual(['Fritidsgård']);
  });

  test('branches in a circle are all added', () => {
    const circle = [
      makeVerksamhet('V1', 'A', { delAvId: 'V2' }),
      makeVerksamhet('V2', 'B', { delAvId: 'V1' }),
      makeVerksamhet('V3', 'C', { delAvId: 'V3' }),
    ];
    expect(names([row('V1'), row('V2'), row('V3')], circle)).toEqual(['A', 'B', 'C']);
  });
});

describe('figures of the unit as a whole', () => {
  test('stated rows without branch', () => {
    const { grenList, angivenTotaltList } = group([row('V1'), stated('')]);
    expect([grenList.length, angivenTotaltList.length]).toEqual([1, 1]);
  });

  test('stated rows of a branch that has parts', () => {
    const branches = [makeVerksamhet('V1', 'Enheten'), makeVerksamhet('V2', 'Fritid', { delAvId: 'V1' })];
    const { grenList, angivenTotaltList } = group([stated('V1'), row('V2')], branches);
    expect(grenList.map(({ namn, isInTotal }) => [namn, isInTotal])).toEqual([['Fritid', true]]);
    expect(angivenTotaltList).toHaveLength(1);
  });

  test('a branch that only states its sums is a branch', () => {
    expect(names([stated('V1'), row('V2')])).toEqual(['Fritid', 'V2']);
  });

  test('when nothing else stands there, it is the only branch', () => {
    expect(group([stated('')]).grenList).toHaveLength(1);
  });
});

test('a model is grouped once', () => {
  const modell = makeEkonomimodell([row('V1')]);
  expect(groupEkonomi(modell)).toBe(groupEkonomi(modell));
});
