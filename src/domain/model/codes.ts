/**
 * Closed code lists of the steering model (domain 1, 4, 7). Codes are ASCII Swedish and stable API; the words
 * that people see stand in the table specifications and in `src/i18n`.
 */
export const TYP_LIST = ['VP', 'T1', 'T2', 'VB'] as const;
export type Typ = (typeof TYP_LIST)[number];

export const ORGANISATIONSNIVA_LIST = ['enhet', 'namnd'] as const;
export type Organisationsniva = (typeof ORGANISATIONSNIVA_LIST)[number];

export const MALNIVA_LIST = ['inriktningsmal', 'verksamhetsmal', 'namndmal', 'enhetsmal'] as const;
export type Malniva = (typeof MALNIVA_LIST)[number];

export const AGARE_LIST = ['kf', 'namnd', 'enhet'] as const;
export type Agare = (typeof AGARE_LIST)[number];

export const BEDOMNING_LIST = ['helt', 'delvis', 'inte', 'ingen'] as const;
export type Bedomning = (typeof BEDOMNING_LIST)[number];

export const RESULTATBEDOMNING_LIST = ['helt', 'delvis', 'inte'] as const;
export type Resultatbedomning = (typeof RESULTATBEDOMNING_LIST)[number];

export const RIKTNING_LIST = ['hogre', 'lagre', 'intervall', 'oka', 'minska', 'janej'] as const;
export type Riktning = (typeof RIKTNING_LIST)[number];

export const BERAKNING_LIST = ['senaste', 'summa', 'kvot'] as const;
export type Berakning = (typeof BERAKNING_LIST)[number];

export const PERIODICITET_LIST = ['tertial', 'ar'] as const;
export type Periodicitet = (typeof PERIODICITET_LIST)[number];

export const ORSAK_UTFALL_LIST = [
  'uteblir',
  'fraganEjStalld',
  'matsInteIAr',
  'forFaSvarande',
  'annat',
] as const;
export type OrsakUtfall = (typeof ORSAK_UTFALL_LIST)[number];

/** Status of an indicator in the order of the classes (domain 4.4). */
export const INDIKATORSTATUS_LIST = [
  'helt',
  'delvis',
  'inte',
  'ingetResultat',
  'malSaknas',
  'prognosSaknas',
  'ejBedombar',
  'ejAktuell',
] as const;
export type Indikatorstatus = (typeof INDIKATORSTATUS_LIST)[number];

export const LAGE_LIST = ['ejPaborjad', 'pagar', 'genomford', 'avvikelse', 'utgar'] as const;
export type Lage = (typeof LAGE_LIST)[number];

/** State of an activity as it counts; `okand` = a lost or missing mark, never "no" (domain 7). */
export const AKTIVITETSLAGE_LIST = [
  'genomford',
  'avvikelse',
  'pagar',
  'ejPaborjad',
  'utgar',
  'okand',
] as const;
export type Aktivitetslage = (typeof AKTIVITETSLAGE_LIST)[number];

/** Kinds of tables in which a part may be a row of its own (sheet Verksamheter, domain 6). */
export const EGEN_RAD_LIST = [
  'perVerksamhet',
  'prognosjamforelse',
  'kostnadsutveckling',
  'personalkostnader',
  'vpOversikt',
] as const;
export type EgenRad = (typeof EGEN_RAD_LIST)[number];

export const EKONOMISLAG_LIST = ['kostnad', 'intakt', 'kapitalkostnad', 'netto', 'summa'] as const;
export type Ekonomislag = (typeof EKONOMISLAG_LIST)[number];

export const BELOPPSENHET_LIST = ['kr', 'tkr', 'mnkr'] as const;
export type Beloppsenhet = (typeof BELOPPSENHET_LIST)[number];

export const BALANSSIDA_LIST = ['tillgang', 'skuld'] as const;
export type Balanssida = (typeof BALANSSIDA_LIST)[number];

/** How the months of a volume row are summed up (domain 2). */
export const SAMMANFATTNING_LIST = ['medel', 'summa', 'sista', 'ingen'] as const;
export type Sammanfattning = (typeof SAMMANFATTNING_LIST)[number];

export const BUDGETLISTA_LIST = [
  'budgetjusteringDrift',
  'budgetjusteringInvestering',
  'omslutningsforandring',
  'lokalandamal',
  'buffert',
  'sarskildSatsning',
] as const;
export type Budgetlista = (typeof BUDGETLISTA_LIST)[number];
