import { NAMND_VP_BUDGETPOST_LIST, NAMND_VP_EKONOMI_LIST, NAMND_VP_INVESTERING_LIST, NAMND_VP_VERKSAMHET_LIST } from './namnd-vp-ekonomi';
import { NAMND_VP_MAL_LIST } from './namnd-vp-mal';
import { NAMND_VP_AKTIVITET_LIST, NAMND_VP_INDIKATOR_LIST } from './namnd-vp-rader';
import { numbered, type Sample } from './sample';

/** A board's plan 2022: names of goals, indicators and activities and all figures as printed, sentences our own. */
export const namndVpSample: Sample = {
  fileName: 'namnd-vp-2022.xlsx',
  template: { typ: 'VP', niva: 'namnd', ar: 2022 },
  settingByTable: {
    Uppgifter: {
      Organisation: 'Spånga-Tensta stadsdelsnämnd',
      Nämnd: 'Spånga-Tensta stadsdelsnämnd',
      Titel: 'Verksamhetsplan 2022',
      Dokumentstatus: 'Utkast',
    },
  },
  rowListByTable: {
    Mal: NAMND_VP_MAL_LIST.map(([id, niva, nummer, namn, agenda], index) => ({
      'Mål-ID': id,
      Nivå: niva,
      Nummer: nummer,
      Namn: namn,
      Överordnat: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : '',
      Ägare: niva === 'Nämndmål' ? 'Nämnd' : 'KF',
      Ordning: index + 1,
      'Agenda 2030': agenda,
    })),
    Indikatorer: NAMND_VP_INDIKATOR_LIST.map(([malId, agare, namn, arsmal, kfArsmal, periodicitet], index) => ({
      'Indikator-ID': numbered('I', index),
      'Mål-ID': malId,
      Indikator: namn,
      Ägare: agare,
      Årsmål: arsmal,
      'KF:s årsmål': kfArsmal,
      Periodicitet: periodicitet,
    })),
    Aktiviteter: NAMND_VP_AKTIVITET_LIST.map(([malId, agare, namn, start, slut], index) => ({
      'Aktivitet-ID': numbered('A', index),
      'Mål-ID': malId,
      Aktivitet: namn,
      Ägare: agare,
      Startdatum: start,
      Slutdatum: slut,
    })),
    Verksamheter: NAMND_VP_VERKSAMHET_LIST,
    Ekonomi: NAMND_VP_EKONOMI_LIST,
    Investeringar: NAMND_VP_INVESTERING_LIST,
    Budgetposter: NAMND_VP_BUDGETPOST_LIST,
  },
  textByRubrik: [
    { rubrik: 'Inledning', text: 'Planen visar nämndens mål och budget för året.' },
    { rubrik: 'Nämndens ekonomiska förutsättningar', text: 'Budgeten fördelas på verksamhetsområden enligt tabellerna.' },
  ],
};
