import type { Kalla, Lasram } from '../types';

/** A row of a table in hard-wrapped text, made whole again from its lines. */
export interface Stycke {
  readonly radIndexList: readonly number[];
  readonly text: string;
}

const MAX_CHARS = 120;
const widthByKalla = new WeakMap<Kalla, number>();

/** Where the lines of a document were broken: its longest line that the margin can have set. */
function wrapWidth(kalla: Kalla): number {
  const known = widthByKalla.get(kalla);
  if (known !== undefined) return known;
  const width = kalla.radList.reduce((widest, { textList }) => {
    const length = textList[0]?.length ?? 0;
    return length <= MAX_CHARS ? Math.max(widest, length) : widest;
  }, 0);
  widthByKalla.set(kalla, width);
  return width;
}

function lineAt(kalla: Kalla, index: number): string {
  return kalla.radList[index]?.textList[0] ?? '';
}

/** True when the line ended by itself: the next word would still have had room in it. */
function isEnded(kalla: Kalla, index: number): boolean {
  const [firstWord = ''] = lineAt(kalla, index + 1).split(' ');
  return lineAt(kalla, index).length + 1 + firstWord.length <= wrapWidth(kalla);
}

/** The lines from an index that the margin has divided, as one text; null at a boundary, a blank line or the end. */
export function styckeAt(ram: Lasram, start: number): Stycke | null {
  const { kalla } = ram;
  const radIndexList: number[] = [];
  for (let index = start; index < kalla.radList.length; index += 1) {
    if (ram.isBoundary(index) || lineAt(kalla, index) === '') break;
    radIndexList.push(index);
    if (isEnded(kalla, index)) break;
  }
  if (radIndexList.length === 0) return null;
  return { radIndexList, text: radIndexList.map((index) => lineAt(kalla, index)).join(' ') };
}

const MAX_GAP = 8;

/** Index of the next line that holds something, within a page break; null at a boundary or the end. */
export function nextLine(ram: Lasram, from: number): number | null {
  const end = Math.min(ram.kalla.radList.length, from + MAX_GAP);
  for (let index = from; index < end; index += 1) {
    if (ram.isBoundary(index)) return null;
    if (lineAt(ram.kalla, index) !== '') return index;
  }
  return null;
}
