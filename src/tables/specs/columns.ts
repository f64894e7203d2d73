import type { ColumnSpec, ColumnType, Writer } from '../spec';
import { CHOICES, type ChoiceName } from './choices';

/** Writers of a column as in `sheets.md`, e.g. `CU` or `CHI`; `=` is computed by the add-in. */
type WriterText = string;

/** What a column may say besides key, header, writers and hint. */
type Extra = Partial<Omit<ColumnSpec, 'key' | 'header' | 'hint' | 'writerList' | 'type' | 'choiceList'>>;

const WIDTH_BY_TYPE: Readonly<Record<ColumnType, number>> = {
  text: 18,
  id: 12,
  idList: 14,
  choice: 16,
  choiceList: 14,
  yesNo: 11,
  tick: 8,
  date: 12,
  number: 10,
  value: 12,
  target: 14,
};

/** Bold letters are at most this much wider than the digits that widths count. */
const BOLD_FACTOR = 1.15;

/** Wide enough that no word of the header (its filter button beside it) is broken. */
function widthOf(type: ColumnType, header: string): number {
  const pieceList = header.split(/(?<=[ /-])/).map((piece) => piece.trimEnd().length);
  return Math.max(WIDTH_BY_TYPE[type], Math.ceil(Math.max(...pieceList) * BOLD_FACTOR) + 1);
}

function column<Key extends string>(
  type: ColumnType,
  key: Key,
  header: string,
  writers: WriterText,
  hint: string,
  extra: Extra,
  choices?: ChoiceName,
): ColumnSpec<Key> {
  return {
    key,
    header,
    type,
    writerList: [...writers] as Writer[],
    hint,
    widthChars: widthOf(type, header),
    ...(choices === undefined ? {} : { choiceList: CHOICES[choices] }),
    ...extra,
  };
}

/** A column of one plain type: key, header, writers, hint. */
type PlainColumn = <Key extends string>(
  key: Key,
  header: string,
  writers: WriterText,
  hint: string,
  extra?: Extra,
) => ColumnSpec<Key>;

/** A column with a list of words: key, header, list, writers, hint. */
type ListColumn = <Key extends string>(
  key: Key,
  header: string,
  choices: ChoiceName,
  writers: WriterText,
  hint: string,
  extra?: Extra,
) => ColumnSpec<Key>;

/** An id column that points into other tables: key, header, tables, writers, hint. */
type ReferenceColumn = <Key extends string>(
  key: Key,
  header: string,
  references: readonly string[],
  writers: WriterText,
  hint: string,
  extra?: Extra,
) => ColumnSpec<Key>;

const plain =
  (type: ColumnType, defaults: Extra = {}): PlainColumn =>
  (key, header, writers, hint, extra = {}) =>
    column(type, key, header, writers, hint, { ...defaults, ...extra });

const listed =
  (type: ColumnType): ListColumn =>
  (key, header, choices, writers, hint, extra = {}) =>
    column(type, key, header, writers, hint, extra, choices);

const referring =
  (type: ColumnType): ReferenceColumn =>
  (key, header, references, writers, hint, extra = {}) =>
    column(type, key, header, writers, hint, { references, ...extra });

export const text = plain('text');
/** Prose: wide, wrapped. */
export const longText = plain('text', { isLong: true, widthChars: 60 });
export const rowId = plain('id', { isColumnRequired: true });
export const value = plain('value');
export const target = plain('target');
export const number = plain('number');
export const date = plain('date');
export const tick = plain('tick');
export const yesNo: PlainColumn = (key, header, writers, hint, extra = {}) =>
  column('yesNo', key, header, writers, hint, extra, 'JaNej');

export const choice = listed('choice');
export const choiceList = listed('choiceList');
/** Free text with suggested words. */
export const suggestion = listed('text');

export const reference = referring('id');
export const referenceList = referring('idList');
