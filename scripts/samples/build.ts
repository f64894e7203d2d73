import type { Result } from '../../src/core';
import { planTemplate } from '../../src/tables';
import { blankWorkbook, createXlsxPort } from '../../src/xlsx';
import { sampleRows } from './fill';
import type { Row, Sample } from './sample';

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return result.value;
}

async function workbookWith(sample: Sample, rowListByTable: Readonly<Record<string, readonly Row[]>>) {
  const port = need(createXlsxPort(blankWorkbook()));
  need(await port.applyPlan(planTemplate({ ...sample.template, rowListByTable })));
  return port;
}

async function filledRows(sample: Sample): Promise<Readonly<Record<string, readonly Row[]>>> {
  return sampleRows(sample, need(await (await workbookWith(sample, {})).readWorkbook()));
}

/** The bytes of a sample workbook: the template filled as a person would fill it. */
export async function buildSample(sample: Sample): Promise<Uint8Array> {
  return (await workbookWith(sample, await filledRows(sample))).toBytes();
}

/**
 * The same sample as JSON for the pane: the kind of template, and the rows to fill in. Empty cells are left out,
 * and of the settings the template's own rows.
 */
export async function exampleText(sample: Sample): Promise<string> {
  const rowListByTable = Object.fromEntries(
    Object.entries(await filledRows(sample)).map(([table, rowList]) => [
      table,
      rowList.map(filledOnly).filter((row) => isOwn(sample.settingByTable[table], row)),
    ]),
  );
  return `${JSON.stringify({ ...sample.template, rowListByTable })}\n`;
}

const filledOnly = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null && cell !== ''));

function isOwn(valueByName: Sample['settingByTable'][string] | undefined, row: Row): boolean {
  return valueByName === undefined || Object.values(row).some((cell) => String(cell) in valueByName);
}
