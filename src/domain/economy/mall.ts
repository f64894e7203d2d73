import type { EkonomiCellRef, EkonomiFalt, EkonomiJamforelse, EkonomiKolumn, EkonomiRubrik } from '../model';
import { addBlad, bladOf, type Bokpost, type Ekonomibok, type Omrade } from './bok';
import { mattKey, type Matt } from './matt';
import { kombination, type Skisscell } from './motor/skiss';

/** Where a cell is made: the table and the area of its row (null for a row of the whole board). */
export interface Cellram {
  readonly bok: Ekonomibok;
  readonly tabellId: string;
  readonly radKey: string;
  readonly omrade: Omrade;
}

/** How a cell of an area's row comes about; declared in the specifications, interpreted here. */
export type Cellmall = (ram: Cellram) => Skisscell;

/** A column of a table of areas before the year is known. */
export interface Kolumnmall {
  readonly key: string;
  readonly rubrik: EkonomiRubrik;
  /** Years from the document's year to the one in the caption; null = none. */
  readonly arSteg: number | null;
  readonly cell: Cellmall;
  /** What its cells measure, and the data column of it. */
  readonly matt?: readonly [Matt, string];
  readonly jamforelse?: EkonomiJamforelse;
  /** False for a column that the sum row computes as the areas' rows do. */
  readonly isSummed?: boolean;
  /** Costs or incomes alone: the sum is blank where an area holds only its netto in this data column. */
  readonly splitFalt?: EkonomiFalt;
}

/** The columns as printed, with their years. */
export function kolumnerOf(
  mallList: readonly Omit<Kolumnmall, 'cell'>[],
  ar: number,
): readonly EkonomiKolumn[] {
  return mallList.map(({ key, rubrik, arSteg, matt, jamforelse = null }) => ({
    key,
    falt: matt?.[1] ?? '',
    rubrik,
    ar: arSteg === null ? null : ar + arSteg,
    jamforelse,
  }));
}

/** The figure that the area's rows of a post hold in a data column, incomes negative. */
export const belopp =
  (post: Bokpost, falt: EkonomiFalt): Cellmall =>
  ({ bok, omrade }) =>
    bladOf(omrade.radListByPost[post], falt, bok.enhet, post === 'intakter' ? bok.intaktstecken : 1);

/** A sum or difference of other columns of the row. */
export const kolumner =
  (plusList: readonly string[], minusList: readonly string[] = []): Cellmall =>
  ({ tabellId, radKey }) => {
    const ref = (kolumn: string): EkonomiCellRef => ({ tabellId, radKey, kolumn });
    return kombination(plusList.map(ref), minusList.map(ref));
  };

/** The same area's cell in another table. */
export const annan =
  (tabellId: string, kolumn: string): Cellmall =>
  ({ radKey }) =>
    kombination([{ tabellId, radKey, kolumn }]);

/**
 * Netto of a column: costs plus incomes where the rows are split, by the cells that print them; else what the
 * rows hold as netto alone.
 */
export const netto =
  (
    falt: EkonomiFalt,
    delar?: { readonly tabellId?: string; readonly kostnader: string; readonly intakter: string },
  ): Cellmall =>
  (ram) => {
    const { bok, omrade, radKey } = ram;
    const nettoBlad = bladOf(omrade.radListByPost.netto, falt, bok.enhet);
    if (!hasSplit(omrade, falt, bok)) return nettoBlad;
    if (!delar || nettoBlad.varde !== null) return helaNetto(omrade, falt, bok);
    const tabellId = delar.tabellId ?? ram.tabellId;
    return kombination([
      { tabellId, radKey, kolumn: delar.kostnader },
      { tabellId, radKey, kolumn: delar.intakter },
    ]);
  };

/** True when the area's costs or incomes hold a figure in the column. */
export function hasSplit({ radListByPost }: Omrade, falt: EkonomiFalt, { enhet }: Ekonomibok): boolean {
  return (['kostnader', 'intakter'] as const).some(
    (post) => bladOf(radListByPost[post], falt, enhet).antal > 0,
  );
}

/** Netto as one figure out of all rows of the area. */
function helaNetto({ radListByPost }: Omrade, falt: EkonomiFalt, bok: Ekonomibok): Skisscell {
  const { kostnader, intakter, netto: nettoList } = radListByPost;
  if (bok.intaktstecken === 1) return bladOf([...kostnader, ...intakter, ...nettoList], falt, bok.enhet);
  const [plus, minus] = [
    bladOf([...kostnader, ...nettoList], falt, bok.enhet),
    bladOf(intakter, falt, bok.enhet, -1),
  ];
  return addBlad(plus, minus);
}

/** The key of a row and what its cells measure. */
export function mattOfRow(
  mallList: readonly Kolumnmall[],
  omradeId: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    mallList.flatMap(({ key, matt }) => (matt ? [[key, mattKey(omradeId, ...matt)] as const] : [])),
  );
}
