import { parseDecimal } from '../../../src/core';
import {
  computeIndikatorresultat,
  defaultRegelverk,
  parseStatusregel,
  type Indikatorstatus,
  type Regelverk,
  type Typ,
} from '../../../src/domain';
import { hasText, t } from '../../../src/i18n';
import { makeIndikator, type IndikatorFields } from '../../helpers/modell';

interface Row {
  readonly name: string;
  readonly fields: IndikatorFields;
  readonly status: Indikatorstatus;
  readonly code: string;
  readonly typ?: Typ;
  readonly regel?: string;
  readonly absolut?: string;
}

function compute({ fields, typ = 'VB', regel = '20 %', absolut }: Row) {
  const regelverk: Regelverk = {
    ...defaultRegelverk('enhet', typ, 2022),
    statusregel: parseStatusregel(regel)!,
    absolutGrans: absolut === undefined ? null : parseDecimal(absolut)!,
  };
  return computeIndikatorresultat(makeIndikator(fields), regelverk, typ);
}

const LAGRE = { riktning: 'lagre' } as const;

const HIGHER: readonly Row[] = [
  { name: 'equal', fields: { utfall: '69 %', arsmal: '69 %' }, status: 'helt', code: 'utfall.heltHogre' },
  { name: 'above', fields: { utfall: '70', arsmal: '69' }, status: 'helt', code: 'utfall.heltHogre' },
  {
    name: 'just below',
    fields: { utfall: '68,9', arsmal: '69' },
    status: 'delvis',
    code: 'utfall.delvisHogre',
  },
  {
    name: 'on the limit',
    fields: { utfall: '80', arsmal: '100' },
    status: 'delvis',
    code: 'utfall.delvisHogre',
  },
  { name: 'beyond it', fields: { utfall: '79,99', arsmal: '100' }, status: 'inte', code: 'utfall.inteHogre' },
  {
    name: 'minst',
    fields: { utfall: '79', arsmal: 'minst 80 %' },
    status: 'delvis',
    code: 'utfall.delvisHogre',
  },
  { name: 'zero outcome', fields: { utfall: '0', arsmal: '5' }, status: 'inte', code: 'utfall.inteHogre' },
  { name: 'target 0 met', fields: { utfall: '0', arsmal: '0' }, status: 'helt', code: 'utfall.heltHogre' },
];

const LOWER: readonly Row[] = [
  {
    name: 'equal',
    fields: { ...LAGRE, utfall: '5,7 %', arsmal: '5,7 %' },
    status: 'helt',
    code: 'utfall.heltLagre',
  },
  {
    name: 'below',
    fields: { ...LAGRE, utfall: '5', arsmal: '5,7' },
    status: 'helt',
    code: 'utfall.heltLagre',
  },
  {
    name: 'on the limit',
    fields: { utfall: '12', arsmal: 'högst 10' },
    status: 'delvis',
    code: 'utfall.delvisLagre',
  },
  {
    name: 'beyond it',
    fields: { utfall: '12,01', arsmal: 'Max 10' },
    status: 'inte',
    code: 'utfall.inteLagre',
  },
  {
    name: 'by its name',
    fields: { namn: 'Sjukfrånvaro', utfall: '7', arsmal: '6' },
    status: 'delvis',
    code: 'utfall.delvisLagre',
  },
  {
    name: 'target 0 missed',
    fields: { ...LAGRE, utfall: '1', arsmal: '0' },
    status: 'inte',
    code: 'utfall.inteUtanGransLagre',
  },
  {
    name: 'target 0, on the absolute limit',
    fields: { ...LAGRE, utfall: '1', arsmal: '0' },
    absolut: '1',
    status: 'delvis',
    code: 'utfall.delvisAbsolutLagre',
  },
  {
    name: 'target 0, beyond it',
    fields: { ...LAGRE, utfall: '1,1', arsmal: '0' },
    absolut: '1',
    status: 'inte',
    code: 'utfall.inteAbsolutLagre',
  },
  {
    name: 'negative target',
    fields: { utfall: '-3', arsmal: '-2' },
    status: 'inte',
    code: 'utfall.inteUtanGransHogre',
  },
  {
    name: 'negative target, absolute limit',
    fields: { utfall: '-3', arsmal: '-2' },
    absolut: '1',
    status: 'delvis',
    code: 'utfall.delvisAbsolutHogre',
  },
  {
    name: 'negative target, beyond it',
    fields: { utfall: '-3,5', arsmal: '-2' },
    absolut: '1',
    status: 'inte',
    code: 'utfall.inteAbsolutHogre',
  },
];

