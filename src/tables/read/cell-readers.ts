import {
  cellText,
  foldText,
  normalizeBlanks,
  readDate,
  readVarde,
  toNumber,
  TOMT_VARDE,
  type Cell,
  type Severity,
  type Varde,
} from '../../core';
import type { Choice, ColumnSpec, ColumnType } from '../spec';

/** Tells that the cell being read cannot be read; the record then gets the column's empty value. */
export type Report = (code: string, severity: Severity) => void;

/** Reads one non-empty cell of a column; bound once per column of a table. */
export type CellReader = (cell: Cell, report: Report) => unknown;

const EMPTY_LIST: readonly string[] = Object.freeze([]);

const EMPTY_BY_TYPE: Readonly<Record<ColumnType, unknown>> = {
  text: '',
  id: '',
  idList: EMPTY_LIST,
  choice: null,
  choiceList: EMPTY_LIST,
  yesNo: null,
  tick: null,
  date: null,
  number: null,
  value: TOMT_VARDE,
  target: TOMT_VARDE,
};

/** What a record holds where the cell is empty or the table lacks the column. Shared and frozen. */
export function emptyValueOf(type: ColumnType): unknown {
  return EMPTY_BY_TYPE[type];
}

/** A word for matching: folded, without blanks and without a symbol in front (`● Uppfylls helt`). */
export function wordKey(text: string): string {
  const folded = foldText(text).replace(/ /g, '');
  return folded.replace(/^[^\p{L}\p{N}]+/u, '') || folded;
}

/** Written forms that a column remembers; the memory is emptied rather than grown by a long table. */
const MEMORY_LIMIT = 5000;

/** Words of a choice list → code, aliases included; each written form is looked up once. */
function wordReader(choiceList: readonly Choice[]): (text: string) => string | null {
  const codeByWord = new Map<string, string>();
  for (const { code, text, aliasList = [] } of choiceList) {
    for (const word of [text, code, ...aliasList]) {
      if (!codeByWord.has(wordKey(word))) codeByWord.set(wordKey(word), code);
    }
  }
  const codeByText = new Map<string, string | null>();
  return (text) => {
    const known = codeByText.get(text);
    if (known !== undefined) return known;
    const code = codeByWord.get(wordKey(text)) ?? null;
    if (codeByText.size >= MEMORY_LIMIT) codeByText.clear();
    codeByText.set(text, code);
    return code;
  };
}

const DONE_SET: ReadonlySet<string> = new Set(['✓', '✔', '☑', 'x', 'ja', 'klar', 'true', 'sant', '1']);
const YES_SET: ReadonlySet<string> = new Set(['ja', 'true', 'sant', 'x', '✓', '1']);
const NO_SET: ReadonlySet<string> = new Set(['nej', 'false', 'falskt', '0']);

function readId(text: string): string {
  return normalizeBlanks(text).toUpperCase();
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function severityOf(column: ColumnSpec): Severity {
  return column.isFigure ? 'fel' : 'varning';
}

type Factory = (column: ColumnSpec, isDate1904: boolean) => CellReader;

const readText: Factory = ({ choiceList }) => {
  if (!choiceList) return (cell) => (typeof cell.value === 'string' ? cell.value : cellText(cell)).trim();
  const codeOf = wordReader(choiceList);
  return (cell) => {
    const text = cellText(cell).trim();
    return codeOf(text) ?? text;
  };
};

const readChoice: Factory = (column) => {
  const codeOf = wordReader(column.choiceList ?? []);
  return (cell, report) => {
    const code = codeOf(cellText(cell));
    if (code === null) report('unreadable-choice', severityOf(column));
    return code;
  };
};

const readChoiceList: Factory = (column) => {
  const codeOf = wordReader(column.choiceList ?? []);
  return (cell, report) =>
    splitList(cellText(cell)).flatMap((word) => {
      const code = codeOf(word);
      if (code === null) report('unreadable-choice', severityOf(column));
      return code ?? [];
    });
};

const readYesNo: Factory = (column) => (cell, report) => {
  const word = foldText(cellText(cell));
  if (YES_SET.has(word)) return true;
  if (NO_SET.has(word)) return false;
  report('unreadable-yes-no', severityOf(column));
  return null;
};

/** Anything but a known tick is unknown, never "no" (domain 7); an unticked box says nothing. */
const readTick: Factory = (column) => (cell, report) => {
  if (cell.value === false) return null;
  if (DONE_SET.has(foldText(cellText(cell)))) return true;
  report('unreadable-tick', severityOf(column));
  return null;
};

const readDay: Factory = (column, isDate1904) => (cell, report) => {
  const { iso } = readDate(cell, isDate1904);
  if (iso === null) report('unreadable-date', severityOf(column));
  return iso;
};

const readNumber: Factory = (column) => (cell, report) => {
  const { varde, slag } = readVarde(cell, 'value');
  const number = slag === 'varde' && varde !== null ? toNumber(varde) : null;
  if (number !== null && (!column.isInteger || Number.isInteger(number))) return number;
  report('unreadable-number', severityOf(column));
  return null;
};

/** Values are immutable, and columns repeat them (`Tas fram av nämnd`, `80 %`): each text is read once. */
function rememberingReader(kind: 'value' | 'target'): (cell: Cell) => Varde {
  const vardeByText = new Map<string, Varde>();
  return (cell) => {
    if (typeof cell.value !== 'string' || cell.error !== undefined) return readVarde(cell, kind);
    const known = vardeByText.get(cell.value);
    if (known !== undefined) return known;
    if (vardeByText.size >= MEMORY_LIMIT) vardeByText.clear();
    const varde = readVarde(cell, kind);
    vardeByText.set(cell.value, varde);
    return varde;
  };
}

function readVardeAs(kind: 'value' | 'target', code: string): Factory {
  return (column) => {
    const read = rememberingReader(kind);
    return (cell, report) => {
      const varde = read(cell);
      if (varde.slag === 'olasbar') report(code, severityOf(column));
      return varde;
    };
  };
}

const FACTORY_BY_TYPE: Readonly<Record<ColumnType, Factory>> = {
  text: readText,
  id: () => (cell) => readId(cellText(cell)),
  idList: () => (cell) => splitList(cellText(cell)).map(readId),
  choice: readChoice,
  choiceList: readChoiceList,
  yesNo: readYesNo,
  tick: readTick,
  date: readDay,
  number: readNumber,
  value: readVardeAs('value', 'unreadable-value'),
  target: readVardeAs('target', 'unreadable-target'),
};

/** The reader of a column (domain 3, 7): what a cell of its type means, problems reported, nothing guessed. */
export function cellReaderOf(column: ColumnSpec, isDate1904: boolean): CellReader {
  return FACTORY_BY_TYPE[column.type](column, isDate1904);
}
