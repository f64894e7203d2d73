import { computeIndikatorresultat, jamforelserOf, type Jamforelseslag, type Typ } from '../../../src/domain';
import { comparisonText } from '../../../src/i18n';
import { makeIndikator, makeModell, type IndikatorFields } from '../../helpers/modell';

function compare(fields: IndikatorFields, typ: Typ = 'VB') {
  const modell = makeModell({ uppgifter: { typ } });
  return jamforelserOf(computeIndikatorresultat(makeIndikator(fields), modell.regelverk, typ), modell);
}

/** Slag and sentence of every comparison, no-break spaces written as spaces. */
function said(fields: IndikatorFields, typ: Typ = 'VB', lang: 'sv' | 'en' = 'sv'): readonly string[] {
  return compare(fields, typ).map((one) => comparisonText(lang, one).replace(/\u00a0/g, ' '));
}

function one(slag: Jamforelseslag, fields: IndikatorFields, typ: Typ = 'VB') {
  return compare(fields, typ).find((found) => found.slag === slag) ?? null;
}

const PERCENT = { utfall: '68 %', arsmal: '69 %' } as const;
const LAGRE = { riktning: 'lagre' } as const;

describe('KF:s årsmål', () => {
  test.each([
    [{ ...PERCENT, kfArsmal: '68 %' }, 'helt', 'Utfallet 68 % når KF:s årsmål 68 %.'],
    [{ ...PERCENT, kfArsmal: '85 %' }, 'delvis', 'Utfallet 68 % når delvis KF:s årsmål 85 %.'],
    [{ ...PERCENT, kfArsmal: '86 %' }, 'inte', 'Utfallet 68 % når inte KF:s årsmål 86 %.'],
    [{ utfall: '9', arsmal: '8', kfArsmal: 'Max 10' }, 'helt', 'Utfallet 9 når KF:s årsmål Max 10.'],
    [
      { ...PERCENT, kfArsmal: 'öka', foregaendeUtfall: '60 %' },
      'helt',
      'Utfallet 68 % når KF:s årsmål ”öka”.',
    ],
  ] satisfies [IndikatorFields, string, string][])('%j: %s', (fields, status, sentence) => {
    expect(one('kfArsmal', fields)?.status).toBe(status);
    expect(said(fields)[0]).toBe(sentence);
  });

  test.each([
    ['said so', { utfall: '9', arsmal: '8', kfArsmal: '10', kfAvserStaden: true }],
    ['evident from its size', { utfall: '80', arsmal: '75', kfArsmal: '7 500' }],
  ] satisfies [string, IndikatorFields][])('a total for the city is not compared: %s', (_, fields) => {
    expect(one('kfArsmal', fields)).toMatchObject({ status: null, differens: null, code: 'kf.staden' });
    expect(said(fields)[0]).toMatch(/gäller hela staden och jämförs därför inte/);
  });

  test.each(['', 'Tas fram av nämnd', 'Fastställs 2024', '-'])(
    '%j is nothing to compare with',
    (kfArsmal) => {
      expect(one('kfArsmal', { ...PERCENT, kfArsmal })).toBeNull();
    },
  );

  it('never changes the status', () => {
    const status = (kfArsmal: string) =>
      computeIndikatorresultat(makeIndikator({ ...PERCENT, kfArsmal }), makeModell().regelverk, 'VB').status;
    expect(['', '10 %', '99 %', '9000 st'].map(status)).toEqual(['delvis', 'delvis', 'delvis', 'delvis']);
  });
});

describe('last year', () => {
  test.each([
    [
      { ...PERCENT, foregaendeUtfall: '65 %' },
      'Utfallet 68 % är 3 procentenheter högre än förra årets 65 %, en förbättring.',
    ],
    [
      { ...PERCENT, foregaendeUtfall: '69 %' },
      'Utfallet 68 % är 1 procentenhet lägre än förra årets 69 %, en försämring.',
    ],
    [{ ...PERCENT, foregaendeUtfall: '68 %' }, 'Utfallet 68 % är lika med förra årets utfall.'],
    [
      { utfall: '12 st', arsmal: '10', foregaendeUtfall: '10 st' },
      'Utfallet 12 st är 20 procent högre än förra årets 10 st, en förbättring.',
    ],
    [
      { ...LAGRE, utfall: '12', arsmal: '10', foregaendeUtfall: '10' },
      'Utfallet 12 är 20 procent högre än förra årets 10, en försämring.',
    ],
    [
      { utfall: '3', arsmal: '1', foregaendeUtfall: '0' },
      'Utfallet 3 är 3 högre än förra årets 0, en förbättring.',
    ],
    [
      { utfall: '3', arsmal: '1', foregaendeUtfall: '-2' },
      'Utfallet 3 är 5 högre än förra årets −2, en förbättring.',
    ],
    [
      { utfall: '2 %', arsmal: '+/-1 %', foregaendeUtfall: '-3 %' },
      'Utfallet 2 % är 5 procentenheter högre än förra årets −3 %, en förbättring.',
    ],
  ] satisfies [IndikatorFields, string][])('%j', (fields, sentence) => {
    expect(said(fields)).toEqual([sentence]);
  });

  test.each([
    ['no last year', { ...PERCENT }],
    ['another unit', { utfall: '68 %', arsmal: '69 %', foregaendeUtfall: '65 st' }],
    ['words', { ...PERCENT, foregaendeUtfall: 'i.u.' }],
  ] satisfies [string, IndikatorFields][])('%s: nothing to compare with', (_, fields) => {
    expect(one('foregaendeAr', fields)).toBeNull();
  });

  it('gives the exact difference as data, with its sign', () => {
    const found = one('foregaendeAr', { ...PERCENT, foregaendeUtfall: '69,5 %' });
    expect(found).toMatchObject({ utveckling: 'samre', differensEnhet: 'procentenheter', status: null });
    expect(found!.differens).toEqual({ coefficient: -15n, scale: 1 });
  });

  it('does not set a part of a sum beside a whole year', () => {
    const sum = { berakning: 'summa', utfall: '5', arsmal: '20', foregaendeUtfall: '18' } as const;
    expect(one('foregaendeAr', sum, 'T1')).toBeNull();
    expect(one('foregaendeAr', { ...sum, prognosHelar: '21' }, 'T1')).toMatchObject({ utveckling: 'battre' });
  });
});

