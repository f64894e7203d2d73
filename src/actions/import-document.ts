import { success, type Result } from '../core';
import {
  importIls,
  kallaOfSheet,
  planTemplate,
  type Importresultat,
  type Importsvar,
  type Kalla,
} from '../tables';
import type { ApplyReceipt, WorkbookPlan, WorkbookPort } from '../workbook';
import { hasDataSheets, type Action } from './action';

/** What an import would write, for a person to look at first. */
export interface ImportPreview {
  /** Counts, assumptions and rows not understood, each with its place. */
  readonly resultat: Importresultat;
  readonly plan: WorkbookPlan;
}

/** Reads a document into the data sheets it would give; nothing is written. */
export function previewImport(kalla: Kalla, svar: Importsvar): Result<ImportPreview> {
  const imported = importIls(kalla, svar);
  if (!imported.ok) return imported;
  const { typ, niva, ar, rowListByTable } = imported.value;
  return success({ resultat: imported.value, plan: planTemplate({ typ, niva, ar, rowListByTable }) });
}

export interface SheetSource {
  /** Title of the sheet with the pasted document; null = the sheet that is shown. */
  readonly blad: string | null;
  /** What the person says where the document does not. */
  readonly svar: Importsvar;
}

async function readSource(port: WorkbookPort, blad: string | null): Promise<Result<Kalla>> {
  const workbook = await port.readWorkbook();
  if (!workbook.ok) return workbook;
  const sheet = await port.readSheet(blad);
  return sheet.ok ? success(kallaOfSheet(sheet.value, workbook.value.isDate1904)) : sheet;
}

/** Reads the document pasted in a sheet and shows what an import of it would give. Writes nothing. */
export const previewSheetImport: Action<SheetSource, ImportPreview> = {
  id: 'preview-import',
  labelKey: 'action.import',
  icon: 'document-table-search',
  canRun: (snapshot) => snapshot !== null && !hasDataSheets(snapshot),
  async run({ port }, { blad, svar }) {
    const source = await readSource(port, blad);
    return source.ok ? previewImport(source.value, svar) : source;
  },
};

/** Writes the data sheets of an import that a person has looked at, into a workbook that has none. */
export const importDocument: Action<ImportPreview, ApplyReceipt> = {
  id: 'import-document',
  labelKey: 'action.import',
  icon: 'document-table-arrow-right',
  canRun: (snapshot) => snapshot !== null && !hasDataSheets(snapshot),
  async run({ port, signal, onProgress }, { plan }) {
    return port.applyPlan(plan, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
  },
};
