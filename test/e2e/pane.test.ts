import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { analyseWorkbook, writeReport } from '../../src/actions';
import { blankWorkbook } from '../../src/xlsx';
import { portOf } from '../helpers/sample-port';
import { describeWith } from '../helpers/tools';
import { axeViolations } from './helpers/axe';
import { PaneBrowser, sampleBytes, type PageOptions } from './helpers/browser';
import { clippedElements } from './helpers/layout';

/** Bytes of the compressed script that the pane may have (design: paneGzipKb ≤ 250), with the file adapter. */
const MAX_SCRIPT_BYTES = 290_000;

describeWith(['chromium'], 'the task pane in a browser', () => {
  let browser: PaneBrowser;
  const pageList: Page[] = [];
  const open = async (options: PageOptions = {}): Promise<Page> => {
    const page = await browser.open(options);
    pageList.push(page);
    return page;
  };
  const openChecked = async (options: PageOptions = {}): Promise<Page> => {
    const page = await open(options);
    await page.locator('#issue-0').waitFor();
    return page;
  };
  const status = (page: Page) => page.locator('[role=status]');
  const primary = (page: Page) => page.locator('footer button').last();
  const view = (page: Page, at: number) => page.getByRole('tab').nth(at).click();
  const changes = (page: Page) => page.locator('main section li').allInnerTexts();

  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 180_000);
  afterEach(async () => {
    for (const page of pageList.splice(0)) await page.context().close();
    expect(browser.errorList.splice(0)).toEqual([]);
  });
  afterAll(() => browser.stop());

  test('shows the warnings of the sample by severity, those of a kind together', async () => {
    const page = await openChecked();
    expect(await page.locator('h2').allInnerTexts()).toEqual(['◆\nVarningar (21)', '●\nNotiser (2)']);
    expect(await page.locator('main li button[id^=issue]').count()).toBeLessThan(12);
    for (const button of await page.getByRole('button', { name: /till av samma slag/ }).all()) {
      await page
        .getByRole('button', { name: /till av samma slag/ })
        .first()
        .click();
      expect(button).toBeDefined();
    }
    expect(await page.locator('main li button[id^=issue]').count()).toBe(23);
    expect(await status(page).innerText()).toBe('Kontrollerad 14:02 · 0 fel, 21 varningar, 2 notiser');
    expect(await page.locator('h1').innerText()).toBe('Enheten Ung fritid');
  });

  test('a click or Enter goes to the cell, and the focus stays in the list', async () => {
    const page = await openChecked();
    await page.locator('#issue-0').click();
    await page.locator('#issue-5').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.paneHost.navigatedList)).toEqual([
      { sheet: 'Mål', cell: 'I5' },
      { sheet: 'Indikatorer', cell: 'L2' },
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('issue-5');
    expect(await page.locator('#issue-5').getAttribute('aria-current')).toBe('true');
  });

  test('F8 and Shift+F8 walk through all issues, also those that were folded', async () => {
    const page = await openChecked();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('F8');
    await page.keyboard.press('Shift+F8');
    const cellList = (await page.evaluate(() => window.paneHost.navigatedList)).map(({ cell }) => cell);
    expect(cellList).toEqual(['I5', 'I19', 'I22', 'I19']);
    expect(await page.locator(':focus').innerText()).toContain('Mål!I19');
    await page.keyboard.press('F8');
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    const last = (await page.evaluate(() => window.paneHost.navigatedList)).slice(-2);
    expect(last.map(({ cell }) => cell)).toEqual(['L10', 'I5']);
  });

  test('a change makes the check stale; after a new check the fixed row is struck out', async () => {
    const page = await openChecked();
    const set = () => window.paneHost.setCell('Indikatorer', 'Indikator-ID', 'I003', 'Utfall', 90);
    expect(await page.evaluate(set)).toEqual([]);
    await page.getByText('Arket har ändrats sedan kontrollen').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await primary(page).click();
    await page.locator('s').first().waitFor();
    expect(await page.locator('s').allInnerTexts()).toEqual([
      'Utfallet är exakt lika med årsmålet i samtliga 5 rader som har båda.',
      expect.stringContaining('har årsmålet 82 % men inget utfall'),
    ]);
    expect(await page.getByText('Åtgärdad').count()).toBe(2);
    expect(await page.getByText('Arket har ändrats').count()).toBe(0);
    expect(await clippedElements(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('the goal chain tells status, counts and why, and goes to the cell', async () => {
    const page = await openChecked();
    await view(page, 1);
    const goal = page.getByRole('button', { name: /Fältverksamheten är anpassad/ });
    expect(await goal.innerText()).toContain('3 indikatorer · 3 aktiviteter');
    expect(await goal.innerText()).toContain('Uppfylls helt');
    await goal.click();
    expect(await page.locator('dl').first().innerText()).toMatch(
      /Utfall\s+89\s+Årsmål\s+89\s+Förra året\s+–/,
    );
    await page.getByRole('button', { name: 'Varför? Visa mer' }).first().click();
    await page.getByText('Regel: 20 % (version 1)').waitFor();
    expect(await page.getByText('Utfall 89 når årsmålet minst 89, alltså helt.').count()).toBe(1);
    await page.getByRole('button', { name: 'Indikatorer!L2' }).first().click();
    expect(await page.evaluate(() => window.paneHost.navigatedList)).toEqual([
      { sheet: 'Indikatorer', cell: 'L2' },
    ]);
    expect(await page.getByText('Förslag: — Ingen').count()).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('the report: preview, create, look, undo; the file is what the command line writes', async () => {
    const page = await openChecked();
    await view(page, 2);
    expect(await changes(page)).toHaveLength(4);
    for (const row of await changes(page)) expect(row).toMatch(/Nytt blad\s+\d+ celler/);
    await primary(page).click();
    await page.getByText('Rapporten är skriven 14:02').waitFor();
    await page.getByText('Oförändrat').nth(3).waitFor();
    await page.getByRole('button', { name: 'Ekonomirapport' }).click();
    expect(await page.evaluate(() => window.paneHost.navigatedList)).toEqual([
      { sheet: 'Ekonomirapport', cell: null },
    ]);
    const port = portOf(sampleBytes());
    const written = await writeReport.run({ port, lang: 'sv' }, undefined);
    expect(written.ok).toBe(true);
    expect(new Uint8Array(await page.evaluate(() => window.paneHost.bytes()))).toEqual(port.toBytes());
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Ångra senaste skrivningen' }).click();
    await page.getByText('Den senaste skrivningen är ångrad.').waitFor();
    await page.getByText('Nytt blad').nth(3).waitFor();
    expect(new Uint8Array(await page.evaluate(() => window.paneHost.bytes()))).toEqual(sampleBytes());
    expect(await axeViolations(page)).toEqual([]);
  });

  test('another language for the report alone', async () => {
    const page = await openChecked();
    await view(page, 2);
    await primary(page).click();
    await page.getByText('Oförändrat').nth(3).waitFor();
    await page.getByLabel('Rapportens språk').selectOption('en');
    await page.getByText('Ersätts').nth(3).waitFor();
    expect(await primary(page).innerText()).toBe('Uppdatera rapport');
  });

  test('a host without a way back is offered none', async () => {
    const page = await openChecked({ isWithoutUndo: true });
    await view(page, 2);
    await primary(page).click();
    await page.getByText('Rapporten är skriven').waitFor();
    expect(await page.getByRole('button', { name: /Ångra/ }).count()).toBe(0);
  });

  test('writing can be stopped, and says how far it is', async () => {
    const page = await openChecked({ spinnerMs: 0, shareMs: 0 });
    await view(page, 2);
    await page.evaluate(() => {
      window.paneHost.isHeld = true;
    });
    await primary(page).click();
    await page.getByText('Skriver rapporten … 25 %').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.evaluate(() => window.paneHost.release());
    await page.getByText('Avbrutet. Ingenting har skrivits.').waitFor();
    expect(new Uint8Array(await page.evaluate(() => window.paneHost.bytes()))).toEqual(sampleBytes());
  });

  test('a host that fails: what happened, why and what to do, and the words of the host last', async () => {
    const page = await openChecked({ fault: 'InvalidOperationInCellEditMode' });
    await view(page, 2);
    await primary(page).click();
    await page.getByText('Rapporten kunde inte skrivas.').waitFor();
    expect(await page.getByText('Avsluta redigeringen av cellen').count()).toBe(1);
    expect(await page.getByText('Svaret löd: ”InvalidOperationInCellEditMode”').count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stäng' }).click();
    expect(await page.getByText('Rapporten kunde inte skrivas.').count()).toBe(0);
  });

  test('an empty workbook gets its data sheets', async () => {
    const page = await open({ file: blankWorkbook() });
    await page.getByRole('heading', { name: 'Från mål till färdig rapport' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Öppna exempel' }).count()).toBe(0);
    await page.getByLabel('Dokument').selectOption('T2');
    await page.getByLabel('År').fill('2024');
    await page.getByRole('button', { name: 'Skapa mall' }).click();
    await page.getByRole('tab').first().waitFor();
    const bytes = await page.evaluate(() => window.paneHost.bytes());
    const read = await analyseWorkbook(portOf(new Uint8Array(bytes)));
    expect(read.ok && read.value.modell.uppgifter).toMatchObject({ typ: 'T2', ar: 2024, niva: 'enhet' });
    expect(await page.locator('header').innerText()).toContain('Tertialrapport 2 2024');
  });

  test('an example is offered where the host has one', async () => {
    const page = await open({ file: blankWorkbook(), hasExample: true });
    await page.getByRole('button', { name: 'Öppna exempel' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('menu: language, help and about by keyboard; language and view are remembered', async () => {
    const page = await openChecked();
    await page.getByRole('button', { name: 'Meny' }).focus();
    await page.keyboard.press('Enter');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Check', 'Results', 'Report']);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Menu');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Help' }).click();
    expect(await page.locator(':focus').innerText()).toBe('Help');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    await view(page, 1);
    await page.reload();
    await page.getByRole('heading', { name: 'The goal chain' }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'About Målkedjan' }).click();
    expect(await page.locator('main').innerText()).toContain('Version 0.1.0');
  });

  test('tabs are one stop, arrow keys go between them, and the order is that of the page', async () => {
    const page = await openChecked();
    await page.locator('[role=tab]').first().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe('Rapport');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('issue-0');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').innerText()).toBe('Kontroll');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Meny');
  });

  test.each([
    ['320 px', { viewport: { width: 320, height: 700 } }],
    ['350 px', { viewport: { width: 350, height: 700 } }],
    ['350 px at 200 %', { viewport: { width: 175, height: 350 }, deviceScaleFactor: 2 }],
    ['a contrast theme', { viewport: { width: 320, height: 700 }, forcedColors: 'active' as const }],
  ])('nothing is cut and axe finds nothing in any view at %s, in both languages', async (_, context) => {
    for (const lang of ['sv', 'en'] as const) {
      const page = await openChecked({ lang, context });
      for (const at of [0, 1, 2]) {
        await view(page, at);
        const foldList = await page.locator('main button[aria-expanded=false]').all();
        if (at < 2) for (const fold of foldList.reverse().slice(0, 12)) await fold.click();
        expect(await clippedElements(page)).toEqual([]);
        expect(await axeViolations(page)).toEqual([]);
        expect(await page.locator('[aria-live]').count()).toBe(1);
      }
    }
  });

  test('every control shows where the focus is', async () => {
    const page = await openChecked();
    const invisible: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const look = await page.evaluate(() => {
        const element = document.activeElement!;
        const of = (pseudo?: string) => {
          const { outlineStyle, outlineWidth, borderTopWidth, boxShadow } = getComputedStyle(element, pseudo);
          return { outlineStyle, outlineWidth, borderTopWidth, boxShadow };
        };
        return { own: of(), after: of('::after'), name: element.textContent ?? '' };
      });
      const hasOutline = look.own.outlineStyle !== 'none' && look.own.outlineWidth !== '0px';
      const hasShadow = look.own.boxShadow !== 'none' || look.after.outlineStyle !== 'none';
      if (!hasOutline && !hasShadow) invisible.push(look.name);
    }
    expect(invisible).toEqual([]);
  });

  test('asks for nothing but its own files', async () => {
    await openChecked();
    const foreignList = browser.requestList.filter((url) => !url.startsWith(browser.address));
    expect(foreignList.filter((url) => !url.startsWith('data:'))).toEqual([]);
    const nameSet = new Set(browser.requestList.map((url) => new URL(url).pathname));
    expect([...nameSet].filter((name) => !/^\/(?:page\.css|(?:[a-z]+|\d+)\.js)?$|^,$/.test(name))).toEqual(
      [],
    );
  });

  test('stays small', () => {
    expect(gzipSync(browser.script, { level: 9 }).length).toBeLessThan(MAX_SCRIPT_BYTES);
  });
});
