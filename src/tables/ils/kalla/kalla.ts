import { cellText, EMPTY_CELL, type Cell } from '../../../core';
import type { SheetData } from '../../../workbook';
import type { Kalla, Kallrad } from '../types';
import { cleanText } from './clean';
import { isPlainText } from './plain-text';

const LINE_BREAK = /\r\n|[\r\n\u000b\u000c\u0085\u2028\u2029]/;
const TAB = '\t';

function row(rowNumber: number, cellList: readonly Cell[]): Kallrad {
  const textList = cellList.map((cell) => cleanText(cellText(cell)));
  let length = textList.length;
  while (length > 0 && textList[length - 1] === '') length -= 1;
  return { rowNumber, cellList: cellList.slice(0, length), textList: textList.slice(0, length) };
}

function textCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { value: text };
}

function lineCells(line: string): readonly Cell[] {
  return line.split(TAB).map(textCell);
}

/** Rows of a text: a line a row, tabs between cells. */
function rowsOfLines(lineList: readonly string[], numberOf: (index: number) => number): readonly Kallrad[] {
  return lineList.map((line, index) => row(numberOf(index), lineCells(line)));
}

/**
 * A text as rows: lines by any line break, cells by tabs.
 * Example: `kallaOfText('Aktivitet\tStartdatum').radList[0]?.textList` → `['Aktivitet', 'Startdatum']`.
 */
export function kallaOfText(text: string): Kalla {
  const radList = rowsOfLines(text.replace(/^\ufeff/, '').split(LINE_BREAK), (index) => index + 1);
  return { sheet: null, radList, isPlainText: isPlainText(radList), isDate1904: false };
}

/** True when the whole row stands in one cell as text: tabs and line breaks inside it are the document's own. */
function loneText(cellList: readonly Cell[]): string | null {
  const filledList = cellList.filter((cell) => cellText(cell).trim() !== '');
  const text = filledList.length === 1 && filledList[0] === cellList[0] ? filledList[0]!.value : null;
  return typeof text === 'string' && /[\t\r\n\u000b]/.test(text.trim()) ? text : null;
}

/**
 * A sheet that holds a pasted document, as rows: table cells in columns, or everything in column A with tabs. A
 * cell with several lines gives a row for each, all with the number of the sheet's row.
 */
export function kallaOfSheet(sheet: SheetData, isDate1904 = false): Kalla {
  const radList = sheet.rowList.flatMap((cellList, index) => {
    const text = loneText(cellList);
    return text === null ? [row(index + 1, cellList)] : rowsOfLines(text.split(LINE_BREAK), () => index + 1);
  });
  return { sheet: sheet.title, radList, isPlainText: isPlainText(radList), isDate1904 };
}
