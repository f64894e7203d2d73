import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { decodePng } from '../../scripts/icons/png';
import { serveFolder } from '../../scripts/web/folder-server';
import { sv } from '../../src/i18n/sv';
import { ROOT } from '../architecture/laws/sources';
import { DECLARED_SETS } from '../excel/setup';
import { describeWith } from '../helpers/tools';
import { manifestProblems } from '../manifest/rules';
import { ADDRESS, buildWeb, readWeb } from './web-build';
import { pageProblems, panePageProblems, SCRIPT_HOST, scriptProblems, type WebFolder } from './web-rules';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
/** Issue: the pane's scripts, compressed as hosts do. */
const PANE_KB_MAX = 250;
/** Names in the XML of workbook files. */
const VOCABULARY =
  /^knows the address http:\/\/(schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.oclc\.org\/ooxml)\b/;

let place: string;
let folder: WebFolder;

beforeAll(() => {
  place = buildWeb();
  folder = readWeb(place);
}, 180_000);

afterAll(() => rmSync(place, { recursive: true }));

const scriptList = () => [...folder].filter(([name]) => name.endsWith('.js'));

describe('the built folder', () => {
  test('has the pane, its help, its pictures, its manifest and its licences', () => {
    const nameList = [...folder.keys()];
    expect(nameList).toEqual(
      expect.arrayContaining(['pane.html', 'hjalp.html', 'help.html', 'manifest.xml', 'licenser.txt']),
    );
    expect(nameList.filter((name) => /^pane\.[0-9a-f]{16}\.js$/.test(name))).toHaveLength(1);
    expect(nameList.filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  test('the pane loads its own files and office.js under its policy', () => {
    const html = folder.get('pane.html')!;
    expect(panePageProblems(html, folder)).toEqual([]);
    expect(html).toMatch(/<script defer src="pane\.[0-9a-f]{16}\.js">/);
  });

  test.each(['hjalp.html', 'help.html'])('%s loads its own files', (name) => {
    expect(pageProblems(folder.get(name)!, folder)).toEqual([]);
  });

  test('no script knows an address to fetch from, or makes code of text', () => {
    const problemList = scriptList().flatMap(([name, text]) =>
      // The workbench reads files: names of their vocabularies look like addresses.
      scriptProblems(text!).filter((problem) => !(name.startsWith('workbench.') && VOCABULARY.test(problem))),
    );
    expect(problemList).toEqual([]);
  });

  test('what the pane loads at its start stays small; what it loads later is in files of their own', () => {
    const html = folder.get('pane.html')!;
    const startList = scriptList().filter(([name]) => html.includes(`src="${name}"`));
    expect(startList).toHaveLength(1);
    const bytes = startList.reduce((sum, [, text]) => sum + gzipSync(text!, { level: 9 }).length, 0);
    expect(bytes / 1000).toBeLessThan(PANE_KB_MAX);
    for (const part of ['example', 'report', 'template', 'write']) {
      const [later, ...otherList] = scriptList().filter(([name]) => name.startsWith(`${part}.`));
      expect(later![0]).toMatch(/^[a-z]+\.[0-9a-f]{16}\.js$/);
      expect(otherList).toEqual([]);
      expect(html).not.toContain(later![0]);
    }
  });

  test('the manifest holds every rule at the address of the host', () => {
    const iconSizePx = (path: string): readonly [number, number] | null => {
      if (!folder.has(path)) return null;
      const { widthPx, heightPx } = decodePng(readFileSync(join(place, path)));
      return [widthPx, heightPx];
    };
    const context = {
      address: ADDRESS,
      packageVersion: version,
      excelApi: DECLARED_SETS.ExcelApi,
      iconSizePx,
    };
    expect(manifestProblems(folder.get('manifest.xml')!, context)).toEqual([]);
    for (const [url] of folder.get('manifest.xml')!.matchAll(new RegExp(`${ADDRESS}/[^"?]*`, 'g')))
      expect([...folder.keys()]).toContain(url.slice(ADDRESS.length + 1));
  });

  test.each(['react ', 'react-dom ', '@fluentui/react-components ', 'zod ', 'Målkedjan'])(
    'the licences name %s',
    (name) => {
      expect(
        folder
          .get('licenser.txt')!
          .split('\n')
          .some((line) => line.startsWith(name)),
      ).toBe(true);
    },
  );
});

/** Microsoft's script as its host gives it: from the package, unmodified. */
const OFFICE_FOLDER = join(ROOT, 'node_modules/@microsoft/office-js/dist');

describeWith(['chromium'], 'the built pane in a browser', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin: string;
  /** Every address asked for, ours without its origin. */
  let askedList: string[];
  let complaintList: string[];

  beforeAll(async () => {
    server = createServer(serveFolder(place));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
  });

  beforeEach(async () => {
    page = await browser.newPage({ locale: 'sv-SE' });
    askedList = [];
    complaintList = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaintList.push(message.text());
    });
    page.on('pageerror', (error) => complaintList.push(error.message));
  });

  afterEach(() => page.close());

  /** Opens the pane; office.js comes from the package, or not at all. */
  async function open(hasOffice: boolean): Promise<void> {
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      askedList.push(url.replace(`${origin}/`, ''));
      if (url.startsWith(origin)) return route.continue();
      const path = new URL(url).pathname.replace(/^\/lib\/1\/hosted\//, '');
      return hasOffice && url.startsWith(`${SCRIPT_HOST}/lib/1/hosted/`)
        ? route.fulfill({ path: join(OFFICE_FOLDER, path) })
        : route.abort();
    });
    await page.goto(`${origin}/pane.html?vy=rapport`);
    await page.getByRole('alert').waitFor();
  }

  test('outside Excel it says so, and asks for nothing but its files and office.js', async () => {
    await open(true);
    expect(await page.getByRole('alert').textContent()).toBe(sv['start.no-excel']);
    const foreignList = askedList.filter((url) => /^https?:/.test(url) && !url.startsWith(`${SCRIPT_HOST}/`));
    expect(foreignList).toEqual([]);
    expect(askedList).toContain(`${SCRIPT_HOST}/lib/1/hosted/office.js`);
    expect(complaintList.filter((text) => /policy/i.test(text))).toEqual([]);
  });

  test('without office.js it says what to do, in the language of the browser', async () => {
    await open(false);
    expect(await page.getByRole('alert').textContent()).toBe(sv['start.no-script']);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
  });

  test.each([
    ['fetch', "fetch('https://example.org/').then(() => 'sent', () => 'refused')", 'connect-src'],
    [
      'a beacon',
      "Promise.resolve(navigator.sendBeacon('https://example.org/', 'x')).then(() => 'refused')",
      'connect-src',
    ],
    [
      'a picture',
      "new Promise((d) => { const i = new Image(); i.onload = () => d('sent'); i.onerror = () => d('refused'); i.src = 'https://example.org/a.png'; })",
      'img-src',
    ],
    [
      'a script',
      "new Promise((d) => { const s = document.createElement('script'); s.onload = () => d('sent'); s.onerror = () => d('refused'); s.src = 'https://example.org/a.js'; document.head.append(s); })",
      'script-src',
    ],
    [
      'a frame',
      "new Promise((d) => { const f = document.createElement('iframe'); f.src = 'https://example.org/'; f.onload = () => d('refused'); document.body.append(f); })",
      'frame-src',
    ],
    [
      'code of text',
      "Promise.resolve().then(() => { const s = document.createElement('script'); s.text = 'document.title = 1'; document.head.append(s); return document.title === '1' ? 'sent' : 'refused'; })",
      'script-src',
    ],
  ])('its policy refuses %s', async (_, program, directive) => {
    await open(true);
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        document.documentElement.dataset['refused'] = event.effectiveDirective;
      });
    });
    expect(await page.evaluate(program)).toBe('refused');
    await page.waitForFunction(() => document.documentElement.dataset['refused'] !== undefined);
    expect(await page.evaluate(() => document.documentElement.dataset['refused'])).toContain(directive);
    expect(askedList.filter((url) => url.includes('example.org'))).toEqual([]);
  });
});
