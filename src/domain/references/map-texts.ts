import type { Modell } from '../model';

/** Rewrites one text; the row and its column tell where it stands. */
export type TextRewriter = (text: string) => string;

/** Columns with prose that a person writes and the report prints, by list of the model. */
const TEXT_KEYS = {
  malList: ['motivering', 'beskrivning', 'analys'],
  textradList: ['underrubrik', 'text'],
  resultatList: ['text', 'kommentar'],
  indikatorList: ['skalTillArsmal', 'motivering', 'analys'],
  aktivitetList: ['orsak', 'analys'],
  ekonomiradList: ['kommentar'],
  investeringList: ['kommentar'],
  balanspostList: ['kommentar'],
  budgetpostList: ['kommentar'],
  volymList: ['fotnot'],
  synpunktList: ['atgarder'],
} as const satisfies Partial<Record<keyof Modell, readonly string[]>>;

type TextList = keyof typeof TEXT_KEYS;

/** The model with every prose text rewritten; the very same objects where nothing changes. */
export function mapTexts(modell: Modell, rewrite: TextRewriter): Modell {
  let next = modell;
  for (const [list, keyList] of Object.entries(TEXT_KEYS) as [TextList, readonly string[]][]) {
    const rowList = mapRows(modell[list], keyList, rewrite);
    if (rowList !== modell[list]) next = { ...next, [list]: rowList };
  }
  return next;
}

function mapRows(
  rowList: readonly object[],
  keyList: readonly string[],
  rewrite: TextRewriter,
): readonly object[] {
  let isChanged = false;
  const nextList = rowList.map((row) => {
    const next = mapRow(row as Readonly<Record<string, unknown>>, keyList, rewrite);
    isChanged ||= next !== row;
    return next;
  });
  return isChanged ? nextList : rowList;
}

function mapRow(
  row: Readonly<Record<string, unknown>>,
  keyList: readonly string[],
  rewrite: TextRewriter,
): object {
  let next = row;
  for (const key of keyList) {
    const text = row[key];
    if (typeof text !== 'string' || !text.includes('{')) continue;
    const written = rewrite(text);
    if (written !== text) next = { ...next, [key]: written };
  }
  return next;
}
