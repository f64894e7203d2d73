import type { Synpunkt, Typ } from '../../model';
import type { Ekonomibok } from '../bok';
import { kombination } from '../motor/skiss';
import { posttabell, type Postkolumn, type Postskiss } from '../posttabell';
import { isSumLabel } from '../radnycklar';
import { postsOf } from './sheet-posts';

const TERTIAL: Readonly<Record<'t1' | 't2' | 'vb', Postkolumn>> = {
  t1: { key: 'T1', falt: 't1', rubrik: 't1', ar: null, jamforelse: null },
  t2: { key: 'T2', falt: 't2', rubrik: 't2', ar: null, jamforelse: null },
  vb: { key: 'VB', falt: 'vb', rubrik: 'vb', ar: null, jamforelse: null },
};

/** Tertials that a document has reached. */
const TERTIAL_BY_TYP: Readonly<Record<Typ, readonly Postkolumn[]>> = {
  VP: [],
  T1: [TERTIAL.t1],
  T2: [TERTIAL.t1, TERTIAL.t2],
  VB: [TERTIAL.t1, TERTIAL.t2, TERTIAL.vb],
};

/** Uppdelning is written once and holds for the rows below it. */
function fillDown(synpunktList: readonly Synpunkt[]): readonly Synpunkt[] {
  let uppdelning = '';
  return synpunktList.map((row) => {
    uppdelning = row.uppdelning || uppdelning;
    return { ...row, uppdelning };
  });
}

/** Synpunkter och klagomål: Totalt ack. = T1 + T2 + VB, empty is not 0 (domain 2). Each Uppdelning sums up alone. */
export function synpunkter(bok: Ekonomibok): Postskiss | null {
  const { synpunktList, uppgifter } = bok.modell;
  const tertialList = TERTIAL_BY_TYP[uppgifter.typ];
  if (synpunktList.length === 0 || tertialList.length === 0) return null;
  const allList = postsOf(fillDown(synpunktList), ({ kategori, uppdelning }) => ({
    rad: kategori,
    grupp: uppdelning,
  }));
  const postList = allList.filter(({ rad }) => !isSumLabel(rad));
  const isOneGroup = new Set(postList.map(({ grupp }) => grupp)).size === 1;
  return posttabell({
    id: 'synpunkter',
    slag: 'synpunkter',
    namn: '',
    enhet: 'antal',
    decimaler: 0,
    kolumnList: [
      ...tertialList,
      {
        key: 'Totalt',
        falt: 'angivetTotalt',
        rubrik: 'totalt',
        ar: null,
        jamforelse: null,
        cell: (ref) => kombination(tertialList.map(({ key }) => ref(key))),
      },
    ],
    postList,
    summaList: allList.filter(({ rad }) => isSumLabel(rad)),
    total: isOneGroup ? 'Totalt' : null,
  });
}
