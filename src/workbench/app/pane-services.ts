import type { Lang } from '../../i18n';
import type { PaneServices } from '../../taskpane';
import type { WorkbookDocument } from '../document';

interface PaneHost extends Pick<PaneServices, 'lang' | 'version' | 'storage' | 'now'> {
  readonly recheckMs: number;
  onLang(lang: Lang): void;
  readExample(): Promise<Uint8Array>;
}

const EXAMPLE_NAME = 'exempel.xlsx';

/** What the pane needs, over the open workbook. */
export function createPaneServices(document: WorkbookDocument, host: PaneHost): PaneServices {
  const { lang, version, storage, now, recheckMs, onLang, readExample } = host;
  return {
    port: document.port,
    lang,
    version,
    storage,
    now,
    recheckMs,
    onLangChange: onLang,
    navigate: ({ sheet, cell }) => {
      if (document.goTo(sheet, cell)) return Promise.resolve();
      return Promise.reject(new Error(cell === null ? sheet : `${sheet}!${cell}`));
    },
    onWorkbookChange: document.onWorkbookChange,
    captureWorkbook: () => document.port.captureOwned?.() ?? Promise.resolve(null),
    openExample: async () => {
      const opened = document.replace(await readExample(), EXAMPLE_NAME);
      if (!opened.ok) throw new Error(opened.issueList.map(({ code }) => code).join(', '));
    },
  };
}
