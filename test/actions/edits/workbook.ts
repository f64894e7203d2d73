import { applyPlanTo } from './apply-plan-to';
import { analyseWorkbook, type Analys } from '../../../src/actions';
import { planTemplate, type TemplateRow } from '../../../src/tables';
import { blankWorkbook, type XlsxPort } from '../../../src/xlsx';
import { portOf } from '../../helpers/sample-port';

export type Rows = Readonly<Record<string, readonly TemplateRow[]>>;

/** A unit's annual report as a file with these rows in its data sheets. */
export async function workbookOf(rowListByTable: Rows, typ: 'VP' | 'T1' | 'VB' = 'VB'): Promise<XlsxPort> {
  const port = portOf(blankWorkbook());
  await applyPlanTo(port, planTemplate({ typ, niva: 'enhet', ar: 2024, rowListByTable }));
  return portOf(port.toBytes());
}

/** The workbook read and computed; a workbook that cannot be is a broken test. */
export async function analysed(port: XlsxPort): Promise<Analys> {
  const result = await analyseWorkbook(port);
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return result.value;
}

/** One goal with an indicator that misses its target and three activities. */
export const ROWS: Rows = {
  Mal: [{ 'Mål-ID': 'M1', Nivå: 'Enhetsmål', Namn: 'Unga trivs', Bedömning: 'Uppfylls delvis' }],
  Indikatorer: [
    { 'Indikator-ID': 'I001', 'Mål-ID': 'M1', Indikator: 'Nöjda besökare', Utfall: '40 %', Årsmål: '69 %' },
    { 'Indikator-ID': 'I002', 'Mål-ID': 'M1', Indikator: 'Trygga besökare', Utfall: '80 %', Årsmål: '69 %' },
  ],
  Aktiviteter: [
    { 'Aktivitet-ID': 'A001', 'Mål-ID': 'M1', Aktivitet: 'Öppet på lördagar' },
    { 'Aktivitet-ID': 'A002', 'Mål-ID': 'M1', Aktivitet: 'Ungdomsråd', Läge: 'Genomförd', Klar: 'x' },
    { 'Aktivitet-ID': 'A003', 'Mål-ID': 'M1', Aktivitet: 'Läger', Klar: false },
  ],
};
