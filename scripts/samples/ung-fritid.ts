import { UNG_FRITID_VERKSAMHET_LIST } from './ung-fritid-ekonomi';
import { UNG_FRITID_MAL_LIST } from './ung-fritid-mal';
import { UNG_FRITID_AKTIVITET_LIST, UNG_FRITID_INDIKATOR_LIST } from './ung-fritid-rader';
import { UNG_FRITID_TEXT_LIST, UNG_FRITID_UPPGIFT_BY_NAMN } from './ung-fritid-texter';
import { numbered, type Row, type Sample } from './sample';

const AGARE_BY_NIVA: Readonly<Record<string, string>> = {
  Inriktningsmål: 'KF',
  Verksamhetsområdesmål: 'KF',
  Nämndmål: 'Nämnd',
  Enhetsmål: 'Enhet',
};

/** `M1.2.N1.E3` → `M1.2.N1`; a top goal has none. */
function parentId(id: string): string {
  return id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : '';
}

const malRowList: readonly Row[] = UNG_FRITID_MAL_LIST.map((mal, index) => ({
  'Mål-ID': mal.id,
  Nivå: mal.niva,
  Nummer: mal.nummer ?? '',
  Namn: mal.namn,
  Överordnat: parentId(mal.id),
  Ägare: AGARE_BY_NIVA[mal.niva]!,
  Ordning: index + 1,
  Bedömning: mal.bedomning ?? '',
  Beskrivning: mal.beskrivning ?? '',
  Analys: mal.analys ?? '',
}));

const resultatRowList: readonly Row[] = UNG_FRITID_MAL_LIST.flatMap(({ id, resultatList = [] }) =>
  resultatList.map((text, index) => ({ 'Mål-ID': id, Ordning: index + 1, 'Förväntat resultat': text })),
).map((row, index) => ({ 'Resultat-ID': numbered('R', index), ...row }));

const indikatorRowList: readonly Row[] = UNG_FRITID_INDIKATOR_LIST.map((rad, index) => ({
  'Indikator-ID': numbered('I', index),
  'Mål-ID': rad.malId,
  Indikator: rad.namn,
  Ägare: rad.agare,
  Utfall: rad.utfall ?? null,
  'Utfall män/pojkar': rad.man ?? null,
  'Utfall kvinnor/flickor': rad.kvinnor ?? null,
  'Föregående utfall': rad.foregaende ?? null,
  Årsmål: rad.arsmal ?? '',
  'KF:s årsmål': rad.kfArsmal ?? '',
  Period: rad.period,
  Analys: rad.analys ?? '',
}));

const aktivitetRowList: readonly Row[] = UNG_FRITID_AKTIVITET_LIST.map((rad, index) => ({
  'Aktivitet-ID': numbered('A', index),
  'Mål-ID': rad.malId,
  Aktivitet: rad.namn,
  Ägare: rad.agare,
  Startdatum: rad.start,
  Slutdatum: rad.slut,
  Klar: rad.isKlar ? '✓' : '',
  Analys: rad.analys ?? '',
}));

const verksamhetRowList: readonly Row[] = UNG_FRITID_VERKSAMHET_LIST.map(({ id, namn }, index) => ({
  'Verksamhet-ID': id,
  Namn: namn,
  Ordning: index + 1,
}));

const ekonomiRowList: readonly Row[] = UNG_FRITID_VERKSAMHET_LIST.flatMap(({ id, radList }) =>
  radList.map(([rad, slag, utfall, budget, avvikelse, kommentar = '']) => ({
    'Verksamhet-ID': id,
    Rad: rad,
    Slag: slag,
    Beloppsenhet: 'tkr',
    Budget: budget,
    Utfall: utfall,
    'Angiven avvikelse': avvikelse,
    Kommentar: kommentar,
  })),
).map((row, index) => ({ 'Rad-ID': numbered('K', index), ...row }));

/** Enheten Ung fritid's annual report 2022: figures and names as printed, sentences our own. */
export const ungFritidSample: Sample = {
  fileName: 'ung-fritid-vb-2022.xlsx',
  template: { typ: 'VB', niva: 'enhet', ar: 2022 },
  settingByTable: { Uppgifter: UNG_FRITID_UPPGIFT_BY_NAMN },
  rowListByTable: {
    Mal: malRowList,
    ForvantadeResultat: resultatRowList,
    Indikatorer: indikatorRowList,
    Aktiviteter: aktivitetRowList,
    Verksamheter: verksamhetRowList,
    Ekonomi: ekonomiRowList,
  },
  textByRubrik: UNG_FRITID_TEXT_LIST,
};