const INTERVAL: readonly Row[] = [
  {
    name: 'lower end',
    fields: { utfall: '10 %', arsmal: '10–15 %' },
    status: 'helt',
    code: 'utfall.heltIntervall',
  },
  {
    name: 'upper end',
    fields: { utfall: '15', arsmal: 'mellan 10 och 15' },
    status: 'helt',
    code: 'utfall.heltIntervall',
  },
  {
    name: 'plus minus, negative end',
    fields: { utfall: '-1', arsmal: '+/-1 %' },
    status: 'helt',
    code: 'utfall.heltIntervall',
  },
  {
    name: 'beside, no limit',
    fields: { utfall: '15,1', arsmal: '10–15' },
    status: 'inte',
    code: 'utfall.inteIntervallUtanGrans',
  },
  {
    name: 'on the absolute limit',
    fields: { utfall: '9', arsmal: '10–15' },
    absolut: '1',
    status: 'delvis',
    code: 'utfall.delvisIntervall',
  },
  {
    name: 'beyond it',
    fields: { utfall: '16,01', arsmal: '10–15' },
    absolut: '1',
    status: 'inte',
    code: 'utfall.inteIntervall',
  },
  {
    name: 'direction without two ends',
    fields: { riktning: 'intervall', utfall: '10', arsmal: '10' },
    status: 'ejBedombar',
    code: 'ejBedombar.intervallUtanGranser',
  },
];

const TREND: readonly Row[] = [
  {
    name: 'up',
    fields: { utfall: '5', foregaendeUtfall: '4', arsmal: 'öka' },
    status: 'helt',
    code: 'utfall.heltOka',
  },
  {
    name: 'unchanged',
    fields: { utfall: '4,0', foregaendeUtfall: '4', arsmal: 'Ökning' },
    status: 'delvis',
    code: 'utfall.delvisOka',
  },
  {
    name: 'down',
    fields: { utfall: '3', foregaendeUtfall: '4', arsmal: 'öka' },
    status: 'inte',
    code: 'utfall.inteOka',
  },
  {
    name: 'less',
    fields: { utfall: '3', foregaendeUtfall: '4', arsmal: 'Minsknin g' },
    status: 'helt',
    code: 'utfall.heltMinska',
  },
  {
    name: 'not less',
    fields: { utfall: '4', foregaendeUtfall: '4', arsmal: 'Minskning' },
    status: 'delvis',
    code: 'utfall.delvisMinska',
  },
  {
    name: 'more',
    fields: { utfall: '5', foregaendeUtfall: '4', arsmal: 'Minskning' },
    status: 'inte',
    code: 'utfall.inteMinska',
  },
  {
    name: 'no last year',
    fields: { utfall: '5', arsmal: 'öka' },
    status: 'ejBedombar',
    code: 'ejBedombar.foregaende',
  },
  {
    name: 'unreadable last year',
    fields: { utfall: '5', foregaendeUtfall: 'ungefär som förut', arsmal: 'öka' },
    status: 'ejBedombar',
    code: 'ejBedombar.foregaende',
  },
  {
    name: 'other unit last year',
    fields: { utfall: '5 %', foregaendeUtfall: '4 st', arsmal: 'öka' },
    status: 'ejBedombar',
    code: 'ejBedombar.enhet',
  },
  {
    name: 'rule trend, number as target',
    fields: { utfall: '3', foregaendeUtfall: '4', arsmal: '3' },
    regel: 'trend',
    status: 'inte',
    code: 'utfall.inteOka',
  },
  {
    name: 'rule trend, lower is better',
    fields: { ...LAGRE, utfall: '3', foregaendeUtfall: '4', arsmal: '2' },
    regel: 'trend',
    status: 'helt',
    code: 'utfall.heltMinska',
  },
  {
    name: 'own limit trend',
    fields: { egenGrans: 'trend', utfall: '4', foregaendeUtfall: '4', arsmal: '9' },
    status: 'delvis',
    code: 'utfall.delvisOka',
  },
  {
    name: 'ja has no trend',
    fields: { utfall: 'Ja', foregaendeUtfall: '4', arsmal: 'öka' },
    status: 'ejBedombar',
    code: 'ejBedombar.utfall',
  },
];

