import { toPlain } from '../../../src/core';
import { cellLookup, roundingTolerance } from '../../../src/domain/economy/reconcile';
import { formsOf, verdicts, type EkonomiradFields } from '../../helpers/ekonomi';
import type { ModellFields } from '../../helpers/modell';

const check = (list: readonly EkonomiradFields[]): readonly string[] =>
  formsOf(list).flatMap(({ avstamningList }) => verdicts(avstamningList));

const cost = (rad: string, utfall: string, budget = '', angivenAvvikelse = ''): EkonomiradFields => ({
  rad,
  utfall,
  budget,
  angivenAvvikelse,
});
const stated = (rad: string, utfall: string, budget = '', angivenAvvikelse = ''): EkonomiradFields => ({
  rad,
  slag: 'summa',
  utfall,
  budget,
  angivenAvvikelse,
});

test.each([
  [0, 2, '1.5'],
  [0, 5, '3.0'],
  [1, 2, '0.15'],
  [3, 1, '0.0010'],
  [-2, 2, '150'],
  [-1, 2, '15'],
])('a step of %d decimals over %d figures tolerates %s', (decimaler, terms, expected) => {
  expect(toPlain(roundingTolerance(decimaler, terms))).toBe(expected);
});

describe('a stated avvikelse', () => {
  test.each([
    ['20', 'stammer'],
    ['21', 'avrundning 1'],
    ['19', 'avrundning -1'],
    ['22', 'fel 2'],
    ['-20', 'fel -40'],
  ])('of %s where budget − utfall is 20: %s', (angiven, verdict) => {
    expect(check([cost('Lokalkostnader', '50', '70', angiven)])).toEqual([
      `Lokalkostnader, Avvikelse: ${verdict}`,
    ]);
  });

  test('with a blank cell fewer figures were rounded', () => {
    expect(check([cost('Lokalkostnader', '50', '', '-49')])).toEqual([
      'Lokalkostnader, Avvikelse: avrundning 1',
    ]);
    expect(check([cost('Lokalkostnader', '50', '', '-48,5')])).toEqual([
      'Lokalkostnader, Avvikelse: fel 1.5',
    ]);
  });

  test('blank on both sides is 0', () => {
    expect(check([cost('Lokalkostnader', '', '', '0')])).toEqual(['Lokalkostnader, Avvikelse: stammer']);
    expect(check([cost('Lokalkostnader', '', '', '1')])).toEqual(['Lokalkostnader, Avvikelse: fel 1']);
  });

  test('with one decimal in mnkr a tenth is rounding', () => {
    const row = { ...cost('Lokalkostnader', '5,2', '7,3', '2,2'), beloppsenhet: 'mnkr' as const };
    expect(check([row])).toEqual(['Lokalkostnader, Avvikelse: avrundning 0.1']);
    expect(check([{ ...row, angivenAvvikelse: '2,3' }])).toEqual(['Lokalkostnader, Avvikelse: fel 0.2']);
  });
});

