import type { ModellFields } from '../../../helpers/modell';
import {
  makeBalanspost,
  makeResultatenhet,
  makeSynpunkt,
  makeVerksamhet,
  type EkonomiradFields,
} from '../../../helpers/ekonomi';

/** A check of the board's economy: a workbook that triggers it at a cell, and one that must not. */
export interface NamndCase {
  readonly code: string;
  readonly name: string;
  readonly trigger: readonly [readonly EkonomiradFields[], ModellFields];
  readonly at: string;
  readonly nearMiss: readonly [readonly EkonomiradFields[], ModellFields];
}

const VB = { uppgifter: { niva: 'namnd', typ: 'VB', ar: 2024 } } as const;
const unit = (fields: Parameters<typeof makeResultatenhet>[0]): ModellFields => ({
  ...VB,
  resultatenhetList: [
    makeResultatenhet({ id: 'R1', bruttobudget: '10 000', franForegaendeAr: '0', ...fields }),
  ],
});
const balance = (skuld: string): ModellFields => ({
  ...VB,
  balanspostList: [
    makeBalanspost({ id: 'B1', post: 'Kassa', utfall: '100,0', beloppsenhet: 'mnkr' }, 2),
    makeBalanspost({ id: 'B2', sida: 'skuld', post: 'Leverantörer', utfall: skuld, beloppsenhet: 'mnkr' }, 3),
  ],
});
const complaints = (total: string): ModellFields => ({
  ...VB,
  synpunktList: [
    makeSynpunkt(
      { id: 'S1', uppdelning: 'Typ', kategori: 'Klagomål', t1: '2', t2: '', vb: '1', angivetTotalt: '3' },
      2,
    ),
    makeSynpunkt({ id: 'S2', kategori: 'Beröm', t1: '1' }, 3),
    makeSynpunkt({ id: 'S3', kategori: 'Totalt', angivetTotalt: total }, 4),
  ],
});
const parts = (budget: string): readonly [readonly EkonomiradFields[], ModellFields] => [
  [
    { verksamhetId: 'V1', rad: 'Netto', slag: 'netto', budget: '100', utfall: '100' },
    { verksamhetId: 'V2', rad: 'Netto', slag: 'netto', budget, utfall: '90' },
  ],
  {
    ...VB,
    verksamhetList: [makeVerksamhet('V1', 'Omsorg'), makeVerksamhet('V2', 'vuxna', { delAvId: 'V1' })],
  },
];

const T1 = { uppgifter: { niva: 'namnd', typ: 'T1', ar: 2024 } } as const;
const cost = (fields: EkonomiradFields): EkonomiradFields => ({
  verksamhetId: 'V1',
  rad: 'Kostnader',
  beloppsenhet: 'mnkr',
  ...fields,
});
/** An area whose netto budget, 100,05 before rounding, two tables state. */
const twice = (one: string, other: string): readonly [readonly EkonomiradFields[], ModellFields] => [
  [
    cost({ budget: '120,1' }),
    cost({ rad: 'Netto', slag: 'summa', budget: one, kalla: 'Per område' }),
    cost({ rad: 'Netto', slag: 'summa', budget: other, kalla: 'Liten tabell' }),
    cost({ rad: 'Intäkter', slag: 'intakt', budget: '-20,0' }),
  ],
  VB,
];
const units = (bruttobudget: string): ModellFields => ({
  ...VB,
  resultatenhetList: [
    makeResultatenhet({ id: 'R1', bruttobudget: '10 000' }, 2),
    makeResultatenhet({ id: 'R2', bruttobudget }, 3),
    makeResultatenhet({ id: 'R3', bruttobudget: '14 000' }, 4),
  ],
});

export const NAMND_CASES: readonly NamndCase[] = [
  {
    code: 'transfer-differs',
    name: 'the year\u2019s share is exactly what the cap lets through',
    trigger: [[], unit({ resultat: '-700', tillNastaAr: '700' })],
    at: 'Resultatenheter!K2',
    nearMiss: [[], unit({ resultat: '-700', tillNastaAr: '500' })],
  },
  {
    code: 'deficit-overdue',
    name: 'a deficit of last year has time left',
    trigger: [[], unit({ resultat: '100', underskottSedanAr: 2020 })],
    at: 'Resultatenheter!J2',
    nearMiss: [[], unit({ resultat: '100', underskottSedanAr: 2024 })],
  },
  {
    code: 'varav-differs',
    name: 'a part may be all of it',
    trigger: parts('120'),
    at: 'Ekonomi!H2',
    nearMiss: parts('100'),
  },
  {
    code: 'balance-differs',
    name: 'a tenth is rounding',
    trigger: [[], balance('-98,0')],
    at: 'Balans!E2',
    nearMiss: [[], balance('-100,1')],
  },
  {
    code: 'complaint-sum-differs',
    name: 'the categories give it',
    trigger: [[], complaints('5')],
    at: 'Synpunkter!I4',
    nearMiss: [[], complaints('4')],
  },
  {
    code: 'deficit-year-missing',
    name: 'a deficit that the year covered',
    trigger: [[], unit({ franForegaendeAr: '300', resultat: '-100' })],
    at: 'Resultatenheter!J2',
    nearMiss: [[], unit({ franForegaendeAr: '300', resultat: '-300' })],
  },
  {
    code: 'same-figure-differs',
    name: 'one step apart is a table that was made to foot',
    trigger: twice('100,2', '100,0'),
    at: 'Ekonomi!H4',
    nearMiss: twice('100,1', '100,0'),
  },
  {
    code: 'stated-factor-1000',
    name: 'a tenth of it is plainly wrong',
    trigger: twice('100,1', '100 100'),
    at: 'Ekonomi!H4',
    nearMiss: twice('100,1', '10,0'),
  },
  {
    code: 'unit-scale-differs',
    name: 'a hundred times smaller is a small unit',
    trigger: [[], units('12 500 000')],
    at: 'Resultatenheter!F3',
    nearMiss: [[], units('125')],
  },
  {
    code: 'period-budget-suspected',
    name: 'a budget cut to half',
    trigger: [[cost({ budget: '33,4', budgetVp: '100,0', utfall: '33,0' })], T1],
    at: 'Ekonomi!H2',
    nearMiss: [[cost({ budget: '50,0', budgetVp: '100,0', utfall: '33,0' })], T1],
  },
  {
    code: 'stated-year-differs',
    name: 'a table that compares two years names both',
    trigger: [[cost({ utfall: '10,0', kalla: 'Kostnadsutveckling 2022-2023' })], VB],
    at: 'Ekonomi!V2',
    nearMiss: [[cost({ utfall: '10,0', kalla: 'Kostnadsutveckling 2023-2024' })], VB],
  },
];
