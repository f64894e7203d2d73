import { kallaOfSheet, kallaOfText, type Kalla } from '../../../src/tables/ils';
import { asColumnA, asSheet } from './print';

const MARGIN = 90;

/** A line broken at the margin, at blanks. */
function wrapped(line: string): readonly string[] {
  const lineList: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    const isFull = open !== '' && open.length + 1 + word.length > MARGIN;
    if (isFull) lineList.push(open);
    open = isFull || open === '' ? word : `${open} ${word}`;
  }
  return [...lineList, open];
}

/** Rows of a report whose cells are parted by `|`. */
export function cellsOf(report: string): readonly (readonly string[])[] {
  return report.split('\n').map((line) => line.split('|'));
}

/** The four forms in which one report reaches the import (domain 9). */
export function formsOf(report: string): Readonly<Record<'text' | 'sheet' | 'columnA' | 'plain', Kalla>> {
  const rader = cellsOf(report);
  const plain = rader.flatMap((cells) => wrapped(cells.filter((text) => text !== '').join(' ')));
  return {
    text: kallaOfText(rader.map((cells) => cells.join('\t')).join('\n')),
    sheet: kallaOfSheet(asSheet(rader)),
    columnA: kallaOfSheet(asColumnA(rader)),
    plain: kallaOfText(plain.join('\n')),
  };
}