const YES_NO: readonly Row[] = [
  { name: 'ja as wished', fields: { utfall: 'Ja', arsmal: 'Ja' }, status: 'helt', code: 'utfall.heltJanej' },
  {
    name: 'nej as wished',
    fields: { utfall: 'nej', arsmal: 'Nej' },
    status: 'helt',
    code: 'utfall.heltJanej',
  },
  { name: 'nej for ja', fields: { utfall: 'Nej', arsmal: 'Ja' }, status: 'inte', code: 'utfall.inteJanej' },
  {
    name: 'a number for ja',
    fields: { utfall: '1', arsmal: 'Ja' },
    status: 'ejBedombar',
    code: 'ejBedombar.janej',
  },
  {
    name: 'ja for a number',
    fields: { utfall: 'Ja', arsmal: '1' },
    status: 'ejBedombar',
    code: 'ejBedombar.utfall',
  },
  {
    name: 'direction ja/nej, number as target',
    fields: { riktning: 'janej', utfall: 'Ja', arsmal: '1' },
    status: 'ejBedombar',
    code: 'ejBedombar.janejUtanMal',
  },
];

const CLASSES: readonly Row[] = [
  { name: 'no outcome', fields: { arsmal: '82 %' }, status: 'ingetResultat', code: 'ingetResultat.utanSkal' },
  { name: 'neither outcome nor target', fields: {}, status: 'ingetResultat', code: 'ingetResultat.utanSkal' },
  {
    name: 'a dash',
    fields: { utfall: '-', arsmal: '5' },
    status: 'ingetResultat',
    code: 'ingetResultat.utanSkal',
  },
  {
    name: 'i.u.',
    fields: { utfall: 'i.u.', arsmal: '5' },
    status: 'ingetResultat',
    code: 'ingetResultat.utanSkal',
  },
  {
    name: 'no outcome with a reason',
    fields: { arsmal: '5', skalTillSaknatUtfall: 'matsInteIAr' },
    status: 'ingetResultat',
    code: 'ingetResultat.matsInteIAr',
  },
  {
    name: 'too few respondents',
    fields: { utfall: '5', arsmal: '5', antalSvarande: '4' },
    status: 'ingetResultat',
    code: 'ingetResultat.forFa',
  },
  {
    name: 'just enough respondents',
    fields: { utfall: '5', arsmal: '5', antalSvarande: '5' },
    status: 'helt',
    code: 'utfall.heltHogre',
  },
  { name: 'no target', fields: { utfall: '5' }, status: 'malSaknas', code: 'malSaknas.tomt' },
  {
    name: 'KF’s target never decides',
    fields: { utfall: '5', kfArsmal: '4' },
    status: 'malSaknas',
    code: 'malSaknas.tomt',
  },
  {
    name: 'a target to come',
    fields: { utfall: '5', arsmal: 'Fastställs 2024' },
    status: 'malSaknas',
    code: 'malSaknas.ejSatt',
  },
  {
    name: 'left to the board',
    fields: { utfall: '5', arsmal: 'Tas fram av nämnd/s tyrelse' },
    status: 'malSaknas',
    code: 'malSaknas.ejSatt',
  },
  {
    name: 'a dash as target',
    fields: { utfall: '5', arsmal: '–' },
    status: 'malSaknas',
    code: 'malSaknas.ejSatt',
  },
  {
    name: 'unreadable outcome',
    fields: { utfall: 'ungefär hälften', arsmal: '5' },
    status: 'ejBedombar',
    code: 'ejBedombar.utfall',
  },
  {
    name: 'unreadable target',
    fields: { utfall: '5', arsmal: 'en god nivå' },
    status: 'ejBedombar',
    code: 'ejBedombar.arsmal',
  },
  {
    name: 'no target goes before unreadable',
    fields: { utfall: 'ungefär hälften' },
    status: 'malSaknas',
    code: 'malSaknas.tomt',
  },
  {
    name: 'direction against the target',
    fields: { riktning: 'hogre', utfall: '8', arsmal: 'Max 10' },
    status: 'ejBedombar',
    code: 'ejBedombar.riktning',
  },
  {
    name: 'percent against number of things',
    fields: { utfall: '12 st', arsmal: '80 %' },
    status: 'ejBedombar',
    code: 'ejBedombar.enhet',
  },
  {
    name: 'tkr against mnkr',
    fields: { utfall: '12 tkr', arsmal: '1 mnkr' },
    status: 'ejBedombar',
    code: 'ejBedombar.enhet',
  },
  {
    name: 'a bare number beside percent',
    fields: { utfall: '82', arsmal: '82 %' },
    status: 'helt',
    code: 'utfall.heltHogre',
  },
  {
    name: 'a share is never rescaled',
    fields: { utfall: '0,82', arsmal: '82 %' },
    status: 'inte',
    code: 'utfall.inteHogre',
  },
  {
    name: 'a unit in more words',
    fields: { ...LAGRE, utfall: '1,3 kg CO2 per kg livsmedel', arsmal: '1,4 kg CO ₂' },
    status: 'helt',
    code: 'utfall.heltLagre',
  },
];

