import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../../..');
const TYPE_BY_EXTENSION: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
export const FLAG_LIST = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What `window.paneSettings` holds beside the file (see `test/e2e/page/pane-page.tsx`). */
export interface PageOptions {
  readonly file?: Uint8Array;
  readonly lang?: 'sv' | 'en';
  readonly isWithoutUndo?: boolean;
  readonly fault?: string;
  readonly hasExample?: boolean;
  readonly spinnerMs?: number;
  readonly shareMs?: number;
  readonly hidden?: 'sheet' | 'row' | 'column' | 'filter';
  readonly recheckMs?: number;
  readonly context?: BrowserContextOptions;
}

export function sampleBytes(fileName = 'ung-fritid-vb-2022.xlsx'): Uint8Array {
  return new Uint8Array(readFileSync(path.join(ROOT, 'samples', fileName)));
}

/** The page of the pane tests, bundled and served on this machine, and a browser to open it in. */
export class PaneBrowser {
  /** Every address that any page has asked for. */
  readonly requestList: string[] = [];
  /** What pages wrote to their console as errors, and what they threw. */
  readonly errorList: string[] = [];

  private constructor(
    private readonly folder: string,
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<PaneBrowser> {
    const folder = mkdtempSync(path.join(tmpdir(), 'malkedjan-pane-'));
    execFileSync(process.execPath, [path.join(ROOT, 'scripts/web/pane-page.cjs'), folder], { stdio: 'pipe' });
    const server = createServer((request, response) => {
      const name = request.url === '/' ? 'index.html' : path.basename(request.url ?? '');
      response.setHeader('Content-Type', TYPE_BY_EXTENSION[path.extname(name)] ?? 'text/plain');
      response.end(readFileSync(path.join(folder, name)));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAG_LIST });
    return new PaneBrowser(folder, server, browser);
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** The bundle's script, to measure it. */
  get script(): Buffer {
    return readFileSync(path.join(this.folder, 'page.js'));
  }

  /** A page with the pane over a file, in a context of its own (nothing remembered). */
  async open(options: PageOptions = {}): Promise<Page> {
    const { file = sampleBytes(), lang = 'sv', context, ...rest } = options;
    const browserContext = await this.browser.newContext({
      viewport: { width: 350, height: 700 },
      ...context,
    });
    const page = await browserContext.newPage();
    page.on('request', (request) => this.requestList.push(request.url()));
    page.on('pageerror', (error) => this.errorList.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.errorList.push(message.text());
    });
    const settings = { bytes: [...file], lang, ...rest };
    await page.addInitScript(`window.paneSettings = ${JSON.stringify(settings)};`);
    await page.goto(this.address);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((done) => this.server.close(done));
    rmSync(this.folder, { recursive: true });
  }
}
