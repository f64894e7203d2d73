import { evaluateModell, TYP_LIST, type Typ } from '../../../src/domain';
import { chainColumns } from '../../../src/report/oversikt/chain-columns';
import type { TableCell } from '../../../src/report/layout';
import { antalOf } from '../helpers/antal';
import { malresultat } from '../helpers/malresultat';
import { makeMal } from '../../helpers/modell';
import { enhetVb } from '../helpers/models';

const valueOf = ({ content }: TableCell): unknown =>
  typeof content !== 'function' && content.kind === 'value' ? content.value : undefined;
const keysOf = (typ: Typ): readonly string[] =>
  chainColumns(typ).map(({ captionKey }) => captionKey.replace('report.oversikt.', ''));

test('previous → present → proposal → counts, as the notation standard wants', () => {
  expect(keysOf('VB')).toEqual([
    'mal',
    'foregaende',
    'bedomning',
    'forslag',
    'helt',
    'delvis',
    'inte',
    'ingetResultat',
    'ovriga',
    'indikatorer',
    'genomforda',
    'aktiviteter',
  ]);
});

test('a tertial report has those not due, a plan counts only', () => {
  expect(keysOf('T1').filter((key) => !keysOf('VB').includes(key))).toEqual(['ejAktuell']);
  expect(keysOf('VP')).toEqual(['mal', 'foregaende', 'indikatorer', 'aktiviteter']);
});

const ANTAL = antalOf({
  indikatorer: {
    helt: 1,
    delvis: 2,
    inte: 3,
    ingetResultat: 4,
    malSaknas: 5,
    prognosSaknas: 6,
    ejBedombar: 7,
    ejAktuell: 8,
  },
  aktiviteter: { genomford: 9, pagar: 10, okand: 1 },
});

test('the classes of a row sum to its total; those not due are outside it', () => {
  const goal = malresultat(makeMal(), { antal: ANTAL });
  const byKey = new Map(
    chainColumns('T2').map((column) => [column.captionKey, valueOf(column.cell(goal, 'sv'))]),
  );
  const count = (key: string): number => Number(byKey.get(`report.oversikt.${key}` as never));
  expect(count('helt') + count('delvis') + count('inte') + count('ingetResultat') + count('ovriga')).toBe(
    count('indikatorer'),
  );
  expect([count('indikatorer'), count('ejAktuell'), count('genomforda'), count('aktiviteter')]).toEqual([
    28, 8, 9, 20,
  ]);
});

test('a plan counts every indicator, since none is due', () => {
  const column = chainColumns('VP').find(({ captionKey }) => captionKey === 'report.oversikt.indikatorer')!;
  expect(valueOf(column.total(ANTAL, 'sv'))).toBe(36);
});

test.each(TYP_LIST)('in a %s every column has a cell for each goal and for the last row', (typ) => {
  const { malresultatList, antal } = evaluateModell(enhetVb());
  for (const { cell, total, widthChars } of chainColumns(typ)) {
    expect(widthChars).toBeGreaterThan(0);
    for (const goal of malresultatList) expect(valueOf(cell(goal, 'sv'))).not.toBeUndefined();
    expect(valueOf(total(antal, 'sv'))).not.toBeUndefined();
  }
});
