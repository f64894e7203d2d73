import type { Located } from '../../../core';
import { agareOfMal, isInherited } from '../../goals';
import type { Mal, Modell } from '../../model';

/** One text that people have written, and where. */
export interface FreeText {
  readonly row: Located;
  readonly key: string;
  readonly text: string;
  /** The goal it belongs to; null for texts of sections and unknown goals. */
  readonly mal: Mal | null;
  /** KF's or the board's text in a unit's workbook: read-only, so never blamed on the unit (domain 1). */
  readonly isInherited: boolean;
  /** A heading, or a note beside a row of figures: short by nature, and often the same on several rows. */
  readonly isNote: boolean;
}

interface Source {
  /** Columns with prose, in sheet order. */
  readonly keyList: readonly string[];
  /** Id of the goal a row belongs to, when it is not the row itself. */
  readonly malIdKey: string | null;
  /** Texts that the reporting organisation writes also on inherited goals. */
  readonly ownKeySet: ReadonlySet<string>;
  readonly noteKeySet: ReadonlySet<string>;
  rows(modell: Modell): readonly Located[];
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** Notes beside the rows of a sheet about the whole organisation. */
function notes(key: string, rows: Source['rows']): Source {
  return { keyList: [key], malIdKey: null, ownKeySet: NO_KEYS, noteKeySet: new Set([key]), rows };
}

const SOURCE_LIST: readonly Source[] = [
  {
    keyList: ['motivering', 'beskrivning', 'analys'],
    malIdKey: 'id',
    ownKeySet: NO_KEYS,
    noteKeySet: NO_KEYS,
    rows: ({ malList }) => malList,
  },
  {
    keyList: ['underrubrik', 'text'],
    malIdKey: 'agareId',
    ownKeySet: NO_KEYS,
    noteKeySet: new Set(['underrubrik']),
    rows: ({ textradList }) => textradList,
  },
  {
    keyList: ['text', 'kommentar'],
    malIdKey: 'malId',
    ownKeySet: NO_KEYS,
    noteKeySet: NO_KEYS,
    rows: ({ resultatList }) => resultatList,
  },
  {
    keyList: ['skalTillArsmal', 'motivering', 'analys'],
    malIdKey: 'malId',
    ownKeySet: new Set(['skalTillArsmal', 'motivering', 'analys']),
    noteKeySet: NO_KEYS,
    rows: ({ indikatorList }) => indikatorList,
  },
  {
    keyList: ['orsak', 'analys'],
    malIdKey: 'malId',
    ownKeySet: new Set(['orsak', 'analys']),
    noteKeySet: NO_KEYS,
    rows: ({ aktivitetList }) => aktivitetList,
  },
  notes('kommentar', ({ ekonomiradList }) => ekonomiradList),
  notes('kommentar', ({ investeringList }) => investeringList),
  notes('kommentar', ({ balanspostList }) => balanspostList),
  notes('kommentar', ({ budgetpostList }) => budgetpostList),
  notes('fotnot', ({ volymList }) => volymList),
  notes('atgarder', ({ synpunktList }) => synpunktList),
];

/** Eight checks read the same texts; a model never changes, so they are gathered once. */
const GATHERED = new WeakMap<Modell, readonly FreeText[]>();

/** Every non-empty text of the data sheets, in workbook order. */
export function freeTexts(modell: Modell): readonly FreeText[] {
  const known = GATHERED.get(modell);
  if (known) return known;
  const malById = new Map(modell.malList.map((mal) => [mal.id, mal]));
  const list: FreeText[] = [];
  for (const source of SOURCE_LIST) {
    for (const row of source.rows(modell)) {
      for (const text of textsOfRow(source, row, malById, modell)) list.push(text);
    }
  }
  GATHERED.set(modell, list);
  return list;
}

function* textsOfRow(
  { keyList, malIdKey, ownKeySet, noteKeySet }: Source,
  row: Located,
  malById: ReadonlyMap<string, Mal>,
  { uppgifter }: Modell,
): Iterable<FreeText> {
  const fields = row as unknown as Readonly<Record<string, unknown>>;
  for (const key of keyList) {
    const text = fields[key];
    if (typeof text !== 'string' || text === '') continue;
    const mal = malIdKey === null ? null : (malById.get(String(fields[malIdKey])) ?? null);
    const isLocked = mal !== null && isInherited(agareOfMal(mal), uppgifter.niva) && !ownKeySet.has(key);
    yield { row, key, text, mal, isInherited: isLocked, isNote: noteKeySet.has(key) };
  }
}

/** The texts that the reporting organisation answers for. */
export function* ownTexts(modell: Modell): Iterable<FreeText> {
  for (const text of freeTexts(modell)) if (!text.isInherited) yield text;
}

/** Sentences of a text; abbreviations may split one in two, which only makes a rule more careful. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence !== '');
}
