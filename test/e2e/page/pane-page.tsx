/** The page of the pane tests: the pane over a file in memory, with a host that writes down what it is asked. */
import { createRoot } from 'react-dom/client';
import { Pane, type CellPlace, type PaneServices } from '../../../src/taskpane';
import { createXlsxPort } from '../../../src/xlsx';
import type { WorkbookPort } from '../../../src/workbook';

/** What a test sets before the page starts. */
interface PageSettings {
  readonly bytes: readonly number[];
  readonly lang: 'sv' | 'en';
  /** The host lacks the way back. */
  readonly isWithoutUndo?: boolean;
  /** The host throws this when a plan is applied. */
  readonly fault?: string;
  readonly hasExample?: boolean;
  readonly spinnerMs?: number;
  readonly shareMs?: number;
  /** Every place is hidden by this until it is shown. */
  readonly hidden?: 'sheet' | 'row' | 'column' | 'filter';
  /** Quiet time until the pane checks by itself; without it the person asks. */
  readonly recheckMs?: number;
}

/** What a test can see and do from outside the pane. */
interface PageHost {
  readonly navigatedList: CellPlace[];
  /** While true, plans wait before they are applied. */
  isHeld: boolean;
  release(): void;
  setCell(
    table: string,
    idColumn: string,
    rowId: string,
    column: string,
    next: number | string,
  ): Promise<string[]>;
  changeByHand(): void;
  bytes(): number[];
}

declare global {
  interface Window {
    paneSettings: PageSettings;
    paneHost: PageHost;
  }
}

const settings = window.paneSettings;
const opened = createXlsxPort(new Uint8Array(settings.bytes));
if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
const file = opened.value;

const listenerSet = new Set<() => void>();
const navigatedList: CellPlace[] = [];
let release: () => void = () => undefined;

const host: PageHost = {
  navigatedList,
  isHeld: false,
  release: () => {
    host.isHeld = false;
    release();
  },
  changeByHand: () => listenerSet.forEach((listener) => listener()),
  setCell: async (table, idColumn, rowId, column, next) => {
    const change = { table, idColumn, rowId, column, expected: null, next };
    const plan = {
      styleByName: {},
      sheetList: [],
      nameList: [],
      cellChangeList: [change],
      activeSheet: null,
    };
    const applied = await file.applyPlan(plan);
    host.changeByHand();
    return applied.issueList.map(({ code }) => code);
  },
  bytes: () => [...file.toBytes()],
};
window.paneHost = host;

/** The file as a port whose writing a test can hold up or break. */
const port: WorkbookPort = {
  readWorkbook: () => file.readWorkbook(),
  readSheet: (title) => file.readSheet(title),
  applyPlan: async (plan, options) => {
    if (settings.fault !== undefined) throw new Error(settings.fault);
    options?.onProgress?.(0.25);
    if (host.isHeld) await new Promise<void>((done) => (release = done));
    return file.applyPlan(plan, options);
  },
  ...(settings.isWithoutUndo ? {} : { captureOwned: () => file.captureOwned() }),
};

const services: PaneServices = {
  port,
  lang: settings.lang,
  version: '0.1.0',
  storage: {
    get: (key) => localStorage.getItem(key),
    set: (key, value) => localStorage.setItem(key, value),
  },
  navigate: (place, options) => {
    navigatedList.push(place);
    return Promise.resolve({ hidden: options?.reveal ? null : (settings.hidden ?? null) });
  },
  recheckMs: settings.recheckMs ?? null,
  captureWorkbook: () => file.captureOwned(),
  now: () => new Date(2023, 0, 16, 14, 2),
  onWorkbookChange: (listener) => {
    listenerSet.add(listener);
    return () => void listenerSet.delete(listener);
  },
  ...(settings.hasExample ? { openExample: () => Promise.resolve() } : {}),
  delays: { spinnerMs: settings.spinnerMs ?? 600_000, shareMs: settings.shareMs ?? 600_000 },
};

createRoot(document.getElementById('pane')!).render(<Pane services={services} />);
