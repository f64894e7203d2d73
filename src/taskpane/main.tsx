/** Entry file of the pane inside Excel: puts the Office.js adapter, the actions and the screens together. */
/// <reference types="office-js" />
import '../core/without-eval';
import { createRoot } from 'react-dom/client';
import { createExcelPort, officeHost, onWorkbookChange, selectCell, type ExcelHost } from '../excel';
import { issueMessage, t, type Lang, type TextKey } from '../i18n';
import { createPaneStorage } from './browser-storage';
import { langOfLocale, viewOfQuery } from './entry';
import { Pane, type CellPlace, type PaneServices } from './index';

/** The version of package.json, put in by the build. */
declare const MALKEDJAN_VERSION: string;

function excelServices(host: ExcelHost, lang: Lang): PaneServices {
  return {
    port: createExcelPort(host),
    lang,
    view: viewOfQuery(location.search),
    version: MALKEDJAN_VERSION,
    storage: createPaneStorage(() => localStorage),
    navigate: async ({ sheet, cell }: CellPlace) => {
      const selected = await selectCell(host, sheet, cell);
      if (!selected.ok)
        throw new Error(selected.issueList.map((issue) => issueMessage(lang, issue)).join(' '));
    },
    now: () => new Date(),
    onWorkbookChange: (listener) => onWorkbookChange(host, listener),
  };
}

/** A pane that cannot start says why, in the browser's language. */
function showStop(place: HTMLElement, key: TextKey): void {
  const lang = langOfLocale(navigator.language);
  document.documentElement.lang = lang;
  place.setAttribute('role', 'alert');
  place.textContent = t(lang, key);
}

async function start(place: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') return showStop(place, 'start.no-script');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return showStop(place, 'start.no-excel');
  const lang = langOfLocale(Office.context.displayLanguage);
  document.documentElement.lang = lang;
  createRoot(place).render(<Pane services={excelServices(officeHost(), lang)} />);
}

void start(document.getElementById('pane')!);
