/** Entry file of the workbench: a workbook and the pane in a browser, without Excel. */
import '../core/without-eval';
import { createRoot } from 'react-dom/client';
import type { Issue } from '../core';
import { issueMessage, t, type Lang } from '../i18n';
import { createPaneStorage, langOfLocale } from '../taskpane';
import { createXlsxPort } from '../xlsx';
import { Workbench, type WorkbenchHost } from './app/Workbench';
import { createPaneServices } from './app/pane-services';
import { WorkbookDocument, type DocumentTools } from './document';
import { recalculateDocument } from './recalculation';
import { wantedFile } from './wanted-file';

/** The version of package.json, put in by the build. */
declare const MALKEDJAN_VERSION: string;

/** Quiet time after an edit until the workbook is checked again: enough for the grid to be drawn first. */
const RECHECK_MS = 10;

const tools: DocumentTools = {
  openFile: createXlsxPort,
  recalculate: recalculateDocument,
};

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function download(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

function hostOf(lang: Lang): WorkbenchHost {
  const storage = createPaneStorage(() => localStorage);
  return {
    lang,
    download,
    ask: (question) => window.confirm(question),
    paneServices: (workbook, onLang) =>
      createPaneServices(workbook, {
        lang,
        version: MALKEDJAN_VERSION,
        storage,
        onLang,
        now: () => new Date(),
        recheckMs: RECHECK_MS,
        readExample: () => fetchBytes(wantedFile('').address),
      }),
  };
}

function showStop(place: HTMLElement, lang: Lang, textList: readonly string[]): void {
  document.documentElement.lang = lang;
  place.setAttribute('role', 'alert');
  place.textContent = [t(lang, 'workbench.cannotOpen'), ...textList].join(' ');
}

async function start(place: HTMLElement): Promise<void> {
  const lang = langOfLocale(navigator.language);
  const { address, fileName } = wantedFile(location.search);
  const say = (issueList: readonly Issue[]) => issueList.map((issue) => issueMessage(lang, issue));
  try {
    const opened = WorkbookDocument.open(tools, await fetchBytes(address), fileName);
    if (!opened.ok) return showStop(place, lang, say(opened.issueList));
    createRoot(place).render(<Workbench document={opened.value} host={hostOf(lang)} />);
  } catch (thrown) {
    showStop(place, lang, [String(thrown)]);
  }
}

void start(document.getElementById('workbench')!);
