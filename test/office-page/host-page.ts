/** The local host as a script that runs in a page before office.js: Microsoft's own script finds Excel here. */
import { createServer } from '../host/create-server';
import { dumpHost } from '../host/dump';
import { hostFromXlsx } from '../host/from-xlsx';
import type { Rect } from '../host/model';

/** What a test sets before the page starts. */
interface HostSettings {
  readonly bytes: readonly number[];
  /** Language of the program, e.g. `sv-SE`. */
  readonly locale: string;
  /** Version of ExcelApi that the program has. */
  readonly excelApi: string;
}

/** What a test can see of the program. */
interface ExcelProgram {
  readonly activeSheet: string;
  readonly selection: Rect | null;
  /** The whole workbook as JSON. */
  dump(): string;
  /** Writes a value as a person would. */
  setCell(sheet: string, row: number, column: number, value: string | number): void;
  /** What was asked for that the host lacks, and where the host broke. */
  problemList(): readonly string[];
}

declare global {
  interface Window {
    hostSettings: HostSettings;
    excelProgram: ExcelProgram;
  }
}

const { bytes, locale, excelApi } = window.hostSettings;
const model = hostFromXlsx(new Uint8Array(bytes), { locale });
const server = createServer(model);

/** Settings of the document; the pane keeps none there. */
const settings = { Read: () => undefined, Write: () => undefined };

/** What the Windows program hands to office.js about itself. */
const context = {
  GetAppType: () => 1,
  GetSolutionRef: () => '',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => locale,
  GetAppDataLocale: () => locale,
  GetDocUrl: () => 'prov.xlsx',
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => '',
  GetCorrelationId: () => '',
  GetInstanceId: () => '',
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetHostCustomMessage: () => '',
  GetInitialDisplayMode: () => 0,
  GetOfficeThemeInfo: () => '',
  GetHostFullVersion: () => '16.0.1',
  GetSupportedMatrix: () => JSON.stringify({ ExcelApi: excelApi, RichApiRuntimeFlag: '1.2' }),
  GetSettings: () => settings,
};

type Callback = ((answer: readonly number[]) => void) | undefined;

Object.defineProperty(window, 'external', {
  value: {
    GetContext: () => context,
    Execute: (_id: number, _parameters: unknown, callback: Callback) => callback?.([0]),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: Callback) => callback?.([0]),
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => callback?.([0]),
  },
});
Object.assign(window, { _richApiNativeBridge: server.createBridge() });

window.excelProgram = {
  get activeSheet() {
    return model.activeSheet.name;
  },
  get selection() {
    return model.selection;
  },
  dump: () => JSON.stringify(dumpHost(model)),
  setCell: (sheet, row, column, value) => model.sheet(sheet).cells.set(row, column, { value }),
  problemList: () => [...server.missingList, ...server.crashList.map(String)],
};
