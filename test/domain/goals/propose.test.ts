import {
  evaluateModell,
  type Bedomning,
  type Forslagsgranser,
  type Mal,
  type Typ,
} from '../../../src/domain';
import { hasText, reasonText, t } from '../../../src/i18n';
import { makeAktivitet, makeIndikator, makeMal, makeModell, makeResultat } from '../../helpers/modell';

/** What stands under one goal, as counts. */
interface Below {
  readonly helt?: number;
  readonly inte?: number;
  readonly utan?: number;
  readonly klara?: number;
  readonly avvikelse?: number;
  readonly pagar?: number;
  readonly okanda?: number;
  readonly resultatHelt?: number;
  readonly resultatInte?: number;
  readonly barn?: readonly (Bedomning | null)[];
  readonly typ?: Typ;
  readonly granser?: Partial<Forslagsgranser>;
}

function times<Row>(count: number | undefined, make: () => Row): Row[] {
  return Array.from({ length: count ?? 0 }, make);
}

function propose(below: Below) {
  const barnList = (below.barn ?? []).map((bedomning, at): Mal =>
    makeMal({ id: `E${at}`, namn: `Mål ${at}`, overordnatId: 'N1', bedomning }),
  );
  const indikator = (utfall: string) => makeIndikator({ malId: 'N1', utfall, arsmal: '10' });
  const aktivitet = (lage: 'avvikelse' | 'pagar' | 'genomford' | null) =>
    makeAktivitet({ malId: 'N1', lage });
  const resultat = (bedomning: 'helt' | 'inte') => makeResultat({ malId: 'N1', bedomning });
  const modell = makeModell({
    uppgifter: { typ: below.typ ?? 'VB' },
    regelverk: below.granser ?? {},
    malList: [makeMal({ id: 'N1', niva: 'namndmal' }), ...barnList],
    indikatorList: [
      ...times(below.helt, () => indikator('10')),
      ...times(below.inte, () => indikator('1')),
      ...times(below.utan, () => indikator('')),
    ],
    aktivitetList: [
      ...times(below.klara, () => aktivitet('genomford')),
      ...times(below.avvikelse, () => aktivitet('avvikelse')),
      ...times(below.pagar, () => aktivitet('pagar')),
      ...times(below.okanda, () => aktivitet(null)),
    ],
    resultatList: [
      ...times(below.resultatHelt, () => resultat('helt')),
      ...times(below.resultatInte, () => resultat('inte')),
    ],
  });
  const { forslag, skalList } = evaluateModell(modell).malresultatById.get('N1')!;
  return { forslag, skalList };
}

const CASES: readonly (readonly [string, Below, Bedomning, readonly string[]])[] = [
  ['nothing', {}, 'ingen', ['ingetMatbart']],
  ['only unmeasured indicators', { utan: 2 }, 'ingen', ['ingetMatbart', 'utanResultat']],
  ['only unknown activities', { okanda: 5 }, 'ingen', ['ingetMatbart', 'okantLage']],
  ['all indicators met', { helt: 3 }, 'helt', ['indikatorer.helt']],
  ['one third missed', { helt: 2, inte: 1 }, 'helt', ['indikatorer.helt']],
  ['over one third missed', { helt: 3, inte: 2 }, 'delvis', ['indikatorer.delvis']],
  ['half missed', { helt: 1, inte: 1 }, 'delvis', ['indikatorer.delvis']],
  ['more than half missed', { helt: 2, inte: 3 }, 'inte', ['indikatorer.inte']],
  [
    'unmeasured ones do not count',
    { helt: 2, inte: 1, utan: 9 },
    'helt',
    ['indikatorer.helt', 'utanResultat'],
  ],
  ['more than half done', { klara: 2, avvikelse: 1 }, 'helt', ['aktiviteter.helt']],
  ['half done', { klara: 1, avvikelse: 1 }, 'delvis', ['aktiviteter.delvis']],
  ['none of two done', { avvikelse: 2 }, 'delvis', ['aktiviteter.delvis']],
  ['none of three done', { avvikelse: 1, pagar: 2 }, 'inte', ['aktiviteter.inte']],
  ['under way at T1', { typ: 'T1', pagar: 3 }, 'helt', ['aktiviteterTertial.helt']],
  ['unknown ones do not count', { klara: 1, okanda: 9 }, 'helt', ['aktiviteter.helt', 'okantLage']],
  ['results reached', { resultatHelt: 2, resultatInte: 1 }, 'helt', ['forvantadeResultat.helt']],
  ['results missed', { resultatHelt: 1, resultatInte: 2 }, 'inte', ['forvantadeResultat.inte']],
  ['all children helt', { barn: ['helt', 'helt'] }, 'helt', ['barn.helt']],
  ['a child delvis', { barn: ['helt', 'delvis'] }, 'delvis', ['barn.delvis']],
  ['a child inte', { barn: ['helt', 'inte'], helt: 9 }, 'inte', ['barn.inte', 'indikatorer.helt']],
  ['a child without assessment', { barn: ['helt', 'ingen', null] }, 'helt', ['barn.helt']],
  [
    'grounds that differ',
    { barn: ['helt'], helt: 1, klara: 1, avvikelse: 1 },
    'delvis',
    ['barn.helt', 'indikatorer.helt', 'aktiviteter.delvis'],
  ],
];

