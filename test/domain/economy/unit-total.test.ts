import { formsOf, rowLine, rowOf, tertialLine, type EkonomiradFields } from '../../helpers/ekonomi';

const cost = (verksamhetId: string, rad: string, utfall: string, budget = ''): EkonomiradFields => ({
  verksamhetId,
  rad,
  slag: 'kostnad',
  utfall,
  budget,
});
const totalOf = (list: readonly EkonomiradFields[]) => formsOf(list).at(-1)!;

test('posts of the workbook go together by label, whatever their spelling', () => {
  const form = totalOf([cost('V1', 'Transporter', '3'), cost('V2', 'TRANSPORTER ', '4')]);
  expect(form.radList.filter(({ rad }) => rad.startsWith('Transport')).map(rowLine)).toEqual([
    'Transporter: 7 . -7',
  ]);
});

test('the same label as income and as cost stays two posts', () => {
  const form = totalOf([
    { verksamhetId: 'V1', rad: 'Material', slag: 'intakt', utfall: '3' },
    cost('V2', 'Material', '4'),
  ]);
  expect(form.radList.filter(({ rad }) => rad === 'Material').map(rowLine)).toEqual([
    'Material: 3 . 3',
    'Material: 4 . -4',
  ]);
  expect(rowLine(rowOf(form, 'netto'))).toBe('Summa netto: 1 0 -1');
});

test('a column is blank only when it is blank in every branch', () => {
  const form = totalOf([cost('V1', 'Lokalkostnader', '3'), cost('V2', 'Lokalkostnader', '4', '5')]);
  expect(rowLine(rowOf(form, 'post:lokaler'))).toBe('Lokalkostnader: 7 5 -2');
  expect(rowOf(form, 'post:personal').cellByKolumn.Utfall).toEqual({ kind: 'leaf', varde: null });
});

test('both rows of a duplicated post are terms of the total', () => {
  const form = totalOf([
    cost('V1', 'Lokalkostnader', '3'),
    cost('V1', 'Lokalkostnader', '2'),
    cost('V2', 'Lokalkostnader', '4'),
  ]);
  const cell = rowOf(form, 'post:lokaler').cellByKolumn.Utfall!;
  expect(
    cell.kind === 'combination' && cell.termList.map(({ ref }) => `${ref.tabellId} ${ref.radKey}`),
  ).toEqual(['enhetsblankett:V1 K001', 'enhetsblankett:V1 K002', 'enhetsblankett:V2 K003']);
});

test('a tertial total sums budget, outcome and forecast, each blank only when it is blank in every branch', () => {
  const list = [
    { ...cost('V1', 'Lokalkostnader', '3', '5'), prognosT2: '6' },
    { ...cost('V2', 'Lokalkostnader', '4', '5'), prognosT2: '' },
    { ...cost('V2', 'Personalkostnader', '', '7'), prognosT2: '7' },
  ];
  const form = formsOf(list, { uppgifter: { typ: 'T2' } }).at(-1)!;
  expect(form.radList.map(tertialLine)).toEqual(
    expect.arrayContaining([
      'Lokalkostnader: 10 7 6 4',
      'Personalkostnader: 7 . 7 0',
      'Summa netto: 17 7 13 4',
    ]),
  );
});

test('parts are in the branch form only', () => {
  const form = totalOf([
    cost('V1', 'Lokalkostnader', '3'),
    { ...cost('V1', 'varav hyra', '2'), delAvId: 'K001' },
    cost('V2', 'Lokalkostnader', '4'),
  ]);
  expect(form.radList.map(({ rad }) => rad)).not.toContain('varav hyra');
});

test('what exists only as netto is summed too', () => {
  const form = totalOf([
    { verksamhetId: 'V1', rad: 'Resultatöverföring', slag: 'netto', utfall: '3' },
    { verksamhetId: 'V2', rad: 'Resultatöverföring', slag: 'netto', utfall: '-1' },
  ]);
  expect(form.radList.map(rowLine).slice(-2)).toEqual(['Resultatöverföring: 2 . -2', 'Summa netto: 2 0 -2']);
});

test('a comment on a stated sum of the unit stands on the computed row', () => {
  const form = totalOf([
    cost('V1', 'Lokalkostnader', '3'),
    cost('V2', 'Lokalkostnader', '4'),
    { verksamhetId: '', rad: 'Summa netto', slag: 'summa', utfall: '7', kommentar: 'Högre hyra.' },
  ]);
  expect(rowOf(form, 'netto').kommentar).toBe('Högre hyra.');
});
