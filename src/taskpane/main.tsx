/** Entry file of the pane inside Excel: puts the Office.js adapter, the actions and the screens together. */
/// <reference types="office-js" />
import '../core/without-eval';
import { createRoot } from 'react-dom/client';
import type { Result } from '../core';
import { createExcelPort, officeHost, onWorkbookChange, selectCell, type ExcelHost } from '../excel';
import { t, type Lang, type TextKey } from '../i18n';
import { createPaneStorage } from './browser-storage';
import { langOfLocale, viewOfQuery } from './entry';
import { exampleInput } from './example';
import { loadTemplate } from './later';
import { Pane, ServiceRefusal, type PaneServices } from './index';

/** The version of package.json, put in by the build. */
declare const MALKEDJAN_VERSION: string;

/** The value of a result; issues of severity `fel` are thrown as sentences. */
function refuse<T>(result: Result<T>): T {
  if (!result.ok) throw new ServiceRefusal(result.issueList);
  return result.value;
}

function excelServices(host: ExcelHost, lang: Lang): PaneServices {
  const port = createExcelPort(host);
  return {
    port,
    lang,
    view: viewOfQuery(location.search),
    version: MALKEDJAN_VERSION,
    storage: createPaneStorage(() => localStorage),
    navigate: async ({ sheet, cell }, options) => refuse(await selectCell(host, sheet, cell, options)),
    now: () => new Date(),
    onWorkbookChange: (listener) => onWorkbookChange(host, listener),
    openExample: async () => {
      const { createTemplate } = await loadTemplate();
      refuse(await createTemplate.run({ port, lang }, await exampleInput()));
    },
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
