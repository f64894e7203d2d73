import type { EkonomiFalt, Typ } from '../../model';
import { belopp, kolumner, netto, type Kolumnmall } from '../mall';
import type { Ekonomibok } from '../bok';
import type { Tabellskiss } from '../motor/skiss';
import { omradestabell, type Omradestabell } from '../omradestabell';
import { avvikelseEfter, hasEfter } from '../overforing';

/** Printed where transfers are known: what is left of the deviation when the result units have had theirs. */
const AVVIKELSE_EFTER: Kolumnmall = {
  key: 'Avvikelse efter',
  rubrik: 'avvikelseEfter',
  arSteg: 0,
  cell: avvikelseEfter('Avvikelse'),
  matt: ['nettoEfter', 'angivenAvvikelse'],
  jamforelse: { jamford: 'Prognos', mot: 'Budget' },
};

/** Budget against forecast per area in a tertial report, with the deviation of the tertial before (domain 2). */
function prognosSpec(
  typ: Typ,
  prognos: EkonomiFalt,
  foregaende: EkonomiFalt | null,
  isEfter: boolean,
): Omradestabell {
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
      ...(isEfter ? [AVVIKELSE_EFTER] : []),
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

const prognosTertial =
  (typ: Typ, prognos: EkonomiFalt, foregaende: EkonomiFalt | null) =>
  (bok: Ekonomibok): Tabellskiss | null =>
    omradestabell(prognosSpec(typ, prognos, foregaende, hasEfter(bok)), bok);

export const prognosT1 = prognosTertial('T1', 'prognosT1', null);
export const prognosT2 = prognosTertial('T2', 'prognosT2', 'prognosavvikelseT1');
