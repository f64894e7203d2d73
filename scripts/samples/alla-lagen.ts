import { ALLA_LAGEN_MAL_ROW_LIST, ALLA_LAGEN_RESULTAT_LIST } from './alla-lagen-mal';
import { ALLA_LAGEN_AKTIVITET_LIST, ALLA_LAGEN_EKONOMI, ALLA_LAGEN_INDIKATOR_LIST } from './alla-lagen-rader';
import { numbered, type Row, type Sample } from './sample';

const ekonomiRowList: readonly Row[] = Object.entries(ALLA_LAGEN_EKONOMI)
  .flatMap(([verksamhetId, radList]) =>
    radList.map(([rad, slag, budget, utfall, prognos]) => ({
      'Verksamhet-ID': verksamhetId,
      Rad: rad,
      Slag: slag,
      Beloppsenhet: 'tkr',
      Budget: budget,
      Utfall: utfall,
      'Prognos T2': prognos,
    })),
  )
  .map((row, index) => ({ 'Rad-ID': numbered('K', index), ...row }));

/** Invented second tertial report: every status, class, direction and activity state in one workbook. */
export const allaLagenSample: Sample = {
  fileName: 'exempel-alla-lagen.xlsx',
  template: { typ: 'T2', niva: 'enhet', ar: 2024 },
  settingByTable: {
    Uppgifter: {
      Organisation: 'Förskoleenheten Björken',
      Förvaltning: 'Exempelstadens förskoleförvaltning',
      Nämnd: 'Exempelstadens förskolenämnd',
      Till: 'Exempelstadens förskolenämnd',
      Titel: 'Tertialrapport 2 2024',
      Upprättad: '2024-09-20',
      Sammanträdesdatum: '2024-10-17',
      Dokumentstatus: 'Utkast',
    },
    Regler: { 'Absolut gräns': '0,5' },
  },
  rowListByTable: {
    Mal: ALLA_LAGEN_MAL_ROW_LIST,
    ForvantadeResultat: ALLA_LAGEN_RESULTAT_LIST.map(([malId, text, bedomning], index) => ({
      'Resultat-ID': numbered('R', index),
      'Mål-ID': malId,
      Ordning: index + 1,
      'Förväntat resultat': text,
      Bedömning: bedomning,
    })),
    Indikatorer: ALLA_LAGEN_INDIKATOR_LIST.map((row, index) => ({ 'Indikator-ID': numbered('I', index), ...row })),
    Aktiviteter: ALLA_LAGEN_AKTIVITET_LIST.map((row, index) => ({ 'Aktivitet-ID': numbered('A', index), ...row })),
    Verksamheter: [
      { 'Verksamhet-ID': 'V1', Namn: 'Förskolan Björken', Ordning: 1 },
      { 'Verksamhet-ID': 'V2', Namn: 'Öppna förskolan', Ordning: 2 },
    ],
    Ekonomi: ekonomiRowList,
  },
  textByRubrik: [
    {
      rubrik: 'Sammanfattande analys',
      text: 'Enheten väntas nå de flesta av sina mål. Utevistelsen har minskat medan gården byggs om.',
    },
    { rubrik: 'Sammanfattande analys', underrubrik: 'Höstens arbete', text: 'En ny grupp öppnar i oktober.\nGården blir klar i november.' },
  ],
};