const TYPES: readonly Row[] = [
  {
    name: 'a plan has no status',
    typ: 'VP',
    fields: { utfall: '5', arsmal: '4' },
    status: 'ejAktuell',
    code: 'ejAktuellVp',
  },
  {
    name: 'yearly at T1',
    typ: 'T1',
    fields: { periodicitet: 'ar', prognosHelar: '5', arsmal: '4' },
    status: 'ejAktuell',
    code: 'ejAktuellArsvis',
  },
  {
    name: 'yearly at VB',
    fields: { periodicitet: 'ar', utfall: '5', arsmal: '4' },
    status: 'helt',
    code: 'utfall.heltHogre',
  },
  {
    name: 'prognosis decides',
    typ: 'T2',
    fields: { utfall: '2', prognosHelar: '5', arsmal: '4' },
    status: 'helt',
    code: 'prognos.heltHogre',
  },
  {
    name: 'prognosis does not decide at VB',
    fields: { utfall: '2', prognosHelar: '5', arsmal: '4' },
    status: 'inte',
    code: 'utfall.inteHogre',
  },
  {
    name: 'latest without prognosis',
    typ: 'T1',
    fields: { berakning: 'senaste', utfall: '5', arsmal: '4' },
    status: 'helt',
    code: 'utfallUtanPrognos.heltHogre',
  },
  {
    name: 'ratio without prognosis',
    typ: 'T1',
    fields: { berakning: 'kvot', utfall: '3', arsmal: '4' },
    status: 'inte',
    code: 'utfallUtanPrognos.inteHogre',
  },
  {
    name: 'sum without prognosis',
    typ: 'T2',
    fields: { berakning: 'summa', utfall: '5', arsmal: '4' },
    status: 'prognosSaknas',
    code: 'prognosSaknas',
  },
  {
    name: 'sum without prognosis or target',
    typ: 'T2',
    fields: { berakning: 'summa', utfall: '5' },
    status: 'malSaknas',
    code: 'malSaknas.tomt',
  },
  {
    name: 'sum with prognosis',
    typ: 'T2',
    fields: { berakning: 'summa', utfall: '1', prognosHelar: '4', arsmal: '4' },
    status: 'helt',
    code: 'prognos.heltHogre',
  },
  {
    name: 'sum at VB',
    fields: { berakning: 'summa', utfall: '4', arsmal: '4' },
    status: 'helt',
    code: 'utfall.heltHogre',
  },
  {
    name: 'neither outcome nor prognosis',
    typ: 'T1',
    fields: { berakning: 'summa', arsmal: '4' },
    status: 'ingetResultat',
    code: 'ingetResultat.utanSkal',
  },
];

