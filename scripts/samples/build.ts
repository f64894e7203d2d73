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

/** The bytes of a sample workbook: the template filled as a person would fill it. */
export async function buildSample(sample: Sample): Promise<Uint8Array> {
  const template = need(await (await workbookWith(sample, {})).readWorkbook());
  return (await workbookWith(sample, sampleRows(sample, template))).toBytes();
}
