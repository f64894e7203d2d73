import type { Beloppsenhet, EkonomiCell, EkonomiKolumn, EkonomiTabell } from '../model';
import { PRINTED_DECIMALS } from './amounts';
import { branchTableId, statedComments, type Grenrad } from './branch-form';
import type { Gren } from './branches';
import { combination, leaf, type PlacedCell } from './cells';
import { amountCells, formRows, type Formrad } from './form';
import { labelKey, POST_LIST } from './posts';
import type { KlassadRad } from './roles';

export const TOTAL_TABLE_ID = 'enhetsblankett:totalt';

/** A branch that is added to the total, with the rows of its form. */
export interface Grenform {
  readonly gren: Gren;
  readonly grenradList: readonly Grenrad[];
}

/**
 * The unit's total: each post is the sum of that post over the branch forms. A post that is blank in every
 * branch stays blank.
 */
export function unitTotalTable(
  namn: string,
  grenformList: readonly Grenform[],
  angivenList: readonly KlassadRad[],
  enhet: Beloppsenhet,
  kolumnList: readonly EkonomiKolumn[],
): EkonomiTabell {
  return {
    id: TOTAL_TABLE_ID,
    slag: 'enhetTotalt',
    namn,
    enhet,
    decimaler: PRINTED_DECIMALS[enhet],
    kolumnList,
    radList: formRows(
      { id: TOTAL_TABLE_ID, kolumnList },
      totalRows(grenformList, kolumnList),
      statedComments(angivenList),
    ),
    avstamningList: [],
    hasAvrundning: false,
  };
}

interface Placerad {
  readonly tabellId: string;
  readonly grenrad: Grenrad;
}

/** Rows of the same post (or, for the workbook's own posts, the same label and side) over all branches. */
function totalRows(
  grenformList: readonly Grenform[],
  kolumnList: readonly EkonomiKolumn[],
): readonly Formrad[] {
  const listByKey = new Map<string, Placerad[]>(POST_LIST.map(({ key }) => [`post:${key}`, []]));
  for (const { gren, grenradList } of grenformList) {
    const tabellId = branchTableId(gren.verksamhetId);
    for (const grenrad of grenradList) {
      if (!grenrad.isAdded) continue;
      const key = totalKey(grenrad);
      const list = listByKey.get(key);
      if (list) list.push({ tabellId, grenrad });
      else listByKey.set(key, [{ tabellId, grenrad }]);
    }
  }
  return [...listByKey].flatMap(([key, list]) =>
    list.length === 0 ? [] : [totalRow(key, list, kolumnList)],
  );
}

function totalKey({ post, sida, rad }: Grenrad): string {
  return post ? `post:${post.key}` : `post:${sida}:${labelKey(rad)}`;
}

function totalRow(
  key: string,
  placeradList: readonly Placerad[],
  kolumnList: readonly EkonomiKolumn[],
): Formrad {
  const first = placeradList[0]!.grenrad;
  return {
    key,
    rad: first.rad,
    sida: first.sida,
    beloppByKolumn: amountCells(kolumnList, (kolumn) => totalCell(placeradList, kolumn.key)),
    isAdded: true,
    origin: null,
    kommentar: '',
  };
}

function totalCell(placeradList: readonly Placerad[], kolumn: EkonomiKolumn['key']): EkonomiCell {
  const termList = placeradList
    .filter(({ grenrad }) => grenrad.origin !== null)
    .map(({ tabellId, grenrad }): PlacedCell => ({
      ref: { tabellId, radKey: grenrad.key, kolumn },
      cell: grenrad.beloppByKolumn[kolumn]!,
    }));
  const isBlank = termList.every(({ cell }) => cell.varde === null);
  return isBlank ? leaf(null) : combination(termList);
}
