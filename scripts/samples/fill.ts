import type { CellScalar } from '../../src/core';
import { numbered, type Row, type Sample } from './sample';
import type { TableData, WorkbookSnapshot } from '../../src/workbook';

function tableOf(snapshot: WorkbookSnapshot, name: string): TableData {
  const table = snapshot.tableList.find((item) => item.name === name);
  if (!table) throw new Error(`the template has no table ${name}`);
  return table;
}

function rowsOf({ headerList, rowList }: TableData): readonly Row[] {
  return rowList.map((cells) =>
    Object.fromEntries(headerList.map((header, index) => [header, cells[index]?.value ?? null])),
  );
}

/** The template's own setting rows with the sample's values laid over; an unknown name is a broken sample. */
function settingRows(table: TableData, valueByName: Readonly<Record<string, CellScalar>>): readonly Row[] {
  const nameHeader = table.headerList[0]!;
  const rowList = rowsOf(table);
  for (const name of Object.keys(valueByName)) {
    if (!rowList.some((row) => row[nameHeader] === name)) throw new Error(`no setting called ${name}`);
  }
  return rowList.map((row) => {
    const value = valueByName[String(row[nameHeader])];
    return value === undefined ? row : { ...row, Värde: value };
  });
}

/** Texts under the sections of the template that bear their headings. */
function textRows(avsnitt: TableData, { textByRubrik }: Sample): readonly Row[] {
  const idByRubrik = new Map(rowsOf(avsnitt).map((row) => [row['Rubrik'], row['Avsnitt-ID']]));
  return textByRubrik.map(({ rubrik, underrubrik = '', text }, index) => {
    const avsnittId = idByRubrik.get(rubrik);
    if (!avsnittId) throw new Error(`the template has no section ${rubrik}`);
    return {
      'Text-ID': numbered('T', index),
      'Mål-ID eller Avsnitt-ID': avsnittId,
      Block: 'Text',
      Ordning: index + 1,
      Underrubrik: underrubrik,
      Text: text,
    };
  });
}

/** All rows of a sample's tables, given the empty template it starts from. */
export function sampleRows(sample: Sample, template: WorkbookSnapshot): Readonly<Record<string, readonly Row[]>> {
  const settingEntries = Object.entries(sample.settingByTable).map(([table, valueByName]) => [
    table,
    settingRows(tableOf(template, table), valueByName),
  ]);
  return {
    ...sample.rowListByTable,
    ...Object.fromEntries(settingEntries),
    Texter: textRows(tableOf(template, 'Avsnitt'), sample),
  };
}