test.each(CASES)('%s', (_, below, forslag, codeList) => {
  const proposal = propose(below);
  expect([proposal.forslag, proposal.skalList.map(({ code }) => code)]).toEqual([forslag, codeList]);
});

test.each(CASES)('%s: the reasons are sentences', (_, below) => {
  for (const { code, params } of propose(below).skalList) {
    const key = `skal.${code}`;
    if (!hasText(key)) throw new Error(`no text for ${key}`);
    for (const lang of ['sv', 'en'] as const) expect(t(lang, key, params)).toMatch(/\.$/);
  }
});

it('rests on what a person chose for a child, not on what was proposed for it', () => {
  const malList = [
    makeMal({ id: 'N1', niva: 'namndmal' }),
    makeMal({ id: 'E1', overordnatId: 'N1', bedomning: 'helt' }),
  ];
  const indikatorList = [makeIndikator({ malId: 'E1', utfall: '1', arsmal: '10' })];
  const { malresultatById } = evaluateModell(makeModell({ malList, indikatorList }));
  expect(malresultatById.get('E1')?.forslag).toBe('inte');
  expect(malresultatById.get('N1')?.skalList[0]?.code).toBe('barn.helt');
});

it('names the children that are not met', () => {
  const { skalList } = propose({ barn: ['helt', 'inte'] });
  expect(t('sv', 'skal.barn.inte', skalList[0]!.params)).toBe(
    'Bedömda mål under: 2, varav 1 inte uppfylls (Mål 1).',
  );
});

describe('thresholds of the workbook', () => {
  const STRICT: Forslagsgranser = {
    forslagInteOver: { taljare: 1, namnare: 4 },
    forslagHeltHogst: { taljare: 0, namnare: 1 },
    forslagKlaraOver: { taljare: 3, namnare: 4 },
    forslagIngenKlarFran: 2,
  };

  test.each([
    ['one third missed', { helt: 2, inte: 1 }, 'helt', 'inte'],
    ['one quarter missed', { helt: 3, inte: 1 }, 'helt', 'delvis'],
    ['three quarters done', { klara: 3, avvikelse: 1 }, 'helt', 'delvis'],
    ['none of two done', { avvikelse: 2 }, 'delvis', 'inte'],
  ] satisfies [string, Below, Bedomning, Bedomning][])('%s', (_, below, byDefault, strict) => {
    expect([propose(below).forslag, propose({ ...below, granser: STRICT }).forslag]).toEqual([
      byDefault,
      strict,
    ]);
  });

  it('stand in the reasons, with their names', () => {
    const said = (granser: Partial<Forslagsgranser>) =>
      propose({ helt: 1, inte: 1, granser }).skalList.map((skal) => reasonText('sv', skal));
    expect([...said({}), ...said({ forslagHeltHogst: { taljare: 2, namnare: 5 } })]).toEqual([
      'Bedömda indikatorer: 2, varav 1 inte når årsmålet (mer än en tredjedel, högst hälften).',
      'Bedömda indikatorer: 2, varav 1 inte når årsmålet (mer än 2/5, högst hälften).',
    ]);
  });
});
