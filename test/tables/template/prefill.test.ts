import { templateRows } from '../../../src/tables/template/prefill';

const UNIT = { typ: 'VB', niva: 'enhet', ar: 2022 } as const;
const BOARD = { typ: 'T1', niva: 'namnd', ar: 2025 } as const;

const valueOf = (rowList: readonly Readonly<Record<string, unknown>>[], nameHeader: string, name: string) =>
  rowList.find((row) => row[nameHeader] === name)?.['Värde'];

test.each([
  [UNIT, 'Nivå', 'Enhet'],
  [UNIT, 'Typ', 'VB'],
  [UNIT, 'År', 2022],
  [UNIT, 'Visningsbelopp', 'tkr'],
  [UNIT, 'Dokumentstatus', 'Utkast'],
  [UNIT, 'Mallversion', '1'],
  [UNIT, 'Organisation', null],
  [BOARD, 'Nivå', 'Nämnd'],
  [BOARD, 'Visningsbelopp', 'mnkr'],
])('%j: %s is %j', (kind, name, expected) => {
  expect(valueOf(templateRows(kind, {})['Uppgifter']!, 'Namn', name)).toBe(expected);
});

test.each([
  [UNIT, 'År att täcka underskott', '1'],
  [BOARD, 'År att täcka underskott', '2'],
  [UNIT, 'Nivåer som bedöms', 'Enhetsmål'],
  [BOARD, 'Nivåer som bedöms', 'Nämndmål; Verksamhetsområdesmål'],
  [{ ...UNIT, typ: 'VP' as const }, 'Nivåer som bedöms', 'Inga'],
  [UNIT, 'Avvikelsegräns tkr', '500'],
  [UNIT, 'Tak ackumulerat', '10 %'],
  [UNIT, 'Text för tomt avsnitt', 'Ej aktuellt.'],
])('%j: the rule %s is %j', (kind, name, expected) => {
  expect(valueOf(templateRows(kind, {})['Regler']!, 'Regel', name)).toBe(expected);
});

test('only rules with a value say from when they count', () => {
  for (const row of templateRows(UNIT, {})['Regler']!) {
    expect(row['Gäller från']).toBe(row['Värde'] === '' ? null : '2022-01-01');
  }
});

test('given settings replace the value and keep the row’s place', () => {
  const own = templateRows(UNIT, {})['Uppgifter']!;
  const laid = templateRows(UNIT, { Uppgifter: [{ Namn: 'Till', Värde: 'Nämnden' }] })['Uppgifter']!;
  expect(laid.map((row) => row['Namn'])).toEqual(own.map((row) => row['Namn']));
  expect(valueOf(laid, 'Namn', 'Till')).toBe('Nämnden');
});

test('other tables are taken as given, sections too', () => {
  const rows = templateRows(UNIT, { Mal: [{ Namn: 'x' }], Avsnitt: [{ Rubrik: 'Eget' }] });
  expect([rows['Mal'], rows['Avsnitt']]).toEqual([[{ Namn: 'x' }], [{ Rubrik: 'Eget' }]]);
  expect(rows['Indikatorer']).toBeUndefined();
});
