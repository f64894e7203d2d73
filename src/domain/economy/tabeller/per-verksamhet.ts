import { annan, belopp, kolumner, netto } from '../mall';
import { efterOverforing } from '../overforing';
import type { Omradestabell } from '../omradestabell';

/** Utfall jämfört med budget per verksamhetsområde (domain 2, 6). */
export const perVerksamhet: Omradestabell = {
  slag: 'perVerksamhet',
  typList: ['VB'],
  postList: ['kostnader', 'intakter', 'netto'],
  faltList: ['budget', 'utfall'],
  hasAngivna: true,
  hasVarav: true,
  summa: 'Summa',
  kolumnList: [
    {
      key: 'Budget kostnader',
      rubrik: 'budgetKostnader',
      arSteg: null,
      cell: belopp('kostnader', 'budget'),
      matt: ['kostnader', 'budget'],
      splitFalt: 'budget',
    },
    {
      key: 'Budget intäkter',
      rubrik: 'budgetIntakter',
      arSteg: null,
      cell: belopp('intakter', 'budget'),
      matt: ['intakter', 'budget'],
      splitFalt: 'budget',
    },
    {
      key: 'Budget',
      rubrik: 'budgetNetto',
      arSteg: null,
      cell: netto('budget', { kostnader: 'Budget kostnader', intakter: 'Budget intäkter' }),
      matt: ['netto', 'budget'],
    },
    {
      key: 'Utfall',
      rubrik: 'bokslutFore',
      arSteg: null,
      cell: netto('utfall', { tabellId: 'kostnadsutveckling', kostnader: 'Kostnader', intakter: 'Intäkter' }),
      matt: ['netto', 'utfall'],
    },
    {
      key: 'Utfall efter',
      rubrik: 'bokslutEfter',
      arSteg: null,
      cell: efterOverforing('Utfall'),
      matt: ['nettoEfter', 'utfall'],
    },
    {
      key: 'Avvikelse',
      rubrik: 'avvikelseEfter',
      arSteg: 0,
      cell: kolumner(['Budget'], ['Utfall efter']),
      matt: ['nettoEfter', 'angivenAvvikelse'],
      jamforelse: { jamford: 'Utfall efter', mot: 'Budget' },
      isSummed: false,
    },
    {
      key: 'Föregående avvikelse',
      rubrik: 'avvikelseEfter',
      arSteg: -1,
      cell: belopp('netto', 'foregaendeAvvikelseEfter'),
      matt: ['nettoEfter', 'foregaendeAvvikelseEfter'],
      jamforelse: { jamford: 'Utfall efter', mot: 'Budget' },
    },
  ],
};

/** Budgetavvikelse per verksamhetsområde i jämförelse med tidigare prognoser: frozen deviations, minus = underskott. */
export const prognosjamforelseVb: Omradestabell = {
  slag: 'prognosjamforelse',
  typList: ['VB'],
  postList: ['netto', 'kostnader', 'intakter'],
  faltList: ['prognosavvikelseT1', 'prognosavvikelseT2'],
  hasVarav: false,
  summa: 'Slutligt resultat',
  kolumnList: [
    {
      key: 'Utfall',
      rubrik: 'bokslutKort',
      arSteg: null,
      cell: annan('perVerksamhet', 'Avvikelse'),
    },
    {
      key: 'Prognosavvikelse T2',
      rubrik: 'prognosavvikelseT2',
      arSteg: null,
      cell: belopp('netto', 'prognosavvikelseT2'),
      matt: ['netto', 'prognosavvikelseT2'],
    },
    {
      key: 'Prognosavvikelse T1',
      rubrik: 'prognosavvikelseT1',
      arSteg: null,
      cell: belopp('netto', 'prognosavvikelseT1'),
      matt: ['netto', 'prognosavvikelseT1'],
    },
  ],
};
