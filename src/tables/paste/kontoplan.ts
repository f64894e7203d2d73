import { cellText, EMPTY_CELL } from '../../core';
import type { TableData } from '../../workbook';
import { kontoplanSpec } from '../specs/kontoplan';
import { readHeader } from '../read/header';
import type { Pasteunderlag } from './types';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly verksamhetId: string;
  readonly radId: string;
}

/** The table of that name, however its letters are written. */
export function tableOf({ tableList }: Pick<Pasteunderlag, 'tableList'>, name: string): TableData | null {
  return tableList.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Which row of Ekonomi an account belongs to, by the sheet Kontoplan. */
export class Kontoplan {
  private readonly rangeList: readonly Span[];
  private readonly singleByKonto = new Map<number, Span[]>();
  /** Accounts that stand in the sheet without a row: somebody is to fill it in. */
  readonly openSet: ReadonlySet<number>;

  constructor(underlag: Pick<Pasteunderlag, 'tableList'>) {
    const spanList = readSpans(tableOf(underlag, kontoplanSpec.table));
    const settledList = spanList.filter(({ radId }) => radId !== '');
    this.openSet = new Set(spanList.filter(({ radId }) => radId === '').map(({ from }) => from));
    this.rangeList = settledList.filter(({ from, to }) => from !== to);
    for (const span of settledList.filter(({ from, to }) => from === to)) {
      const list = this.singleByKonto.get(span.from);
      if (list) list.push(span);
      else this.singleByKonto.set(span.from, [span]);
    }
  }

  /** Row ids of an account; several when the ranges overlap. */
  rowsOf(konto: number, verksamhetId: string | null): readonly string[] {
    const hitList = [
      ...(this.singleByKonto.get(konto) ?? []),
      ...this.rangeList.filter(({ from, to }) => konto >= from && konto <= to),
    ].filter(
      (span) => span.verksamhetId === '' || verksamhetId === null || span.verksamhetId === verksamhetId,
    );
    return [...new Set(hitList.map(({ radId }) => radId))];
  }
}

function readSpans(table: TableData | null): readonly Span[] {
  if (!table) return [];
  const { indexByKey } = readHeader(kontoplanSpec, table);
  return table.rowList.flatMap((row) => {
    const textOf = (key: string): string => cellText(row[indexByKey.get(key) ?? -1] ?? EMPTY_CELL).trim();
    const from = Number(textOf('kontoFran').replace(/\s/g, ''));
    const till = textOf('kontoTill').replace(/\s/g, '');
    if (!Number.isInteger(from) || from === 0) return [];
    const to = till === '' ? from : Number(till);
    return [
      { from, to, verksamhetId: textOf('verksamhetId').toUpperCase(), radId: textOf('radId').toUpperCase() },
    ];
  });
}
