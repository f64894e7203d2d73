import { ekonomiCheckList } from '../../../src/domain/checks/list-ekonomi';
import { hasText, t } from '../../../src/i18n';
import { makeEkonomiContext, makeInvestering, makeResultatenhet, makeVolym } from '../../helpers/ekonomi';
import type { EkonomiradFields } from '../../helpers/ekonomi';
import type { ModellFields } from '../../helpers/modell';
import { NAMND_CASES } from './cases/ekonomi';

const allIssues = (rows: readonly EkonomiradFields[], fields: ModellFields) => {
  const context = makeEkonomiContext(rows, fields);
  return ekonomiCheckList.flatMap((check) => [...check.run(context)]);
};

describe.each(NAMND_CASES)('$code', ({ code, name, trigger, at, nearMiss }) => {
  test('the trigger gives one issue at its cell, with texts in both languages', () => {
    const found = allIssues(...trigger).filter((issue) => issue.code === code);
    expect(found.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([at]);
    for (const key of [`issue.${code}`, `fix.${code}`]) {
      if (!hasText(key)) throw new Error(`no text ${key}`);
      for (const lang of ['sv', 'en'] as const) expect(t(lang, key, found[0]!.params)).not.toMatch(/[{}]/);
    }
  });

  test(`near miss: ${name}`, () => {
    expect(allIssues(...nearMiss).map((issue) => issue.code)).not.toContain(code);
  });
});

const VB = { uppgifter: { niva: 'namnd', typ: 'VB', ar: 2024 } } as const;

test.each<[string, readonly EkonomiradFields[], ModellFields, readonly string[]]>([
  [
    'an investment whose stated sum and deviation do not tie',
    [],
    {
      ...VB,
      investeringList: [
        makeInvestering(
          { id: '1', investering: 'Park', budget: '100', utfall: '90', angivenAvvikelse: '12' },
          2,
        ),
        makeInvestering({ id: '2', investering: 'Lek', budget: '50', utfall: '50' }, 3),
        makeInvestering({ id: '3', investering: 'Summa', budget: '155', utfall: '140' }, 4),
      ],
    },
    ['stated-sum-differs Investeringar!F4', 'stated-deviation-differs Investeringar!O2'],
  ],
  [
    'a mean and a volume that do not tie',
    [],
    {
      ...VB,
      volymList: [
        makeVolym({ id: '1', rad: 'Barn', budget: '100', utfall: '104', angivenAvvikelse: '-4' }, 2),
        makeVolym(
          {
            id: '2',
            tabell: 'Placeringar',
            rad: 'Institution',
            jan: '4',
            feb: '7',
            mar: 'i.u.',
            sammanfattning: 'medel',
            angivenSammanfattning: '8,5',
          },
          3,
        ),
      ],
    },
    ['stated-sum-differs Volymer!Z3', 'stated-deviation-sign Volymer!I2'],
  ],
  [
    'a stated row that no table knows',
    [
      { rad: 'Kostnader', utfall: '10', budget: '10' },
      { rad: 'Något annat', slag: 'summa', utfall: '10' },
    ],
    VB,
    ['stated-sum-unknown Ekonomi!C3'],
  ],
  [
    'an area whose deviation is large, and one that is explained',
    [
      { verksamhetId: 'V1', rad: 'Netto', slag: 'netto', budget: '10 000', utfall: '11 000' },
      {
        verksamhetId: 'V2',
        rad: 'Netto',
        slag: 'netto',
        budget: '10 000',
        utfall: '11 000',
        kommentar: 'Fler barn.',
      },
      { verksamhetId: 'V3', rad: 'Netto', slag: 'netto', budget: '10 000', utfall: '10 500' },
    ],
    VB,
    ['large-deviation-uncommented Ekonomi!W2'],
  ],
  [
    'the forecast of a tertial report that is far from the budget',
    [{ rad: 'Netto', slag: 'netto', budget: '10 000', utfall: '3 000', prognosT1: '9 000' }],
    { uppgifter: { ...VB.uppgifter, typ: 'T1' } },
    ['large-deviation-uncommented Ekonomi!W2'],
  ],
  [
    'mix-ups of units in investments',
    [],
    {
      ...VB,
      investeringList: [
        makeInvestering({ id: '1', investering: 'Park', budget: '1 200', utfall: '1,1' }, 2),
        makeInvestering({ id: '2', investering: 'Lek', budget: '50', utfall: '50' }, 3),
        makeInvestering({ id: '3', investering: 'Mur', budget: '2', utfall: '2', beloppsenhet: 'mnkr' }, 4),
      ],
    },
    ['mixed-amount-unit Investeringar!D4', 'factor-1000-suspected Investeringar!G2'],
  ],
  [
    'a budget that all the other columns of its row speak against',
    [{ rad: 'Kostnader', budget: '100', utfall: '101 000', foregaendeUtfall: '99 000' }],
    VB,
    ['factor-1000-suspected Ekonomi!H2', 'large-deviation-uncommented Ekonomi!W2'],
  ],
  [
    'transfers that name another year',
    [
      { rad: 'Netto', slag: 'netto', budget: '10', utfall: '10' },
      { rad: 'Resultatöverföring från 2022', slag: 'summa', utfall: '0', kalla: 'Förskola' },
      { rad: 'Resultatöverföring till 2025', slag: 'summa', utfall: '0', kalla: 'Förskola' },
    ],
    VB,
    ['stated-year-differs Ekonomi!C3'],
  ],
  [
    'a deficit whose last year is not over',
    [],
    {
      uppgifter: { ...VB.uppgifter, typ: 'T1' },
      resultatenhetList: [
        makeResultatenhet({ bruttobudget: '100', franForegaendeAr: '5', underskottSedanAr: 2020 }),
      ],
    },
    [],
  ],
  [
    'nothing where everything ties within rounding',
    [
      { rad: 'Kostnader', beloppsenhet: 'mnkr', utfall: '10,1', budget: '10,0' },
      { rad: 'Intäkter', slag: 'intakt', beloppsenhet: 'mnkr', utfall: '-2,0', budget: '-2,0' },
      { rad: 'Netto', slag: 'summa', beloppsenhet: 'mnkr', utfall: '8,2', budget: '8,0' },
    ],
    {
      ...VB,
      resultatenhetList: [
        makeResultatenhet({ bruttobudget: '100', franForegaendeAr: '0', resultat: '0', tillNastaAr: '0' }),
      ],
    },
    ['rounding-difference Ekonomi!I4'],
  ],
])('%s', (_, rows, fields, expected) => {
  expect(allIssues(rows, fields).map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).toEqual(
    expected,
  );
});
