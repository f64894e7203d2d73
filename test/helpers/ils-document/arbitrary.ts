import fc from 'fast-check';
import { compareNames } from '../../../src/tables/ils/malrader/order';
import type { Storningar, TryckAktivitet, TryckIndikator, TryckMal, Tryckdokument } from './model';

const VERB = ['Bygga', 'Införa', 'Kartlägga', 'Pröva', 'Stärka', 'Utveckla', 'Verka för'];
const THING = ['digitala möten', 'hållbara resor', 'nya arbetssätt', 'samverkan i nätverk', 'öppna träffar'];
const WHO = ['barn och unga', 'medarbetare', 'nya grupper', 'äldre invånare'];
const SUBJECT = ['Andel', 'Antal', 'Index för'];

const words = (...listList: readonly (readonly string[])[]): fc.Arbitrary<string> =>
  fc.tuple(...listList.map((list) => fc.constantFrom(...list))).map((parts) => parts.join(' '));

const analys = fc.constantFrom(
  '',
  '',
  'Arbetet har gått bra under året.',
  'Enheten har infört metoden och utbildat alla medarbetare under hösten.',
);
const percent = fc.integer({ min: 0, max: 100 }).map((value) => `${value} %`);
const figure = fc.oneof(percent, fc.constant(''));
const target = fc.oneof(percent, fc.constantFrom('0 %', '16', '4,9', '1 000 st', '+/-1 %', '-'));
const kfTarget = fc.oneof(
  target,
  fc.constantFrom('öka', 'Tas fram av nämnd', 'Tas fram av nämnd/styrelse', ''),
);

function cells(typ: Tryckdokument['typ'], ar: number): fc.Arbitrary<Readonly<Record<string, string>>> {
  return typ === 'VP'
    ? fc.record({ Årsmål: target, 'KF:s årsmål': kfTarget, Periodicitet: fc.constantFrom('Tertial', 'År') })
    : fc.record({
        Utfall: figure,
        ...(typ === 'T2' && { 'Prognos helår': figure }),
        'Utfall män/pojkar': figure,
        'Utfall kvinnor/flickor': figure,
        'Föregående utfall': figure,
        Årsmål: fc.oneof(target, fc.constant('')),
        'KF:s årsmål': kfTarget,
        Period: fc.constantFrom(`${typ} ${ar}`, String(ar)),
      });
}

/** Rows of a table are printed in alphabetical order, each name once. */
function ordered<Row extends { readonly namn: string }>(
  row: fc.Arbitrary<Row>,
): fc.Arbitrary<readonly Row[]> {
  return fc
    .uniqueArray(row, { maxLength: 4, selector: ({ namn }) => namn })
    .map((list) => [...list].sort((a, b) => compareNames(a.namn, b.namn)));
}

function indikatorer(typ: Tryckdokument['typ'], ar: number): fc.Arbitrary<readonly TryckIndikator[]> {
  const namn = words(SUBJECT, THING, ['för'], WHO);
  return ordered(fc.record({ namn, cells: cells(typ, ar), analys: typ !== 'VP' ? analys : fc.constant('') }));
}

function aktiviteter(typ: Tryckdokument['typ'], ar: number): fc.Arbitrary<readonly TryckAktivitet[]> {
  return ordered(
    fc.record({
      namn: words(VERB, THING, ['för'], WHO),
      startdatum: fc.constantFrom(`${ar}-01-01`, `${ar - 1}-09-15`),
      slutdatum: fc.constantFrom(`${ar}-12-31`, `${ar}-05-31`),
      isKlar: typ !== 'VP' ? fc.boolean() : fc.constant(false),
      isAvvikelse: typ !== 'VP' ? fc.boolean() : fc.constant(false),
      analys: typ !== 'VP' ? analys : fc.constant(''),
    }),
  );
}

function goal(
  typ: Tryckdokument['typ'],
  ar: number,
  fields: Pick<TryckMal, 'niva' | 'nummer' | 'namn'>,
): fc.Arbitrary<TryckMal> {
  const isHeading = fields.niva === 'inriktningsmal';
  const isOwn = fields.niva === 'namndmal' || fields.niva === 'enhetsmal';
  return fc.record({
    niva: fc.constant(fields.niva),
    nummer: fc.constant(fields.nummer),
    namn: fc.constant(fields.namn),
    bedomning:
      isHeading || typ === 'VP'
        ? fc.constant(null)
        : fc.constantFrom('helt', 'delvis', 'inte', 'ingen', null),
    resultatList: isOwn
      ? fc.uniqueArray(words(['Alla', 'Fler', 'Många'], WHO, ['deltar i verksamheten.', 'är nöjda.']), {
          maxLength: 3,
        })
      : fc.constant([]),
    indikatorList: isHeading ? fc.constant([]) : indikatorer(typ, ar),
    aktivitetList: isHeading ? fc.constant([]) : aktiviteter(typ, ar),
  });
}

const PLACE = ['Stockholm', 'Staden', 'Stadsdelen'];
const QUALITY = ['är trygg och välskött', 'har en stark ekonomi', 'ger alla lika möjligheter'];

function goals(
  typ: Tryckdokument['typ'],
  niva: 'enhet' | 'namnd',
  ar: number,
): fc.Arbitrary<readonly TryckMal[]> {
  const chain: readonly Pick<TryckMal, 'niva' | 'nummer' | 'namn'>[] = [1, 2].flatMap((at) => [
    { niva: 'inriktningsmal' as const, nummer: String(at), namn: `${PLACE[at]} ${QUALITY[0]}` },
    { niva: 'verksamhetsmal' as const, nummer: `${at}.${at + 1}`, namn: `${PLACE[at]} ${QUALITY[1]}` },
    { niva: 'namndmal' as const, nummer: '', namn: `Nämnden ${at} ${QUALITY[2]}` },
    ...(niva === 'enhet'
      ? [{ niva: 'enhetsmal' as const, nummer: '', namn: `Enheten ${at} ${QUALITY[2]}` }]
      : []),
  ]);
  return fc.tuple(...chain.map((fields) => goal(typ, ar, fields)));
}

/** Reports of units (VB) and plans of boards (VP). */
export const dokumentArbitrary: fc.Arbitrary<Tryckdokument> = fc
  .tuple(
    fc.constantFrom(
      { typ: 'VB', niva: 'enhet' } as const,
      { typ: 'T2', niva: 'namnd' } as const,
      { typ: 'VP', niva: 'namnd' } as const,
    ),
    fc.constantFrom(2021, 2024),
  )
  .chain(([{ typ, niva }, ar]) => goals(typ, niva, ar).map((malList) => ({ typ, niva, ar, malList })));

/** Every mixture of the disturbances. */
export const storningarArbitrary: fc.Arbitrary<Storningar> = fc.record({
  ikon: fc.constantFrom('fore', 'kolumn', 'forlorad'),
  isRubrikBruten: fc.boolean(),
  isSidbrytning: fc.boolean(),
  isRubrikUpprepad: fc.boolean(),
  isSidhuvud: fc.boolean(),
  isNamnDelat: fc.boolean(),
  isTabellKlistrad: fc.boolean(),
  isTomraderMellan: fc.boolean(),
  isRadForskjuten: fc.boolean(),
  isStatusFelstavad: fc.boolean(),
  isHtml: fc.boolean(),
  isOrdBrutet: fc.boolean(),
  analysform: fc.constantFrom('rad', 'html', 'delad', 'brytning'),
});
