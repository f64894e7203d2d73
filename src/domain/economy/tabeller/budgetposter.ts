import { foldText } from '../../../core';
import { BUDGETLISTA_LIST, type Budgetlista, type Budgetpost } from '../../model';
import { PRINTED_DECIMALS } from '../amounts';
import type { Ekonomibok } from '../bok';
import { posttabell, type Post, type Postskiss } from '../posttabell';
import { isSumLabel } from '../radnycklar';
import { postsOf, unitOf } from './sheet-posts';

const LISTA_NAMN: Readonly<Record<Budgetlista, string>> = {
  budgetjusteringDrift: 'Budgetjusteringar, drift',
  budgetjusteringInvestering: 'Budgetjusteringar, investeringar',
  omslutningsforandring: 'Omslutningsförändringar',
  lokalandamal: 'Medel för lokaländamål',
  buffert: 'Buffert',
  sarskildSatsning: 'Särskilda satsningar',
};

/** Parts stand right under the post that they name. */
function partsAfterWholes(postList: readonly Post[]): readonly Post[] {
  const delAvOf = ({ record }: Post): string => foldText((record as Budgetpost).delAv);
  const partListByName = new Map<string, Post[]>();
  for (const post of postList.filter(({ isDel }) => isDel)) {
    const list = partListByName.get(delAvOf(post));
    if (list) list.push(post);
    else partListByName.set(delAvOf(post), [post]);
  }
  return postList
    .filter(({ isDel }) => isDel !== true)
    .flatMap((post) => {
      const partList = partListByName.get(foldText(post.rad)) ?? [];
      partListByName.delete(foldText(post.rad));
      return [post, ...partList];
    });
}

function listtabell(lista: Budgetlista, rowList: readonly Budgetpost[], bok: Ekonomibok): Postskiss {
  const enhet = unitOf(rowList, bok.enhet);
  const nameSet = new Set(rowList.map(({ post }) => foldText(post)));
  const isPart = ({ delAv, post }: Budgetpost): boolean =>
    delAv !== '' && nameSet.has(foldText(delAv)) && foldText(delAv) !== foldText(post);
  const allList = postsOf(rowList, (row) => ({
    rad: row.post,
    isDel: isPart(row),
    enhet: row.beloppsenhet,
  }));
  return posttabell({
    id: `budgetposter:${lista}`,
    slag: 'budgetposter',
    namn: LISTA_NAMN[lista],
    enhet,
    decimaler: PRINTED_DECIMALS[enhet],
    kolumnList: [{ key: 'Belopp', falt: 'belopp', rubrik: 'belopp', ar: null, jamforelse: null }],
    postList: partsAfterWholes(allList.filter(({ rad }) => !isSumLabel(rad))),
    summaList: allList.filter(({ rad }) => isSumLabel(rad)),
    total: 'Summa',
  });
}

/** Budgetjusteringar, omslutningsförändringar, lokaländamål and the like, a table per list (domain 2). */
export function budgetposter(bok: Ekonomibok): readonly Postskiss[] {
  const { budgetpostList } = bok.modell;
  return BUDGETLISTA_LIST.flatMap((lista) => {
    const rowList = budgetpostList.filter((post) => post.lista === lista);
    return rowList.length === 0 ? [] : [listtabell(lista, rowList, bok)];
  });
}
