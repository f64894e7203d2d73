import { EMPTY_CELL, type Cell, type CellScalar } from '../../core';
import { decodeXstring } from '../xml';
import type { CellType } from './cell-tag';
import type { FormatList } from './number-formats';

/** What a cell's stored text refers to. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly formatList: FormatList;
  readonly isDate1904: boolean;
}

type MutableCell = { -readonly [key in keyof Cell]: Cell[key] };

const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serial 60 is the 29 February 1900 that never was. */
const FIRST_SOUND_SERIAL = 61;

/** Turns stored texts into cells; cells with the same shared string and format are one object. */
export class CellFactory {
  private readonly sharedByStyle: (Cell | undefined)[][] = [];

  constructor(private readonly context: ValueContext) {}

  /** A cell without a formula. `raw` is the text of `<v>` or `<is>`, null when there is none. */
  constant(type: CellType, raw: string | null, styleIndex: number): Cell {
    if (raw === null) return EMPTY_CELL;
    if (type === 'shared') return this.shared(Number(raw), styleIndex);
    return this.build(type, raw, styleIndex, undefined);
  }

  /** A cell with a formula; `raw` is the stored result. */
  calculated(type: CellType, raw: string | null, styleIndex: number, formula: string): Cell {
    return this.build(type, raw, styleIndex, formula);
  }

  /** The cell of a shared string. */
  shared(index: number, styleIndex: number): Cell {
    const list = (this.sharedByStyle[styleIndex] ??= []);
    return (list[index] ??= this.build('shared', String(index), styleIndex, undefined));
  }

  /** A cell with a constant number. */
  number(value: number, styleIndex: number): Cell {
    const numberFormat = this.context.formatList[styleIndex];
    return numberFormat === undefined ? { value } : { value, numberFormat };
  }

  private build(type: CellType, raw: string | null, styleIndex: number, formula: string | undefined): Cell {
    const error = type === 'error' && raw ? raw : undefined;
    const value = error === undefined && raw !== null ? this.valueOf(type, raw) : null;
    const numberFormat = this.formatOf(type, value, styleIndex);
    if (error !== undefined || formula !== undefined) return fullCell(value, formula, numberFormat, error);
    if (value === null) return EMPTY_CELL;
    return numberFormat === undefined ? { value } : { value, numberFormat };
  }

  private formatOf(type: CellType, value: CellScalar, styleIndex: number): string | undefined {
    const format = this.context.formatList[styleIndex];
    return format === undefined && type === 'date' && typeof value === 'number' ? 'yyyy-mm-dd' : format;
  }

  private valueOf(type: CellType, raw: string): CellScalar {
    switch (type) {
      case 'number':
        return numberOf(raw);
      case 'shared':
        return this.context.sharedStrings[Number(raw)] ?? null;
      case 'boolean':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'date':
        return serialOf(raw, this.context.isDate1904) ?? raw;
      case 'text':
        return decodeXstring(raw);
      default:
        return raw;
    }
  }
}

function fullCell(
  value: CellScalar,
  formula: string | undefined,
  numberFormat: string | undefined,
  error: string | undefined,
): Cell {
  const cell: MutableCell = { value };
  if (formula !== undefined) cell.formula = formula;
  if (numberFormat !== undefined) cell.numberFormat = numberFormat;
  if (error !== undefined) cell.error = error;
  return cell;
}

/** A number, or the text itself when it is none: later checks then say that it cannot be read. */
function numberOf(raw: string): CellScalar {
  const text = raw.trim();
  if (text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** `2022-12-31` or `2022-12-31T12:00:00` → serial day number of the workbook's date system. */
function serialOf(raw: string, isDate1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(raw.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const days = (Date.UTC(year!, month! - 1, day) - (isDate1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
  const sound = !isDate1904 && days < FIRST_SOUND_SERIAL ? days - 1 : days;
  return sound + (hour! * 3600 + minute! * 60 + second!) / 86_400;
}