const RULES: readonly Row[] = [
  {
    name: '10 %, inside',
    fields: { utfall: '90', arsmal: '100' },
    regel: '10 %',
    status: 'delvis',
    code: 'utfall.delvisHogre',
  },
  {
    name: '10 %, outside',
    fields: { utfall: '89,9', arsmal: '100' },
    regel: '10 %',
    status: 'inte',
    code: 'utfall.inteHogre',
  },
  {
    name: '90/75, still helt',
    fields: { utfall: '90', arsmal: '100' },
    regel: '90/75',
    status: 'helt',
    code: 'utfall.heltInomHogre',
  },
  {
    name: '90/75, delvis',
    fields: { utfall: '89,9', arsmal: '100' },
    regel: '90/75',
    status: 'delvis',
    code: 'utfall.delvisHogre',
  },
  {
    name: '90/75, on the lower limit',
    fields: { utfall: '75', arsmal: '100' },
    regel: '90/75',
    status: 'delvis',
    code: 'utfall.delvisHogre',
  },
  {
    name: '90/75, inte',
    fields: { utfall: '74,9', arsmal: '100' },
    regel: '90/75',
    status: 'inte',
    code: 'utfall.inteHogre',
  },
  {
    name: '95/85, lower is better',
    fields: { ...LAGRE, utfall: '105', arsmal: '100' },
    regel: '95/85',
    status: 'helt',
    code: 'utfall.heltInomLagre',
  },
  {
    name: 'own limit',
    fields: { utfall: '95', arsmal: '100', egenGrans: '2 %' },
    status: 'inte',
    code: 'utfall.inteHogre',
  },
  {
    name: 'own absolute limit, on it',
    fields: { utfall: '78 %', arsmal: '80 %', egenGrans: 'absolut 2' },
    status: 'delvis',
    code: 'utfall.delvisAbsolutHogreProcent',
  },
  {
    name: 'own absolute limit, beyond it',
    fields: { utfall: '77,9 %', arsmal: '80 %', egenGrans: 'absolut 2' },
    status: 'inte',
    code: 'utfall.inteAbsolutHogreProcent',
  },
  {
    name: 'own absolute limit of an interval',
    fields: { utfall: '17', arsmal: '10–15', egenGrans: 'absolut 2' },
    absolut: '1',
    status: 'delvis',
    code: 'utfall.delvisIntervall',
  },
  {
    name: 'absolute rule of the workbook',
    fields: { ...LAGRE, utfall: '13', arsmal: '10' },
    regel: 'absolut 2',
    status: 'inte',
    code: 'utfall.inteAbsolutLagre',
  },
  {
    name: 'unreadable own limit',
    fields: { utfall: '95', arsmal: '100', egenGrans: 'snäll' },
    status: 'delvis',
    code: 'utfall.delvisHogre',
  },
];

describe.each([
  ['higher is better', HIGHER],
  ['lower is better', LOWER],
  ['interval', INTERVAL],
  ['trend', TREND],
  ['yes or no', YES_NO],
  ['classes in their order', CLASSES],
  ['types of document', TYPES],
  ['rules and own limits', RULES],
])('%s', (_, rowList) => {
  test.each(rowList.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const { status, galler, forklaring } = compute(row);
    expect([status, galler, forklaring.code]).toEqual([row.status, row.status, row.code]);
  });

  test.each(rowList.map((row) => [row.name, row] as const))('%s: the reason is a sentence', (_name, row) => {
    const { forklaring } = compute(row);
    const key = `forklaring.${forklaring.code}`;
    if (!hasText(key)) throw new Error(`no text for ${key}`);
    for (const lang of ['sv', 'en'] as const) expect(t(lang, key, forklaring.params)).toMatch(/[.]$/);
  });
});

