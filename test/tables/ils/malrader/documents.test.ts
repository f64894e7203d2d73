import { readFileSync } from 'node:fs';
import { cellText, EMPTY_CELL, type Cell } from '../../../../src/core';
import { kallaOfSheet, kallaOfText } from '../../../../src/tables/ils/kalla/kalla';
import { aktivitetForm, indikatorForm } from '../../../../src/tables/ils/malrader';
import type { Kalla } from '../../../../src/tables/ils/types';
import { createXlsxPort } from '../../../../src/xlsx';
import { describeShared, sharedPath } from '../../../helpers/shared';
import { ramOf, walk } from './walker';

interface PrintedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fullName?: string;
  readonly fragmentOf?: number;
  readonly checked?: boolean | null;
  readonly avvikelse?: boolean;
  readonly analysisLines?: readonly number[];
}
interface PrintedTable {
  readonly headers: readonly string[];
  readonly rows: readonly PrintedRow[];
}
interface PrintedDocument {
  readonly indicatorTables: readonly PrintedTable[];
  readonly activityTables: readonly PrintedTable[];
}

const KEY_BY_HEADER: Readonly<Record<string, string>> = {
  'Periodens utfall': 'utfall',
  'Utfall män/ pojkar': 'utfallMan',
  'Utfall kvinnor/ flickor': 'utfallKvinnor',
  Årsmål: 'arsmal',
  Arsmål: 'arsmal',
  'KF:s årsmål': 'kfArsmal',
  Period: 'period',
  Periodicitet: 'periodicitet',
};
const KEY_LIST = [...new Set([...Object.values(KEY_BY_HEADER), 'foregaendeUtfall'])];

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The records of a table, cells by key; fragments of rows are left out. */
function rowsOf(tableList: readonly PrintedTable[]): readonly {
  readonly row: PrintedRow;
  readonly cellByHeader: Readonly<Record<string, string>>;
  readonly namn: string;
}[] {
  return tableList.flatMap(({ headers, rows }) => {
    const namnColumn = headers[0] === '' ? 1 : 0;
    return rows
      .filter(({ fragmentOf }) => fragmentOf === undefined)
      .map((row) => ({
        row,
        namn: clean(row.fullName ?? row.cells[namnColumn]!),
        cellByHeader: Object.fromEntries(headers.map((header, at) => [header, row.cells[at]!])),
      }));
  });
}

const asText = (cell: Cell | undefined): string => cellText(cell ?? EMPTY_CELL);

/** First and last lines are told by number; `rowNumber` is the line of the text. */
function lineNumbers(kalla: Kalla, radIndexList: readonly number[]): readonly number[] {
  return radIndexList.map((index) => kalla.radList[index]!.rowNumber);
}

describeShared('the tables of three real documents', () => {
  const documentList = [
    ['000-ung-fritid-vb-2022', 2022, 'VB'],
    ['003-familjeenheten-vb-2021', 2021, 'VB'],
    ['001-spanga-tensta-vp-2022', 2022, 'VP'],
  ] as const;

  const jsonOf = (name: string): PrintedDocument =>
    JSON.parse(readFileSync(sharedPath(`data/${name}.json`), 'utf8')) as PrintedDocument;
  const textOf = (name: string): Kalla => kallaOfText(readFileSync(sharedPath(`data/${name}.txt`), 'utf8'));

  async function sheetOf(name: string): Promise<Kalla> {
    const port = createXlsxPort(readFileSync(sharedPath(`data/${name}-pasted.xlsx`)));
    if (!port.ok) throw new Error('no workbook');
    const sheet = await port.value.readSheet(null);
    if (!sheet.ok) throw new Error('no sheet');
    return kallaOfSheet(sheet.value);
  }

  const sourceList = documentList.flatMap(([name, ar, typ]) =>
    [['text', textOf] as const, ['sheet', sheetOf] as const].map(
      ([source, read]) => [`${name} (${source})`, name, ar, typ, read] as const,
    ),
  );

  test.each(sourceList)('%s: every indicator with every cell', async (_, name, ar, typ, read) => {
    const kalla = await read(name);
    const { postList, ejTolkadeList } = walk(indikatorForm, ramOf(kalla, { ar, typ }));
    const found = postList.map(({ namn, cellByKey, radIndexList }) => ({
      namn,
      line: lineNumbers(kalla, radIndexList)[0],
      cells: Object.fromEntries(KEY_LIST.map((key) => [key, asText(cellByKey[key])])),
    }));
    const printed = rowsOf(jsonOf(name).indicatorTables).map(({ row, namn, cellByHeader }) => {
      const byKey = Object.entries(cellByHeader).map(
        ([header, text]) =>
          [KEY_BY_HEADER[header] ?? (/VB \d{4}$/.test(header) ? 'foregaendeUtfall' : ''), text] as const,
      );
      const cells = Object.fromEntries(
        KEY_LIST.map((key) => [key, '']).concat(
          byKey.filter(([key]) => key !== '').map(([key, text]) => [key, text]),
        ),
      );
      return { namn, line: row.line, cells };
    });
    expect(found).toEqual(printed);
    expect(ejTolkadeList).toEqual([]);
  });

  test.each(sourceList)('%s: every activity with dates and marks', async (_, name, ar, typ, read) => {
    const kalla = await read(name);
    const { postList, ejTolkadeList } = walk(aktivitetForm, ramOf(kalla, { ar, typ }));
    const found = postList.map((post) => ({
      namn: post.namn,
      line: lineNumbers(kalla, post.radIndexList)[0],
      dates: [asText(post.startdatum), asText(post.slutdatum)],
      checked: post.isKlar,
      avvikelse: post.isAvvikelse,
    }));
    const printed = rowsOf(jsonOf(name).activityTables).map(({ row, namn, cellByHeader }) => ({
      namn,
      line: row.line,
      dates: [cellByHeader.Startdatum, cellByHeader.Slutdatum],
      checked: row.checked ?? null,
      avvikelse: row.avvikelse ?? false,
    }));
    expect(found).toEqual(printed);
    expect(ejTolkadeList).toEqual([]);
  });

  test.each(sourceList)('%s: every analysis under its row', async (_, name, ar, typ, read) => {
    const kalla = await read(name);
    const ram = ramOf(kalla, { ar, typ });
    const postList = [...walk(indikatorForm, ram).postList, ...walk(aktivitetForm, ram).postList];
    const found = postList.map(({ namn, radIndexList, analys }) => ({
      namn,
      lines: lineNumbers(kalla, radIndexList).slice(1),
      hasText: analys !== '',
    }));
    const json = jsonOf(name);
    const printed = [...rowsOf(json.indicatorTables), ...rowsOf(json.activityTables)].map(({ namn, row }) => {
      const { continuedAt } = row as { readonly continuedAt?: number };
      const lines = [...(continuedAt === undefined ? [] : [continuedAt]), ...(row.analysisLines ?? [])];
      return { namn, lines, hasText: (row.analysisLines ?? []).length > 0 };
    });
    expect(found).toEqual(printed);
  });
});
