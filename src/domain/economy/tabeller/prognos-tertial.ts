import type { EkonomiFalt, Typ } from '../../model';
import { belopp, kolumner, netto } from '../mall';
import type { Omradestabell } from '../omradestabell';

/** Budget against forecast per area in a tertial report, with the deviation of the tertial before (domain 2). */
function prognosTertial(typ: Typ, prognos: EkonomiFalt, foregaende: EkonomiFalt | null): Omradestabell {
  return {
    slag: 'prognosjamforelse',
    typList: [typ],
    postList: ['kostnader', 'intakter', 'netto'],
    faltList: ['budget', 'utfall', prognos],
    hasAngivna: true,
    hasVarav: true,
    summa: 'Summa',
    kolumnList: [
      { key: 'Budget', rubrik: 'budgetAr', arSteg: 0, cell: netto('budget'), matt: ['netto', 'budget'] },
      {
        key: 'Utfall',
        rubrik: 'utfallPerioden',
        arSteg: null,
        cell: netto('utfall'),
        matt: ['netto', 'utfall'],
      },
      { key: 'Prognos', rubrik: 'prognosHelar', arSteg: 0, cell: netto(prognos), matt: ['netto', prognos] },
      {
        key: 'Avvikelse',
        rubrik: 'avvikelse',
        arSteg: null,
        cell: kolumner(['Budget'], ['Prognos']),
        matt: ['netto', 'angivenAvvikelse'],
        jamforelse: { jamford: 'Prognos', mot: 'Budget' },
        isSummed: false,
      },
      ...(foregaende === null
        ? []
        : [
            {
              key: 'Prognosavvikelse T1',
              rubrik: 'prognosavvikelse' as const,
              arSteg: null,
              cell: belopp('netto', foregaende),
              matt: ['netto', foregaende] as const,
              jamforelse: { jamford: 'Prognos', mot: 'Budget' },
            },
          ]),
    ],
  };
}

export const prognosT1 = prognosTertial('T1', 'prognosT1', null);
export const prognosT2 = prognosTertial('T2', 'prognosT2', 'prognosavvikelseT1');
