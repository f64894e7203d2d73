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

/** A post with the parts that name it. */
interface Helhet {
  readonly post: Post;
  readonly delList: readonly Post[];
}

/** Finds the post that a part is a part of, through posts that are parts themselves; null for a whole one. */
function helhetFinder(rowList: readonly Budgetpost[]): (row: Budgetpost) => string | null {
  const delAvByName = new Map(rowList.map(({ post, delAv }) => [foldText(post), foldText(delAv)]));
  return ({ post, delAv }) => {
    const seen = new Set([foldText(post)]);
    let name = foldText(delAv);
    while (name !== '' && delAvByName.has(name) && !seen.has(name)) {
      const next = delAvByName.get(name)!;
      if (next === '' || !delAvByName.has(next)) return name;
      seen.add(name);
      name = next;
    }
    return null;
  };
}

/**
 * Parts stand right under the post that they are part of. Where several posts have that name, a part belongs to
 * the nearest one above it, else to the first.
 */
function withParts(
  postList: readonly Post[],
  helhetOf: (row: Budgetpost) => string | null,
): readonly Helhet[] {
  const wholeList = postList.filter(({ isDel }) => isDel !== true);
  const delListByPost = new Map(wholeList.map((post): [Post, Post[]] => [post, []]));
  const postByName = new Map([...wholeList].reverse().map((post) => [foldText(post.rad), post]));
  for (const post of postList) {
    if (post.isDel !== true) postByName.set(foldText(post.rad), post);
    else delListByPost.get(postByName.get(helhetOf(post.record as Budgetpost) ?? '')!)?.push(post);
  }
  return wholeList.map((post) => ({ post, delList: delListByPost.get(post)! }));
}

/** True for a part of the post itself; parts of its parts are in their sums already. */
function isOwnPart(del: Post, { rad }: Post): boolean {
  return foldText((del.record as Budgetpost).delAv) === foldText(rad);
}

function listtabell(lista: Budgetlista, rowList: readonly Budgetpost[], bok: Ekonomibok): Postskiss {
  const enhet = unitOf(rowList, bok.enhet);
  const helhetOf = helhetFinder(rowList);
  const allList = postsOf(rowList, (row) => ({
    rad: row.post,
    isDel: helhetOf(row) !== null,
    enhet: row.beloppsenhet,
  }));
  const helhetList = withParts(
    allList.filter(({ rad }) => !isSumLabel(rad)),
    helhetOf,
  );
  return posttabell({
    id: `budgetposter:${lista}`,
    slag: 'budgetposter',
    namn: LISTA_NAMN[lista],
    enhet,
    decimaler: PRINTED_DECIMALS[enhet],
    kolumnList: [{ key: 'Belopp', falt: 'belopp', rubrik: 'belopp', ar: null, jamforelse: null }],
    postList: helhetList.flatMap(({ post, delList }) => [post, ...delList]),
    summaList: allList.filter(({ rad }) => isSumLabel(rad)),
    varavList: helhetList
      .map(({ post, delList }) => ({ post, ownList: delList.filter((del) => isOwnPart(del, post)) }))
      .filter(({ ownList }) => ownList.length > 0)
      .map(({ post, ownList }) => ({
        helKey: post.key,
        delKeyList: ownList.map(({ key }) => key),
        isFullstandig: false,
      })),
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
