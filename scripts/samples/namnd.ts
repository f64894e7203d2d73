import { NAMND_T2_EKONOMI_LIST, NAMND_VB_EKONOMI_LIST, NAMND_VERKSAMHET_ROW_LIST } from './namnd-ekonomi';
import {
  NAMND_BALANS_LIST,
  NAMND_RESULTATENHET_LIST,
  NAMND_T2_INVESTERING_LIST,
  NAMND_VB_BUDGETPOST_LIST,
  NAMND_VB_INVESTERING_LIST,
  namndSynpunkter,
  namndVolymer,
} from './namnd-blad';
import { namndAktiviteter, namndIndikatorer, namndMal } from './namnd-mal';
import type { Sample } from './sample';

const UPPGIFTER = {
  Organisation: 'Exempelstadens stadsdelsnämnd',
  Förvaltning: 'Exempelstadens stadsdelsförvaltning',
  Nämnd: 'Exempelstadens stadsdelsnämnd',
  Till: 'Exempelstadens stadsdelsnämnd',
  Dokumentstatus: 'Utkast',
} as const;

/** Invented annual report of a board: every kind of economy table, a rounding difference, a real error, both caps and deficits. */
export const namndVbSample: Sample = {
  fileName: 'namnd-vb-2024.xlsx',
  template: { typ: 'VB', niva: 'namnd', ar: 2024 },
  settingByTable: {
    Uppgifter: { ...UPPGIFTER, Titel: 'Verksamhetsberättelse 2024', Upprättad: '2025-01-20', Sammanträdesdatum: '2025-02-13' },
  },
  rowListByTable: {
    Mal: namndMal('VB'),
    Indikatorer: namndIndikatorer('VB'),
    Aktiviteter: namndAktiviteter('VB'),
    Verksamheter: NAMND_VERKSAMHET_ROW_LIST,
    Ekonomi: NAMND_VB_EKONOMI_LIST,
    Resultatenheter: NAMND_RESULTATENHET_LIST,
    Investeringar: NAMND_VB_INVESTERING_LIST,
    Balans: NAMND_BALANS_LIST,
    Volymer: namndVolymer(12),
    Synpunkter: namndSynpunkter('VB'),
    Budgetposter: NAMND_VB_BUDGETPOST_LIST,
  },
  textByRubrik: [
    { rubrik: 'Sammanfattande analys', text: 'Nämnden når de flesta av sina mål. Ekonomin visar ett underskott.' },
    {
      rubrik: 'Utfall jämfört med budget per verksamhetsområde',
      text: 'Underskotten finns i äldreomsorg, individ- och familjeomsorg och ekonomiskt bistånd. Åtgärder har beslutats för nästa år.',
    },
    { rubrik: 'Analys av balansräkning', text: 'De upplupna kostnaderna har ökat eftersom fler fakturor kom efter årets slut.' },
  ],
};

/** The same board's second tertial report: forecasts, what has been spent so far, the deviation of the report before. */
export const namndT2Sample: Sample = {
  fileName: 'namnd-t2-2024.xlsx',
  template: { typ: 'T2', niva: 'namnd', ar: 2024 },
  settingByTable: {
    Uppgifter: { ...UPPGIFTER, Titel: 'Tertialrapport 2 2024', Upprättad: '2024-09-16', Sammanträdesdatum: '2024-10-03' },
  },
  rowListByTable: {
    Mal: namndMal('T2'),
    Indikatorer: namndIndikatorer('T2'),
    Aktiviteter: namndAktiviteter('T2'),
    Verksamheter: NAMND_VERKSAMHET_ROW_LIST,
    Ekonomi: NAMND_T2_EKONOMI_LIST,
    Investeringar: NAMND_T2_INVESTERING_LIST,
    Volymer: namndVolymer(8),
    Synpunkter: namndSynpunkter('T2'),
  },
  textByRubrik: [{ rubrik: 'Sammanfattande analys', text: 'Prognosen är ett underskott. Åtgärder har påbörjats.' }],
};
