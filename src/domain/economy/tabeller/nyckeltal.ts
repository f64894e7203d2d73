import type { EkonomiCellRef, EkonomiTerm } from '../../model';
import type { Ekonomibok } from '../bok';
import type { Cellmall } from '../mall';
import type { Tabellskiss } from '../motor/skiss';
import { omradestabell, type Omradestabell } from '../omradestabell';

const SKALA = 2;

/** A share in percent of cells of the area's other rows: `[table, column, sign]` over one cell. */
const andel =
  (
    taljare: readonly (readonly [string, string, 1 | -1])[],
    [namnareTabell, namnareKolumn]: readonly [string, string],
  ): Cellmall =>
  ({ radKey }) => {
    const ref = (tabellId: string, kolumn: string): EkonomiCellRef => ({ tabellId, radKey, kolumn });
    return {
      kind: 'kvot',
      taljare: taljare.map(([tabell, kolumn, tecken]): EkonomiTerm => ({ ref: ref(tabell, kolumn), tecken })),
      namnare: [{ ref: ref(namnareTabell, namnareKolumn), tecken: 1 }],
      faktor: 100,
      skala: SKALA,
    };
  };

/** Budgetföljsamhet before and after transfers, and how sure the forecast of T2 was (domain 6). */
const nyckeltalSpec: Omradestabell = {
  slag: 'nyckeltal',
  typList: ['VB'],
  postList: ['kostnader', 'intakter', 'netto'],
  faltList: ['utfall'],
  hasVarav: false,
  summa: 'Summa',
  kolumnList: [
    {
      key: 'Budgetföljsamhet före',
      rubrik: 'budgetfoljsamhetFore',
      arSteg: null,
      cell: andel([['perVerksamhet', 'Utfall', 1]], ['perVerksamhet', 'Budget']),
      isSummed: false,
    },
    {
      key: 'Budgetföljsamhet efter',
      rubrik: 'budgetfoljsamhetEfter',
      arSteg: null,
      cell: andel([['perVerksamhet', 'Utfall efter', 1]], ['perVerksamhet', 'Budget']),
      isSummed: false,
    },
    {
      key: 'Prognossäkerhet T2',
      rubrik: 'prognossakerhet',
      arSteg: null,
      cell: andel(
        [
          ['prognosjamforelse', 'Prognosavvikelse T2', 1],
          ['perVerksamhet', 'Avvikelse', -1],
        ],
        ['perVerksamhet', 'Budget'],
      ),
      isSummed: false,
    },
  ],
};

/** The shares that boards are steered by, in percent. */
export function nyckeltal(bok: Ekonomibok): Tabellskiss | null {
  const tabell = omradestabell(nyckeltalSpec, bok);
  return tabell && { ...tabell, enhet: 'procent', decimaler: SKALA, varavList: [] };
}
