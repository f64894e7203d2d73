import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { analyseWorkbook, type Analys } from '../../src/actions';
import { blankWorkbook } from '../../src/xlsx';
import { portOf } from '../helpers/sample-port';
import { hasShared, sharedPath } from '../helpers/shared';
import { describeWith } from '../helpers/tools';
import { axeViolations } from './helpers/axe';
import { PaneBrowser, sampleBytes, type PageOptions } from './helpers/browser';
import { clippedElements } from './helpers/layout';

describeWith(['chromium'], 'changes from the task pane in a browser', () => {
  let browser: PaneBrowser;
  const pageList: Page[] = [];
  const open = async (options: PageOptions = {}): Promise<Page> => {
    const context = {
      viewport: { width: 320, height: 700 },
      permissions: ['clipboard-read', 'clipboard-write'],
    };
    const page = await browser.open({ context, ...options });
    pageList.push(page);
    return page;
  };
  const openChecked = async (options: PageOptions = {}): Promise<Page> => {
    const page = await open(options);
    await page.locator('#issue-0').waitFor();
    return page;
  };
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const view = (page: Page, at: number) => page.getByRole('tab').nth(at).click();
  const openGoal = async (page: Page): Promise<void> => {
    await view(page, 1);
    await button(page, /Fältverksamheten är anpassad/).click();
  };
  /** The workbook of the page as the command line would see it. */
  const analysOf = async (page: Page): Promise<Analys> => {
    const bytes = new Uint8Array(await page.evaluate(() => window.paneHost.bytes()));
    const analysed = await analyseWorkbook(portOf(bytes));
    if (!analysed.ok) throw new Error(JSON.stringify(analysed.issueList));
    return analysed.value;
  };
  const expectWellMade = async (page: Page): Promise<void> => {
    expect(await clippedElements(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  };
  const undo = async (page: Page): Promise<void> => {
    await button(page, 'Ångra').click();
    await page.getByText('Ändringen är ångrad.').waitFor();
    expect((await analysOf(page)).snapshot.tableList).toEqual(await sampleTables());
  };

  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 180_000);
  afterEach(async () => {
    for (const page of pageList.splice(0)) await page.context().close();
    expect(browser.errorList.splice(0)).toEqual([]);
  });
  afterAll(() => browser.stop());

  test('an issue with a safe correction: preview, write, struck out, undo', async () => {
    const page = await openChecked();
    const spoil = () => window.paneHost.setCell('Aktiviteter', 'Aktivitet-ID', 'A006', 'Klar', 'klart');
    expect(await page.evaluate(spoil)).toEqual([]);
    expect(await button(page, 'Rätta').count()).toBe(0);
    await button(page, 'Kontrollera igen').last().click();
    await button(page, 'Rätta').first().click();
    expect(await page.getByRole('group', { name: 'Det här ändras' }).innerText()).toMatch(
      /Klar för A006\s+Nu\s+”klart”\s+Blir\s+”✓”/,
    );
    await expectWellMade(page);
    await button(page, 'Skriv').click();
    await page.getByText('Rättat: 1 cell 14:02').waitFor();
    await page.locator('s').first().waitFor();
    expect((await analysOf(page)).modell.aktivitetList.find(({ id }) => id === 'A006')!.klar).toBe(true);
    await expectWellMade(page);
    await button(page, 'Ångra').click();
    await page.getByText('Ändringen är ångrad.').waitFor();
    await button(page, 'Rätta').first().waitFor();
  });

  test('after a change the pane checks by itself', async () => {
    const page = await openChecked({ recheckMs: 10 });
    await page.evaluate(() => window.paneHost.setCell('Indikatorer', 'Indikator-ID', 'I003', 'Utfall', 90));
    await page.locator('s').first().waitFor();
    expect(await page.getByText('Arket har ändrats').count()).toBe(0);
  });

  test('a place that a filter hides is shown when someone says so', async () => {
    const page = await openChecked({ hidden: 'filter' });
    await page.locator('#issue-0').click();
    await page.getByText('Cell I5 på bladet Mål är markerad, men ett filter döljer raden.').waitFor();
    await expectWellMade(page);
    await button(page, 'Visa').click();
    await page.getByText('Ska filtret rensas?').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.paneHost.navigatedList.length)).toBe(2);
  });

  test('a status set by hand needs its motivation, and can be taken away', async () => {
    const page = await openChecked();
    await openGoal(page);
    await button(page, 'Varför? Visa mer').first().click();
    await button(page, 'Kopiera förklaringen').click();
    await page.getByText('Kopierad', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Utfall 89 når årsmålet minst 89, alltså helt. Regel: 20 %, version 1. Underlag: Indikatorer!L2 och Indikatorer!AD2.',
    );
    await button(page, 'Sätt status för hand').click();
    await page.getByLabel('Status', { exact: true }).selectOption('delvis');
    await button(page, 'Skriv').click();
    await page.getByText('Skriv en motivering.').waitFor();
    await expectWellMade(page);
    await page.getByLabel('Motivering').fill('Osäker mätning.');
    await button(page, 'Skriv').click();
    await page.getByText('Satt för hand: Uppfylls delvis. Osäker mätning.').waitFor();
    await expectWellMade(page);
    await button(page, 'Ta bort').click();
    await page.getByText('har sin uträknade status igen').waitFor();
    expect((await analysOf(page)).utvardering.indikatorresultatById.get('I001')!.overstyrd).toBeNull();
  });

  test('a better assessment than proposed asks why; a tick and its undo', async () => {
    const page = await openChecked();
    await view(page, 1);
    await button(page, /Unga erbjuds feriejobb/).click();
    await button(page, 'Bedöm').click();
    expect(await page.getByText('Förslag: — Ingen').count()).toBeGreaterThan(0);
    await page.getByLabel('Bedömning', { exact: true }).selectOption('inte');
    await page.getByLabel('Motivering').fill('Vi hann inte.');
    await expectWellMade(page);
    await button(page, 'Skriv').click();
    await page.getByText('är skriven 14:02').waitFor();
    await undo(page);
    await button(page, /Fältverksamheten är anpassad/).click();
    const tick = page.getByRole('checkbox', { name: 'Klar' }).first();
    await tick.click();
    await page.getByText('är avbockad').waitFor();
    expect(await tick.isChecked()).toBe(true);
    await undo(page);
  });

  test('an analysis with a figure of the workbook, shown filled in while it is written', async () => {
    const page = await openChecked();
    await openGoal(page);
    await button(page, 'Skriv analys').first().click();
    const field = page.getByLabel('Analys', { exact: true });
    await field.fill('Utfallet blev och det räcker.');
    await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(13, 13));
    await button(page, 'Infoga siffra').click();
    await page.getByRole('searchbox').fill('narkotika');
    await page.getByRole('list', { name: 'Siffror' }).getByRole('button').first().click();
    await page.getByText('Utfallet blev 89 och det räcker.').waitFor();
    expect(await field.inputValue()).toBe('Utfallet blev {indikator:I001.utfall} och det räcker.');
    await expectWellMade(page);
    await button(page, 'Skriv').click();
    await page.getByText('Analysen för').waitFor();
    await undo(page);
  });

  test('a typed figure that the workbook knows is offered as a reference', async () => {
    const page = await openChecked();
    await openGoal(page);
    await button(page, 'Skriv analys').first().click();
    const field = page.getByLabel('Analys', { exact: true });
    await field.fill('Målet är 82 %.');
    await page.getByText('Skrivna siffror som kan hämtas ur arbetsboken').waitFor();
    await page
      .getByRole('button', { name: /^Byt ”82/ })
      .first()
      .click();
    expect(await field.inputValue()).toBe('Målet är {indikator:I003.arsmal}.');
    await page.getByText('Så här står det i rapporten').waitFor();
  });

  test('somebody else was faster: nothing is written, and a sentence says so', async () => {
    const page = await openChecked();
    await openGoal(page);
    await button(page, 'Varför? Visa mer').nth(1).click();
    await button(page, 'Sätt status för hand').click();
    await page.evaluate(() =>
      window.paneHost.setCell('Indikatorer', 'Indikator-ID', 'I002', 'Motivering', 'Annat skäl.'),
    );
    await page.getByLabel('Motivering').fill('Mitt skäl.');
    await button(page, 'Skriv').click();
    await page.getByText('Ändringen kunde inte skrivas.').waitFor();
    expect(await page.getByText('Annat skäl').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('Motivering').inputValue()).toBe('Mitt skäl.');
    await expectWellMade(page);
  });

  test('parts of the report: what is left out is not written', async () => {
    const page = await openChecked();
    await view(page, 2);
    await page.getByText('Rapporten gäller Verksamhetsberättelse 2022.').waitFor();
    await page.getByRole('checkbox', { name: 'Översikt' }).click();
    await expectWellMade(page);
    await button(page, 'Skapa rapport').click();
    await page.getByText('Rapporten är skriven').waitFor();
    const { snapshot } = await analysOf(page);
    expect(snapshot.ownedSheetList.map(({ title }) => title)).toEqual([
      'Rapport',
      'Ekonomirapport',
      'Kontroll',
    ]);
  });

  test('the role chooses the start, also next time; rows without a value come first', async () => {
    const page = await openChecked();
    await button(page, 'Meny').click();
    await button(page, 'Ekonomi').click();
    await page.getByRole('heading', { name: 'Saknar värde (15)' }).waitFor();
    await expectWellMade(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Saknar värde (15)' }).waitFor();
  });

  test('figures of another system: how they are read, questions, old and new, writing and undo', async () => {
    const page = await openChecked({ file: sampleBytes('ung-fritid-vb-2022.xlsx') });
    await button(page, 'Meny').click();
    await button(page, 'Läs in siffror').click();
    await page.getByLabel('Från').selectOption('text');
    const budget = (await analysOf(page)).modell.ekonomiradList[0]!;
    await page.getByLabel('Klistra in här').fill(`Rad\tUtfall tkr\n${budget.rad}\t999,5\nHittepå\t1`);
    await button(page, 'Läs').click();
    await page.getByRole('heading', { name: /Svara först/ }).waitFor();
    await expectWellMade(page);
    await page.getByLabel(/^Rad 2 /).selectOption(budget.id);
    await page.getByLabel(/^Rad 3 ”Hittepå”/).selectOption('ignorera');
    await page.getByRole('heading', { name: 'Det här ändras (1)' }).waitFor();
    for (const name of ['Kolumner', 'Rader']) await button(page, name).click();
    await expectWellMade(page);
    await button(page, 'Skriv i bladet').click();
    await page.getByText('Siffrorna är inlästa i Ekonomi').waitFor();
    const after = (await analysOf(page)).modell.ekonomiradList.find(({ id }) => id === budget.id)!;
    expect(after.utfall.raw).toBe('999,5');
    await undo(page);
  });

  test('a pasted report becomes data sheets, and the workbook gets them taken away again', async () => {
    const file = documentBytes();
    if (file === null) return;
    const page = await open({ file });
    await button(page, 'Importera från detta blad').click();
    await button(page, 'Läs bladet').click();
    await page.getByRole('heading', { name: 'Det här blir det' }).waitFor();
    await expectWellMade(page);
    await page
      .getByRole('button', { name: /^Underlag!A/ })
      .first()
      .click();
    expect(await page.evaluate(() => window.paneHost.navigatedList[0]!.sheet)).toBe('Underlag');
    await button(page, 'Skapa databladen').click();
    await page.getByText('Rapporten är importerad').waitFor();
    await page.locator('#issue-0').waitFor();
    expect((await analysOf(page)).modell.uppgifter).toMatchObject({ typ: 'VB', ar: 2022 });
    await button(page, 'Ångra').click();
    await page.getByRole('heading', { name: 'Från mål till färdig rapport' }).waitFor();
  });

  test('an empty sheet is no report: what to do is said', async () => {
    const page = await open({ file: blankWorkbook(), lang: 'en' });
    await button(page, 'Import from this sheet').click();
    await button(page, 'Read the sheet').click();
    await page.getByText('See that the right sheet is shown, and read again.').waitFor();
    await expectWellMade(page);
  });
});

/** The data tables of the sample as they stand. */
async function sampleTables(): Promise<Analys['snapshot']['tableList']> {
  const read = await portOf(sampleBytes()).readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.issueList));
  return read.value.tableList;
}

/** A pasted document of the reference folder; null where the folder is not there. */
function documentBytes(): Uint8Array | null {
  if (!hasShared()) return null;
  return new Uint8Array(readFileSync(sharedPath('data/000-ung-fritid-vb-2022-pasted.xlsx')));
}
