import type { Rubriktraff } from './captions';
import type { Siffra } from './figures';

/** One row of a table before its figures have columns. */
export interface RaRad {
  readonly radIndexList: readonly number[];
  readonly etikett: string;
  /** Index of the cell with the label; −1 when the row has none. */
  readonly etikettIndex: number;
  /** Cells behind the label, by index; empty ones left out. */
  readonly cellList: readonly { readonly index: number; readonly text: string; readonly siffra: Siffra }[];
}

/** A row of a table, its figures by role. */
export interface Tabellrad {
  readonly radIndexList: readonly number[];
  readonly etikett: string;
  readonly siffraByRoll: ReadonlyMap<string, Siffra>;
  /** Cells under captions that no role takes. */
  readonly okandList: readonly { readonly rubrik: string; readonly text: string }[];
}

type Placering = (index: number) => number;

const SHIFT_LIST: readonly number[] = [0, 1, -1, 2, -2];

/** True when every figure of the row lands under a caption. */
function isFitting({ cellList }: RaRad, columnSet: ReadonlySet<number>, place: Placering): boolean {
  return cellList.every(({ index }) => columnSet.has(place(index)));
}

/** Rows whose label is shifted are shifted whole: that way is tried first (domain 9). */
function shiftOf(rad: RaRad, traff: Rubriktraff, columnSet: ReadonlySet<number>): Placering | null {
  const labelShift = rad.etikettIndex < 0 ? 0 : rad.etikettIndex - traff.etikettIndex;
  const shift = [labelShift, ...SHIFT_LIST].find((step) =>
    isFitting(rad, columnSet, (index) => index - step),
  );
  return shift === undefined ? null : (index) => index - shift;
}

/** As many columns of figures as captions, at other places: extra empty columns on one side. */
function byOrder(indexList: readonly number[], columnList: readonly number[]): Placering | null {
  if (indexList.length !== columnList.length) return null;
  const columnByIndex = new Map(indexList.map((index, at) => [index, columnList[at]!]));
  return (index) => columnByIndex.get(index) ?? -1;
}

function rowOf(rad: RaRad, traff: Rubriktraff, place: Placering): Tabellrad {
  const rollByIndex = new Map([...traff.indexByRoll].map(([roll, index]) => [index, roll]));
  const siffraByRoll = new Map<string, Siffra>();
  const okandList: { rubrik: string; text: string }[] = [];
  for (const { index, text, siffra } of rad.cellList) {
    const roll = rollByIndex.get(place(index));
    if (roll !== undefined) siffraByRoll.set(roll, siffra);
    else okandList.push({ rubrik: traff.okandByIndex.get(place(index)) ?? '', text });
  }
  return { radIndexList: rad.radIndexList, etikett: rad.etikett, siffraByRoll, okandList };
}

/**
 * Gives the figures of each row their columns: by their place, shifted with their row, or by their order where
 * header and body differ by empty columns. Null for a row whose figures cannot be placed for certain.
 */
export function alignRows(radList: readonly RaRad[], traff: Rubriktraff): readonly (Tabellrad | null)[] {
  const columnList = [...traff.indexByRoll.values(), ...traff.okandByIndex.keys()].sort((a, b) => a - b);
  const columnSet = new Set(columnList);
  const isMoved = radList.some((rad) => !isFitting(rad, columnSet, (index) => index));
  const usedList = [...new Set(radList.flatMap(({ cellList }) => cellList.map(({ index }) => index)))];
  const whole = isMoved
    ? byOrder(
        usedList.sort((a, b) => a - b),
        columnList,
      )
    : null;
  return radList.map((rad) => {
    const own = rad.cellList.map(({ index }) => index);
    const place = whole ?? shiftOf(rad, traff, columnSet) ?? byOrder(own, columnList);
    return place && rowOf(rad, traff, place);
  });
}