describe('explanation', () => {
  const sentence = (fields: IndikatorFields, rest: Partial<Row> = {}): string => {
    const { forklaring } = compute({ name: '', status: 'helt', code: '', ...rest, fields });
    return t('sv', `forklaring.${forklaring.code}` as never, forklaring.params);
  };

  test.each([
    [
      { utfall: '12', arsmal: 'högst 10' },
      'Utfall 12 ligger 20 % över årsmålet högst 10; gränsen för delvis är 20 %, alltså delvis.',
    ],
    [
      { utfall: '79,99', arsmal: '100' },
      'Utfall 79,99 ligger 20,01 % under årsmålet minst 100; gränsen för delvis är 20 %, alltså inte.',
    ],
    [{ utfall: '68,10 %', arsmal: '68' }, 'Utfall 68,10\u00a0% når årsmålet minst 68\u00a0%, alltså helt.'],
    [
      { utfall: '-3', arsmal: '+/-1 %' },
      'Utfall −3\u00a0% ligger 2\u00a0procentenheter utanför årsmålet −1 till 1\u00a0%; någon gräns för delvis finns inte för ett intervall, alltså inte.',
    ],
  ] satisfies [IndikatorFields, string][])('%j', (fields, expected) => {
    expect(sentence(fields)).toBe(expected);
  });

  it('names the rule, its version and the cells it rests on', () => {
    const { forklaring } = compute({
      name: '',
      status: 'helt',
      code: '',
      fields: { utfall: '5', arsmal: '4', egenGrans: '10 %', rad: 7 },
    });
    expect([forklaring.regel, forklaring.regelversion]).toEqual(['10 %', '1']);
    expect(forklaring.cellList.map(({ rowNumber }) => rowNumber)).toEqual([7, 7, 7]);
    expect(new Set(forklaring.cellList.map(({ columnNumber }) => columnNumber)).size).toBe(3);
  });

  it('does not tell how many answered when they are too few', () => {
    const { forklaring } = compute({
      name: '',
      status: 'helt',
      code: '',
      fields: { utfall: '50', arsmal: '50', antalSvarande: '3' },
    });
    expect(JSON.stringify(forklaring.params)).not.toContain('3');
  });
});

describe('small groups', () => {
  test.each([
    [{}, false],
    [{ antalSvarande: '30' }, false],
    [{ antalSvarande: '4' }, true],
    [{ antalSvarande: '30', antalSvarandeMan: '4', antalSvarandeKvinnor: '26' }, true],
    [{ antalSvarandeMan: '5', antalSvarandeKvinnor: '5' }, false],
    [{ antalSvarande: 'i.u.' }, false],
  ] satisfies [IndikatorFields, boolean][])('%j', (fields, expected) => {
    const { isDold } = compute({ name: '', status: 'helt', code: '', fields: { utfall: '5', ...fields } });
    expect(isDold).toBe(expected);
  });
});

describe('override', () => {
  const base = {
    utfall: '60',
    arsmal: '69',
    overstyrdStatus: 'helt',
    motivering: 'Enkäten kom sent.',
  } as const;
  const overridden = (fields: IndikatorFields, typ: Typ = 'VB') =>
    compute({ name: '', status: 'helt', code: '', typ, fields: { ...base, ...fields } });

  it('counts with a motivation, and the computed status stays', () => {
    expect(overridden({})).toMatchObject({
      status: 'delvis',
      galler: 'helt',
      overstyrd: { status: 'helt', motivering: 'Enkäten kom sent.', isInaktuell: false },
    });
  });

  it('does not count without one', () => {
    expect(overridden({ motivering: '' })).toMatchObject({ galler: 'delvis', overstyrd: null });
  });

  it('has no place in a plan', () => {
    expect(overridden({}, 'VP')).toMatchObject({ galler: 'ejAktuell', overstyrd: null });
  });

  test.each([
    ['utfall 60; årsmål 69', false],
    ['Utfall 60;  årsmål 69', false],
    ['utfall 61; årsmål 69', true],
  ])('resting on %j', (overstyrdVid, expected) => {
    const { overstyrd, galler } = overridden({ overstyrdVid });
    expect([overstyrd?.isInaktuell, galler]).toEqual([expected, 'helt']);
  });
});

describe('numerator and denominator', () => {
  const RATIO = { taljare: '2', namnare: '3' } as const;
  test.each([
    [{ ...RATIO, arsmal: '66 %' }, 'helt', '66,7\u00a0%'],
    [{ ...RATIO, arsmal: '67 %', decimaler: 0 }, 'delvis', '67\u00a0%'],
    [{ ...RATIO, arsmal: '60', enhet: '%' }, 'helt', '66,7\u00a0%'],
    [{ ...RATIO, arsmal: '60' }, 'ingetResultat', ''],
    [{ taljare: '2', namnare: '0', arsmal: '60 %' }, 'ingetResultat', ''],
    [{ taljare: '2', arsmal: '60 %' }, 'ingetResultat', ''],
    [{ ...RATIO, utfall: '50 %', arsmal: '60 %' }, 'delvis', '50 %'],
  ] satisfies [IndikatorFields, Indikatorstatus, string][])('%j', (fields, status, raw) => {
    const resultat = compute({ name: '', status, code: '', fields });
    expect([resultat.status, resultat.indikator.utfall.raw]).toEqual([status, raw]);
  });
});
