import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serveFolder } from '../../scripts/web/folder-server';
import { ROOT } from '../architecture/laws/sources';
import { buildWeb } from '../build/web-build';
import { SCRIPT_HOST } from '../build/web-rules';

/** Microsoft's script as its host gives it: from the package, unmodified. */
const OFFICE_FOLDER = join(ROOT, 'node_modules/@microsoft/office-js/dist');
const OFFICE_PATH = '/lib/1/hosted/';
const FLAG_LIST = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];

export interface OpenOptions {
  readonly bytes: Uint8Array;
  readonly locale?: string;
  readonly excelApi?: string;
  readonly view?: string;
}

function bundleHost(folder: string): string {
  execFileSync(process.execPath, [join(ROOT, 'test/office-page/bundle-host.cjs'), folder], { stdio: 'pipe' });
  return readFileSync(join(folder, 'host.js'), 'utf8');
}

/** The built pane on this machine, under Microsoft's office.js, with the local host in the page as its Excel. */
export class OfficeBrowser {
  /** Every address that any page has asked for. */
  readonly askedList: string[] = [];
  /** What pages complained of. */
  readonly complaintList: string[] = [];

  private constructor(
    private readonly folderList: readonly string[],
    private readonly hostScript: string,
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<OfficeBrowser> {
    const place = buildWeb();
    const folder = mkdtempSync(join(tmpdir(), 'malkedjan-host-'));
    const hostScript = bundleHost(folder);
    const server = createServer(serveFolder(place));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
    const browser = await chromium.launch({ executablePath, args: FLAG_LIST });
    return new OfficeBrowser([place, folder], hostScript, server, browser);
  }

  private get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Addresses asked for that are neither ours nor Microsoft's script host. */
  get foreignList(): readonly string[] {
    return this.askedList.filter((url) => !url.startsWith(this.origin) && !url.startsWith(`${SCRIPT_HOST}/`));
  }

  /** Opens the pane in a program of this language and version with a workbook. */
  async open({ bytes, locale = 'sv-SE', excelApi = '1.9', view = 'kontroll' }: OpenOptions): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 350, height: 700 }, locale });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaintList.push(message.text());
    });
    page.on('pageerror', (error) => this.complaintList.push(error.message));
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      this.askedList.push(url);
      if (url.startsWith(this.origin)) return route.continue();
      const { pathname, origin } = new URL(url);
      return origin === SCRIPT_HOST && pathname.startsWith(OFFICE_PATH)
        ? route.fulfill({ path: join(OFFICE_FOLDER, pathname.slice(OFFICE_PATH.length)) })
        : route.abort();
    });
    await page.addInitScript(
      `window.hostSettings = ${JSON.stringify({ bytes: [...bytes], locale, excelApi })};\n${this.hostScript}`,
    );
    const hostInfo = `Excel$Win32$16.01$${locale}$$$disableLogging$0`;
    await page.goto(`${this.origin}/pane.html?vy=${view}&_host_Info=${encodeURIComponent(hostInfo)}`);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((done) => this.server.close(done));
    for (const folder of this.folderList) rmSync(folder, { recursive: true });
  }
}
