import {
  aktivitetSchema,
  avsnittSchema,
  ekonomiradSchema,
  enhetSchema,
  forvantatResultatSchema,
  indikatorSchema,
  malSchema,
  textradSchema,
  verksamhetSchema,
} from '../../../src/domain';
import { makeEkonomirad, makeEnhet, makeVerksamhet } from '../../helpers/ekonomi';
import {
  makeAktivitet,
  makeAvsnitt,
  makeIndikator,
  makeMal,
  makeResultat,
  makeTextrad,
} from '../../helpers/modell';

const RECORD_LIST = [
  ['mål', malSchema, makeMal()],
  ['text', textradSchema, makeTextrad()],
  ['förväntat resultat', forvantatResultatSchema, makeResultat()],
  ['indikator', indikatorSchema, makeIndikator()],
  ['aktivitet', aktivitetSchema, makeAktivitet()],
  ['verksamhet', verksamhetSchema, makeVerksamhet('V1', 'Fritid')],
  ['ekonomirad', ekonomiradSchema, makeEkonomirad()],
  ['avsnitt', avsnittSchema, makeAvsnitt()],
  ['enhet', enhetSchema, makeEnhet()],
] as const;

describe.each(RECORD_LIST)('%s', (_, schema, record) => {
  test('a whole record passes and comes back as it is', () => {
    expect(schema.parse(record)).toEqual(record);
  });

  test.each(Object.keys(record))('%s may not be missing', (key) => {
    const { [key]: gone, ...rest } = record as Readonly<Record<string, unknown>>;
    expect(gone).not.toBeUndefined();
    expect(schema.safeParse(rest).success).toBe(false);
  });

  test('a record must say where it stands', () => {
    expect(schema.safeParse({ ...record, origin: { rowNumber: 2 } }).success).toBe(false);
    expect(schema.safeParse({ ...record, origin: { table: {}, rowNumber: 2.5 } }).success).toBe(false);
  });
});

test.each([
  ['niva', 'stadsmal'],
  ['agare', 'region'],
  ['bedomning', 'kanske'],
  ['bedoms', 'Ja'],
  ['ordning', '1'],
])('a goal’s %s is never %j', (key, value) => {
  expect(malSchema.safeParse({ ...makeMal(), [key]: value }).success).toBe(false);
});

test.each([
  ['riktning', 'uppat'],
  ['periodicitet', 'manad'],
  ['decimaler', 1.5],
  ['utfall', '68 %'],
  ['utfall', { raw: '68 %', slag: 'procent' }],
  ['overstyrdStatus', 'gul'],
])('an indicator’s %s is never %j', (key, value) => {
  expect(indikatorSchema.safeParse({ ...makeIndikator(), [key]: value }).success).toBe(false);
});

test.each(['2022-02-30', '31 november', '2022', '22-01-01'])('no activity ends on %j', (slutdatum) => {
  expect(aktivitetSchema.safeParse({ ...makeAktivitet(), slutdatum }).success).toBe(false);
});
