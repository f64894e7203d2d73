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
  /** When the sheet that is shown is no report, the one that looks most like one is read instead. */
  readonly isSearching?: boolean;
  /** What the person says where the document does not. */
  readonly svar: Importsvar;
}

async function readSource(port: WorkbookPort, blad: string | null): Promise<Result<Kalla>> {
  const workbook = await port.readWorkbook();
  if (!workbook.ok) return workbook;
  const sheet = await port.readSheet(blad);
  return sheet.ok ? success(kallaOfSheet(sheet.value, workbook.value.isDate1904)) : sheet;
}

/** The import of another sheet than the one shown: the one with most goals; null when none is a report. */
async function previewAnySheet(port: WorkbookPort, shown: string, svar: Importsvar) {
  const workbook = await port.readWorkbook();
  const titleList = workbook.ok ? workbook.value.sheetList.map(({ title }) => title) : [];
  let best: { readonly title: string; readonly preview: ImportPreview } | null = null;
  for (const title of titleList.filter((other) => other !== shown)) {
    const source = await readSource(port, title);
    const preview = source.ok ? previewImport(source.value, svar) : source;
    if (!preview.ok) continue;
    const isBetter = best === null || preview.value.resultat.last.mal > best.preview.resultat.last.mal;
    if (isBetter) best = { title, preview: preview.value };
  }
  return best;
}

/** The import with the sheet that was chosen told first. */
function withSheet({ resultat, plan }: ImportPreview, title: string): ImportPreview {
  const antagande = { code: 'blad', radIndex: null, params: { blad: title }, plats: title };
  return { plan, resultat: { ...resultat, antagandeList: [antagande, ...resultat.antagandeList] } };
}

/** Reads the document pasted in a sheet and shows what an import of it would give. Writes nothing. */
export const previewSheetImport: Action<SheetSource, ImportPreview> = {
  id: 'preview-import',
  labelKey: 'action.import',
  icon: 'document-table-search',
  canRun: (snapshot) => snapshot !== null && !hasDataSheets(snapshot),
  async run({ port }, { blad, svar, isSearching = false }) {
    const source = await readSource(port, blad);
    if (!source.ok) return source;
    const preview = previewImport(source.value, svar);
    const isReport = preview.ok || !preview.issueList.some(({ code }) => code === 'import-no-goals');
    if (isReport || !isSearching || blad !== null) return preview;
    const found = await previewAnySheet(port, source.value.sheet ?? '', svar);
    return found === null ? preview : success(withSheet(found.preview, found.title));
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
