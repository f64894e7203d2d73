import { foldText } from '../../core';
import type { Modell, Textrad } from '../../domain';

/** A text under an optional subheading of its own. */
export interface TextItem {
  readonly underrubrik: string;
  readonly paragraphList: readonly string[];
}

/** Running text with an optional label above it ("Analys"). */
export interface TextBlock {
  readonly kind: 'text';
  readonly label: string | null;
  readonly itemList: readonly TextItem[];
}

/** The paragraphs of a text: line breaks separate them, empty ones are left out. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** A text of the sheet Mål as an item; nothing when it is empty. */
export function plainItem(text: string): readonly TextItem[] {
  const paragraphList = paragraphsOf(text);
  return paragraphList.length > 0 ? [{ underrubrik: '', paragraphList }] : [];
}

/** Rows of the sheet Texter as items; rows without subheading and text are nothing. */
export function textItems(textradList: readonly Textrad[]): readonly TextItem[] {
  return textradList
    .map(({ underrubrik, text }) => ({ underrubrik, paragraphList: paragraphsOf(text) }))
    .filter(({ underrubrik, paragraphList }) => underrubrik !== '' || paragraphList.length > 0);
}

/** One block of text; none when there is nothing in it. */
export function textBlock(label: string | null, itemList: readonly TextItem[]): readonly TextBlock[] {
  return itemList.length > 0 ? [{ kind: 'text', label, itemList }] : [];
}

/** Texts by the goal or section they belong to, each list in its order. */
export type TextradListByAgare = ReadonlyMap<string, readonly Textrad[]>;

export function textradListByAgare({ textradList }: Modell): TextradListByAgare {
  const byAgare = new Map<string, Textrad[]>();
  for (const textrad of inOrder(textradList)) {
    const list = byAgare.get(textrad.agareId);
    if (list) list.push(textrad);
    else byAgare.set(textrad.agareId, [textrad]);
  }
  return byAgare;
}

/** Rows by Ordning; those without stand last, rows alike keep the sheet's order. */
export function inOrder<Row extends { readonly ordning: number | null }>(
  rowList: readonly Row[],
): readonly Row[] {
  const place = (row: Row): number => row.ordning ?? Number.POSITIVE_INFINITY;
  return [...rowList].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** True when a text row belongs to the block of that name ("Analys"). */
export function isBlock(textrad: Textrad, name: string): boolean {
  return foldText(textrad.block) === foldText(name);
}
