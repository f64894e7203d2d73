import type { Ekonomibok } from '../bok';
import { TOMT_BLAD } from '../motor/skiss';
import { posttabell, type Postkolumn, type Postskiss } from '../posttabell';
import { isSumLabel } from '../radnycklar';
import { RESULTATENHET_UNIT, RESULTATENHETER_ID, tillNastaAr } from '../resultatenhet';
import { postsOf } from './sheet-posts';

const KOLUMN_LIST: readonly (Omit<Postkolumn, 'ar'> & { readonly arSteg: number | null })[] = [
  { key: 'Bruttobudget', falt: 'bruttobudget', rubrik: 'bruttobudget', arSteg: null, jamforelse: null },
  { key: 'Från', falt: 'franForegaendeAr', rubrik: 'overforingFran', arSteg: -1, jamforelse: null },
  { key: 'Resultat', falt: 'resultat', rubrik: 'resultatAr', arSteg: 0, jamforelse: null },
];

/** Resultatenheter in tkr: funds brought in, result, and what goes on to next year with its caps (domain 6). */
export function resultatenheter(bok: Ekonomibok): Postskiss | null {
  const { resultatenhetList, verksamhetList, uppgifter } = bok.modell;
  if (resultatenhetList.length === 0) return null;
  const namnById = new Map(verksamhetList.map(({ id, namn }) => [id, namn]));
  const isGrouped = resultatenhetList.some(
    ({ namn, verksamhetId }) => isSumLabel(namn) && verksamhetId !== '',
  );
  const allList = postsOf(resultatenhetList, ({ namn, verksamhetId, beloppsenhet }) => ({
    rad: namn,
    grupp: isGrouped ? (namnById.get(verksamhetId) ?? '') : '',
    enhet: beloppsenhet,
  }));
  const radByKey = new Map(bok.resultatenhetsradList.map((rad) => [rad.key, rad]));
  return posttabell({
    id: RESULTATENHETER_ID,
    slag: 'resultatenheter',
    namn: '',
    enhet: RESULTATENHET_UNIT,
    decimaler: 0,
    kolumnList: [
      ...KOLUMN_LIST.map(({ arSteg, ...kolumn }) => ({
        ...kolumn,
        ar: arSteg === null ? null : uppgifter.ar + arSteg,
      })),
      {
        key: 'Till',
        falt: 'tillNastaAr',
        rubrik: 'overforingTill',
        ar: uppgifter.ar + 1,
        jamforelse: null,
        cell: (ref) => {
          const rad = radByKey.get(ref('Till').radKey);
          return rad && rad.record.resultat.varde !== null ? tillNastaAr(rad, bok.modell) : TOMT_BLAD;
        },
      },
    ],
    postList: postsOf(
      resultatenhetList.filter(({ namn }) => !isSumLabel(namn)),
      ({ namn, verksamhetId, beloppsenhet }) => ({
        rad: namn,
        grupp: isGrouped ? (namnById.get(verksamhetId) ?? '') : '',
        enhet: beloppsenhet,
      }),
    ),
    summaList: allList.filter(({ rad }) => isSumLabel(rad)),
    total: 'Summa',
  });
}
