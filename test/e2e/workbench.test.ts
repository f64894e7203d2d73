import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { blankWorkbook } from '../../src/xlsx';
import { malkedjan } from '../helpers/cli';
import { portOf } from '../helpers/sample-port';
import { describeWith } from '../helpers/tools';
import { axeViolations } from './helpers/axe';
import { sampleBytes } from './helpers/browser';
import { goTo, gridCell, savedBytes, WorkbenchBrowser, type WorkbenchOptions } from './helpers/workbench';

describeWith(['chromium'], 'the workbench in a browser', () => {
  let browser: WorkbenchBrowser;
  const pageList: Page[] = [];
  const open = async (options: WorkbenchOptions = {}): Promise<Page> => {
    const page = await browser.open(options);
    pageList.push(page);
    return page;
  };
  const openChecked = async (options: WorkbenchOptions = {}): Promise<Page> => {
    const page = await open(options);
    await page.locator('#issue-0').waitFor();
    return page;
  };
  const nameBox = (page: Page) => page.locator('.name-box').inputValue();
  const formula = (page: Page) => page.locator('.formula-field').inputValue();
  const active = (page: Page) => page.locator('.cell.is-active').innerText();
  const sheetTab = (page: Page, name: string) =>
    page.locator('.sheet-tabs').getByRole('tab', { name, exact: true });

  beforeAll(async () => {
    browser = await WorkbenchBrowser.start();
  }, 180_000);
  afterEach(async () => {
    for (const page of pageList.splice(0)) await page.context().close();
    expect(browser.errorList.splice(0)).toEqual([]);
  });
  afterAll(() => browser.stop());

  test('the whole way: see an issue, go to its cell, fix it, see it struck out, write the report, save', async () => {
    const page = await openChecked();
    expect(await page.locator('footer [role=status]').innerText()).toMatch(/0 fel, \d+ varningar, \d+ notis/);
    await page.getByRole('button', { name: /Indikatorn ”Andelen ungdomar.*82 %/ }).click();
    expect([await nameBox(page), await sheetTab(page, 'Indikatorer').getAttribute('aria-selected')]).toEqual([
      'L4',
      'true',
    ]);
    await page.locator('[role=grid]').focus();
    await page.keyboard.type('90');
    await page.keyboard.press('Enter');
    await page.locator('s', { hasText: 'har årsmålet 82 % men inget utfall' }).waitFor();
    expect(await gridCell(page, 'L4').innerText()).toBe('90');
    expect(await page.locator('.file-name').innerText()).toContain('Inte sparad');
    expect(await axeViolations(page)).toEqual([]);

    await page.locator('.pane [role=tab]').nth(2).click();
    await page.locator('.pane footer button').last().click();
    await page.getByText('Rapporten är skriven').waitFor();
    await sheetTab(page, 'Rapport').click();
    expect(await gridCell(page, 'A1').innerText()).toContain('Verksamhetsberättelse 2022');
    expect(await axeViolations(page)).toEqual([]);

    const saved = await savedBytes(page);
    expect(await page.locator('.notice').innerText()).toContain('bok.xlsx är sparad');
    expect(saved).toEqual(await byCommandLine());
  });

  /** The same edit and report without the page: the file adapter, then the command line. */
  async function byCommandLine(): Promise<Uint8Array> {
    const folder = mkdtempSync(path.join(tmpdir(), 'malkedjan-e2e-'));
    try {
      const port = portOf(sampleBytes());
      const edited = port.editCells([
        { sheet: 'Indikatorer', rowNumber: 4, columnNumber: 12, content: { kind: 'value', value: 90 } },
      ]);
      expect(edited.ok).toBe(true);
      const [source, target] = [path.join(folder, 'in.xlsx'), path.join(folder, 'ut.xlsx')];
      writeFileSync(source, port.toBytes());
      await malkedjan('report', source, '-o', target);
      return new Uint8Array(readFileSync(target));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** Presses a key until what has the focus answers to the selector. */
  async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
    const isThere = () =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    for (let press = 0; press < 80 && !(await isThere()); press += 1) await page.keyboard.press(key);
    expect(await isThere()).toBe(true);
  }

  test('the whole way by keys alone', async () => {
    const page = await openChecked();
    const place = page.getByRole('button', { name: /Indikatorn ”Andelen ungdomar.*82 %/ });
    await pressUntil(page, 'F6', '.pane *');
    const id = await place.evaluate((element) => (element.id ||= 'wanted'));
    await pressUntil(page, 'Tab', '[id^=issue-]');
    for (
      let press = 0;
      press < 80 && (await page.evaluate(() => document.activeElement?.id)) !== id;
      press += 1
    )
      await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    expect(await nameBox(page)).toBe('L4');
    expect(await page.evaluate(() => document.activeElement?.closest('.pane') !== null)).toBe(true);
    await pressUntil(page, 'F6', '[role=grid]');
    await page.keyboard.type('90');
    await page.keyboard.press('Enter');
    await page.locator('s', { hasText: 'har årsmålet 82 % men inget utfall' }).waitFor();
    await pressUntil(page, 'F6', '.pane *');
    await pressUntil(page, 'Tab', '.pane [role=tab]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pressUntil(page, 'Tab', '.pane footer button');
    await page.keyboard.press('Enter');
    await page.getByText('Rapporten är skriven').waitFor();
    await pressUntil(page, 'F6', '[role=grid]');
    const current = () => page.locator('.sheet-tabs [aria-selected=true]').innerText();
    for (let press = 0; press < 20 && (await current()) !== 'Rapport'; press += 1)
      await page.keyboard.press('Control+PageDown');
    expect(await gridCell(page, 'A1').innerText()).toContain('Verksamhetsberättelse 2022');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(new Uint8Array(readFileSync(await download.path()))).toEqual(await byCommandLine());
  });

  test('a Swedish formula is computed; copied, its references move', async () => {
    const page = await openChecked();
    await goTo(page, 'Läs mig!E1');
    for (const text of ['2', '3,5', '=SUMMA(E1:E2)*1,5']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    expect(await gridCell(page, 'E3').innerText()).toBe('8,25');
    await goTo(page, 'E3');
    expect(await formula(page)).toBe('=SUM(E1:E2)*1.5');
    await page.keyboard.press('Control+c');
    await goTo(page, 'E4');
    await page.keyboard.press('Control+v');
    expect(await formula(page)).toBe('=SUM(E2:E3)*1.5');
    expect(await gridCell(page, 'E4').innerText()).toBe('17,625');
  });

  test('keys move, extend, page and edit; Esc gives up', async () => {
    const page = await openChecked();
    await goTo(page, 'Mål!B2');
    expect(await active(page)).toBe('Inriktningsmål');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await nameBox(page)).toBe('C2:C3');
    await page.keyboard.press('Control+End');
    expect(await nameBox(page)).toBe('R33');
    await page.keyboard.press('Control+Home');
    expect(await nameBox(page)).toBe('A1');
    await goTo(page, 'D2');
    await page.keyboard.press('F2');
    await page.keyboard.type(' nu');
    expect(await formula(page)).toMatch(/ nu$/);
    await page.keyboard.press('Escape');
    expect(await formula(page)).not.toMatch(/ nu$/);
    expect(await page.locator('.file-name').innerText()).toBe('bok.xlsx');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  test('Swedish entries: figures, percent, dates, text; undo and redo', async () => {
    const page = await openChecked();
    await goTo(page, 'Läs mig!C21');
    for (const text of ['12,5', '68 %', '2024-12-31', "'007", '=1']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    const shown = async () =>
      Promise.all(['C21', 'C22', 'C23', 'C24'].map((cell) => gridCell(page, cell).innerText()));
    expect(await shown()).toEqual(['12,5', '68%', '2024-12-31', '007']);
    await goTo(page, 'C22');
    expect(await formula(page)).toBe('68 %');
    await page.locator('[role=grid]').focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+z');
    expect(await shown()).toEqual(['', '', '', '']);
    expect(await page.locator('.file-name').innerText()).toBe('bok.xlsx');
    await page.keyboard.press('Control+y');
    expect((await shown())[0]).toBe('12,5');
  });

  test('a block from Excel is pasted; copy gives it back', async () => {
    const page = await openChecked();
    await goTo(page, 'Läs mig!E1');
    const block = '1 234,5\t"rad 1\nrad 2"\r\n68 %\t"sa ""hej"""\r\n';
    await page.evaluate((text) => navigator.clipboard.writeText(text), block);
    await page.keyboard.press('Control+v');
    expect(await nameBox(page)).toBe('E1:F2');
    expect(await gridCell(page, 'F2').innerText()).toBe('sa "hej"');
    expect(await formula(page)).toBe('1234,5');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '1234,5\t"rad 1\nrad 2"\r\n68%\t"sa ""hej"""',
    );
    await page.keyboard.press('Delete');
    expect(await gridCell(page, 'E1').innerText()).toBe('');
  });

  test('a drop-down opens with Alt+arrow down and writes what is chosen', async () => {
    const page = await openChecked();
    await goTo(page, 'Mål!I5');
    await page.keyboard.press('Alt+ArrowDown');
    const list = page.locator('[role=listbox]');
    await list.waitFor();
    expect(await list.getByRole('option').allInnerTexts()).toContain('Uppfylls inte');
    expect(await axeViolations(page)).toEqual([]);
    await list.getByRole('option', { name: 'Uppfylls inte' }).click();
    expect(await active(page)).toContain('Uppfylls inte');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  test('opens another file; refuses one that is no workbook', async () => {
    const page = await openChecked();
    const choose = (name: string, buffer: Buffer) =>
      page.locator('.file-input').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await choose('skräp.xlsx', Buffer.from('inget'));
    await page.locator('.notice').waitFor();
    expect(await page.locator('.file-name').innerText()).toBe('bok.xlsx');
    await choose('tom.xlsx', Buffer.from(blankWorkbook()));
    await page.getByRole('button', { name: 'Skapa mall' }).waitFor();
    expect(await page.locator('.file-name').innerText()).toBe('tom.xlsx');
    await page.getByRole('button', { name: 'Öppna exempel' }).click();
    await page.locator('#issue-0').waitFor();
    expect(await page.locator('.file-name').innerText()).toBe('exempel.xlsx');
  });

  test('F6 goes between the parts of the page: Tab is no trap', async () => {
    const page = await openChecked();
    await page.locator('[role=grid]').focus();
    const stopList: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('F6');
      stopList.push(
        await page.evaluate(
          () =>
            document.activeElement?.closest('.sheet-tabs, .splitter, .pane, .top-bar, .sheet-panel')
              ?.className ?? '',
        ),
      );
    }
    expect(stopList).toEqual(['sheet-tabs', 'splitter', 'pane', 'top-bar', 'sheet-panel']);
    const width = () => page.locator('.pane').evaluate((element) => element.getBoundingClientRect().width);
    await page.locator('.splitter').focus();
    await page.keyboard.press('Home');
    expect(await width()).toBe(320);
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(330);
  });

  test.each([
    ['1400 px', { viewport: { width: 1400, height: 800 } }],
    ['1280 px at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ['a contrast theme', { viewport: { width: 1400, height: 800 }, forcedColors: 'active' as const }],
  ])(
    'axe finds nothing at %s, in both languages; the language of the pane is that of the page',
    async (_, context) => {
      for (const lang of ['sv', 'en'] as const) {
        const page = await openChecked({ lang, context });
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
        expect(await axeViolations(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    },
  );

  test('asks this machine alone, and nothing of Office', async () => {
    await openChecked();
    const foreignList = browser.requestList.filter(
      (url) => !/^(data|blob):/.test(url) && !url.startsWith(browser.address),
    );
    expect(foreignList).toEqual([]);
    expect(browser.requestList.filter((url) => /office/i.test(url))).toEqual([]);
  });
});
