import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { serveWithFile } from '../../../scripts/web/file-server';
import { parseA1 } from '../../../src/core';
import { FLAG_LIST, sampleBytes } from './browser';

const ROOT = path.resolve(__dirname, '../../..');

export interface WorkbenchOptions {
  readonly file?: Uint8Array;
  readonly lang?: 'sv' | 'en';
  readonly context?: BrowserContextOptions;
}

/** The workbench, built and served on this machine, and a browser to open it in. */
export class WorkbenchBrowser {
  /** Every address that any page has asked for. */
  readonly requestList: string[] = [];
  /** What pages wrote to their console as errors or warnings, and what they threw. */
  readonly errorList: string[] = [];
  private file: Uint8Array = sampleBytes();

  private constructor(
    private readonly folder: string,
    private readonly browser: Browser,
    private server: Server,
  ) {}

  static async start(): Promise<WorkbenchBrowser> {
    const folder = mkdtempSync(path.join(tmpdir(), 'malkedjan-workbench-'));
    execFileSync(process.execPath, [path.join(ROOT, 'scripts/web/workbench-page.cjs'), folder], {
      stdio: 'pipe',
    });
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAG_LIST });
    const server = createServer();
    const bench = new WorkbenchBrowser(folder, browser, server);
    server.on('request', (request, response) =>
      serveWithFile(folder, { name: 'bok.xlsx', bytes: bench.file })(request, response),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return bench;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** The page over a file, checked once by the pane, in a context of its own. */
  async open({ file = sampleBytes(), lang = 'sv', context }: WorkbenchOptions = {}): Promise<Page> {
    this.file = file;
    const browserContext = await this.browser.newContext({
      viewport: { width: 1400, height: 800 },
      locale: lang === 'sv' ? 'sv-SE' : 'en-GB',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...context,
    });
    const page = await browserContext.newPage();
    page.on('request', (request) => this.requestList.push(request.url()));
    page.on('pageerror', (error) => this.errorList.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.errorList.push(message.text());
    });
    await page.goto(`${this.address}workbench.html?fil=fil/bok.xlsx`);
    await page.locator('[role=gridcell]').first().waitFor();
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((done) => this.server.close(done));
    rmSync(this.folder, { recursive: true });
  }
}

/** A cell of the sheet that is shown, by its address. */
export function gridCell(page: Page, address: string): Locator {
  const { rowNumber, columnNumber } = parseA1(address)!;
  return page.locator(`#cell-${rowNumber}-${columnNumber}`);
}

/** Goes to `F12` or `Mål!F12` through the name box. */
export async function goTo(page: Page, place: string): Promise<void> {
  const box = page.locator('.name-box');
  await box.fill(place);
  await box.press('Enter');
}

/** What the page gives when its save button is pressed. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.top-bar button').nth(1).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}
