import { belopp, kolumner } from '../mall';
import type { Omradestabell } from '../omradestabell';

/** Kostnads- och intäktsutveckling per verksamhetsområde: minus = minskade nettokostnader (domain 2). */
export const kostnadsutveckling: Omradestabell = {
  slag: 'kostnadsutveckling',
  typList: ['VB'],
  postList: ['kostnader', 'intakter'],
  faltList: ['foregaendeUtfall', 'utfall'],
  hasVarav: true,
  summa: 'Summa',
  kolumnList: [
    {
      key: 'Föregående kostnader',
      rubrik: 'kostnaderAr',
      arSteg: -1,
      cell: belopp('kostnader', 'foregaendeUtfall'),
      matt: ['kostnader', 'foregaendeUtfall'],
      splitFalt: 'foregaendeUtfall',
    },
    {
      key: 'Föregående intäkter',
      rubrik: 'intakterAr',
      arSteg: -1,
      cell: belopp('intakter', 'foregaendeUtfall'),
      matt: ['intakter', 'foregaendeUtfall'],
      splitFalt: 'foregaendeUtfall',
    },
    {
      key: 'Kostnader',
      rubrik: 'kostnaderAr',
      arSteg: 0,
      cell: belopp('kostnader', 'utfall'),
      matt: ['kostnader', 'utfall'],
      splitFalt: 'utfall',
    },
    {
      key: 'Intäkter',
      rubrik: 'intakterAr',
      arSteg: 0,
      cell: belopp('intakter', 'utfall'),
      matt: ['intakter', 'utfall'],
      splitFalt: 'utfall',
    },
    {
      key: 'Nettoförändring',
      rubrik: 'nettoforandring',
      arSteg: null,
      cell: kolumner(['Kostnader', 'Intäkter'], ['Föregående kostnader', 'Föregående intäkter']),
      matt: ['nettoforandring', 'angivenAvvikelse'],
      jamforelse: { jamford: 'Kostnader', mot: 'Föregående kostnader' },
      isSummed: false,
    },
  ],
};

/** Personalkostnadsutveckling per verksamhetsområde (domain 2). */
export const personalkostnader: Omradestabell = {
  slag: 'personalkostnader',
  typList: ['VB'],
  postList: ['personal'],
  faltList: ['foregaendeUtfall', 'utfall'],
  hasVarav: true,
  summa: 'Summa',
  kolumnList: [
    {
      key: 'Föregående utfall',
      rubrik: 'utfallAr',
      arSteg: -1,
      cell: belopp('personal', 'foregaendeUtfall'),
      matt: ['personal', 'foregaendeUtfall'],
    },
    {
      key: 'Utfall',
      rubrik: 'utfallAr',
      arSteg: 0,
      cell: belopp('personal', 'utfall'),
      matt: ['personal', 'utfall'],
    },
    {
      key: 'Förändring',
      rubrik: 'forandring',
      arSteg: null,
      cell: kolumner(['Utfall'], ['Föregående utfall']),
      matt: ['personal', 'angivenAvvikelse'],
      jamforelse: { jamford: 'Utfall', mot: 'Föregående utfall' },
      isSummed: false,
    },
  ],
};