describe('the long trend', () => {
  const serie = { foregaendeUtfall: '60 %', utfallT1: '62 %', utfallT2: '64 %', ...PERCENT } as const;

  test.each([
    [
      serie,
      'VB',
      'Över tid: förra året 60 %, T1 62 %, T2 64 % och VB 68 %, alltså stigande, en förbättring.',
    ],
    [
      { ...serie, utfallT2: '70 %' },
      'VB',
      'Över tid: förra året 60 %, T1 62 %, T2 70 % och VB 68 %, alltså både uppåt och nedåt.',
    ],
    [
      { ...serie, ...LAGRE },
      'T2',
      'Över tid: förra året 60 %, T1 62 % och T2 68 %, alltså stigande, en försämring.',
    ],
  ] satisfies [IndikatorFields, Typ, string][])('%j %s', (fields, typ, sentence) => {
    expect(said(fields, typ)).toContain(sentence);
  });

  it('needs three figures, and is none for sums', () => {
    expect(one('trend', { ...PERCENT, foregaendeUtfall: '60 %' })).toBeNull();
    expect(one('trend', { ...serie, berakning: 'summa' })).toBeNull();
    expect(one('trend', serie)?.serieList).toHaveLength(4);
  });
});

describe('the genders', () => {
  const both = { ...PERCENT, utfallMan: '60 %', utfallKvinnor: '75 %' } as const;

  it('each has a status of its own, and there is a gap', () => {
    expect(said(both)).toEqual([
      'Utfallet för män och pojkar 60 % når delvis årsmålet 69 %.',
      'Utfallet för kvinnor och flickor 75 % når årsmålet 69 %.',
      'Kvinnor och flickor ligger 15 procentenheter högre än män och pojkar.',
    ]);
    expect(one('man', both)).toMatchObject({ status: 'delvis' });
    expect(one('kvinnor', both)).toMatchObject({ status: 'helt' });
    expect(one('kon', both)?.differens).toEqual({ coefficient: 15n, scale: 0 });
  });

  test.each([
    [{ ...both, utfallMan: '75 %' }, 'Könen har samma utfall.'],
    [{ ...both, utfallMan: '76 %' }, 'Män och pojkar ligger 1 procentenhet högre än kvinnor och flickor.'],
    [
      { utfall: '5', arsmal: '4', utfallMan: '4 dagar', utfallKvinnor: '6 dagar' },
      'Kvinnor och flickor ligger 2 dagar högre än män och pojkar.',
    ],
  ] satisfies [IndikatorFields, string][])('%j', (fields, sentence) => {
    expect(said(fields)).toContain(sentence);
  });

  test.each([
    ['a count', { namn: 'Antal besök', utfall: '100', arsmal: '90', utfallMan: '60', utfallKvinnor: '40' }],
    ['parts of the total', { utfall: '100', arsmal: '90', utfallMan: '60', utfallKvinnor: '40' }],
  ] satisfies [string, IndikatorFields][])(
    '%s: a part has no status beside the target of all',
    (_, fields) => {
      expect(one('man', fields)).toBeNull();
      expect(one('kon', fields)).not.toBeNull();
    },
  );

  it('follows last year of the gender for a trend target', () => {
    const fields = {
      utfall: '5',
      arsmal: 'öka',
      foregaendeUtfall: '9',
      utfallMan: '5',
      foregaendeUtfallMan: '4',
    };
    expect(one('man', fields)).toMatchObject({ status: 'helt' });
  });
});

describe('T1 and T2', () => {
  it('the prognosis against the target', () => {
    expect(said({ ...PERCENT, prognosHelar: '70 %' }, 'T1')).toEqual([
      'Prognosen för helåret 70 % når årsmålet 69 %.',
    ]);
    expect(one('prognos', PERCENT, 'T1')).toBeNull();
  });

  it('nothing in a plan, nor for what is not due', () => {
    expect(compare({ ...PERCENT, kfArsmal: '70 %' }, 'VP')).toEqual([]);
    expect(compare({ ...PERCENT, kfArsmal: '70 %', periodicitet: 'ar' }, 'T1')).toEqual([]);
  });
});

it('speaks English too', () => {
  const fields = {
    ...PERCENT,
    kfArsmal: '85 %',
    foregaendeUtfall: '65,5 %',
    utfallMan: '60 %',
    utfallKvinnor: '75 %',
  };
  expect(said(fields, 'VB', 'en')).toEqual([
    'The outcome 68 % partly reaches the council’s target 85 %.',
    'The outcome 68 % is 2.5 percentage points above last year’s 65.5 %, an improvement.',
    'The outcome for men and boys 60 % partly reaches the target 69 %.',
    'The outcome for women and girls 75 % reaches the target 69 %.',
    'Women and girls are 15 percentage points above men and boys.',
  ]);
});