describe('stated sums', () => {
  const rows = [cost('Personalkostnader', '100', '90'), cost('Lokalkostnader', '50', '60')];

  test('nothing stated: no verdict, but every relation is listed', () => {
    const [form] = formsOf(rows);
    const verdictSet = new Set(form!.avstamningList.map(({ utslag }) => utslag));
    expect([...verdictSet]).toEqual(['ejTillamplig']);
    expect(form!.avstamningList.map(({ vad }) => vad)).toEqual([
      'Personalkostnader, Avvikelse',
      'Lokalkostnader, Avvikelse',
      'Summa intäkter, Utfall',
      'Summa intäkter, Budget',
      'Summa intäkter, Avvikelse',
      'Summa kostnader, Utfall',
      'Summa kostnader, Budget',
      'Summa kostnader, Avvikelse',
      'Summa netto, Utfall',
      'Summa netto, Budget',
      'Summa netto, Avvikelse',
    ]);
  });

  test('exact, rounded and wrong', () => {
    expect(check([...rows, stated('Summa kostnader', '150', '151', '4')])).toEqual([
      'Summa kostnader, Utfall: stammer',
      'Summa kostnader, Budget: avrundning 1',
      'Summa kostnader, Avvikelse: fel 4',
    ]);
  });

  test('netto is judged by the stated sums it is printed under, not by every row', () => {
    const many = Array.from({ length: 12 }, (_, at) => cost(`Post ${at}`, '10'));
    expect(check([...many, stated('Summa kostnader', '124'), stated('Summa netto', '124')])).toEqual([
      'Summa kostnader, Utfall: avrundning 4',
      'Summa netto, Utfall: avrundning 4',
    ]);
    expect(check([...many, stated('Summa kostnader', '120'), stated('Summa netto', '124')])).toEqual([
      'Summa kostnader, Utfall: stammer',
      'Summa netto, Utfall: fel 4',
    ]);
  });

  test('a wrong sum does not make a right netto wrong', () => {
    expect(check([...rows, stated('Summa kostnader', '999'), stated('Summa netto', '150')])).toEqual([
      'Summa kostnader, Utfall: fel 849',
      'Summa netto, Utfall: stammer',
    ]);
  });

  test('exact rows under rounded sums are rounding', () => {
    const exact = [cost('Personalkostnader', '100,4'), cost('Lokalkostnader', '50,4')];
    expect(check([...exact, stated('Summa kostnader', '150')])).toEqual([
      'Summa kostnader, Utfall: avrundning -0.8',
    ]);
  });

  test('a sum stated in another unit is converted, with its own step', () => {
    const inMnkr = { ...stated('Summa kostnader', '0,2'), beloppsenhet: 'mnkr' as const };
    expect(check([...rows, inMnkr])).toEqual(['Summa kostnader, Utfall: avrundning 50']);
    expect(check([...rows, { ...inMnkr, utfall: '0,5' }])).toEqual(['Summa kostnader, Utfall: fel 350']);
  });

  test('a post stated again beside its only row is compared with it', () => {
    expect(check([...rows, stated('Lokalkostnader', '55')])).toEqual(['Lokalkostnader, Utfall: fel 5']);
  });

  test('the place of a stated figure is kept', () => {
    const [form] = formsOf([...rows, stated('Summa kostnader', '1 500')]);
    expect(form!.avstamningList.find(({ kalla }) => kalla)?.kalla).toMatchObject({
      id: 'K003',
      key: 'utfall',
      raw: '1 500',
      origin: { rowNumber: 4 },
    });
  });
});

describe('a tertial form', () => {
  const T2: ModellFields = { uppgifter: { typ: 'T2' } };
  const tertial = (list: readonly EkonomiradFields[]): readonly string[] =>
    formsOf(list, T2).flatMap(({ avstamningList }) => verdicts(avstamningList));
  const post = { rad: 'Lokalkostnader', budget: '90', utfall: '61', prognosT1: '1', prognosT2: '100' };

  test('states deviations of the forecast', () => {
    expect(tertial([{ ...post, angivenAvvikelse: '-10' }])).toEqual(['Lokalkostnader, Avvikelse: stammer']);
    expect(tertial([{ ...post, angivenAvvikelse: '29' }])).toEqual(['Lokalkostnader, Avvikelse: fel 39']);
  });

  test('states sums of every column, with the place of each', () => {
    const sum = { ...post, rad: 'Summa kostnader', slag: 'summa', prognosT2: '101', utfall: '65' } as const;
    expect(tertial([post, sum])).toEqual([
      'Summa kostnader, Budget: stammer',
      'Summa kostnader, Utfall: fel 4',
      'Summa kostnader, Prognos: avrundning 1',
    ]);
    const [form] = formsOf([post, sum], T2);
    expect(form!.avstamningList.flatMap(({ kalla }) => kalla?.key ?? [])).toEqual([
      'budget',
      'utfall',
      'prognosT2',
      // Of another document's column: told, compared with nothing.
      'prognosT1',
    ]);
  });
});

test('a reference to a cell that is not there is a broken program', () => {
  const lookup = cellLookup(formsOf([cost('Lokalkostnader', '1')]));
  expect(() => lookup({ tabellId: 'enhetsblankett:V1', radKey: 'K999', kolumn: 'Utfall' })).toThrow('K999');
});
