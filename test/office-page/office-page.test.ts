import type { Page } from 'playwright-core';
import { en } from '../../src/i18n/en';
import { sv } from '../../src/i18n/sv';
import { blankWorkbook } from '../../src/xlsx';
import { axeViolations } from '../e2e/helpers/axe';
import { excelPort, hostOptions, readSample, reportPlan } from '../excel/setup';
import { describeWith } from '../helpers/tools';
import { dumpHost, openHost } from '../host';
import { OfficeBrowser, type OpenOptions } from './office-browser';

/** The dump that the parity tests hold against the file: the sample with its report, written in Node. */
async function expectedDump(): Promise<object> {
  const host = openHost(hostOptions(readSample()));
  const port = excelPort();
  await port.applyPlan(await reportPlan(port));
  const dump = JSON.parse(JSON.stringify(dumpHost(host.model))) as object;
  host.close();
  return dump;
}

describeWith(['chromium'], 'the built pane under Microsoft’s office.js', () => {
  let office: OfficeBrowser;
  const pageList: Page[] = [];
  const open = async (options: Partial<OpenOptions> = {}): Promise<Page> => {
    const page = await office.open({ bytes: readSample(), ...options });
    pageList.push(page);
    return page;
  };
  const dumpOf = async (page: Page): Promise<unknown> =>
    JSON.parse(await page.evaluate(() => window.excelProgram.dump()));
  const primary = (page: Page) => page.locator('footer button').last();

  beforeAll(async () => {
    office = await OfficeBrowser.start();
  }, 300_000);

  /** Nothing left the machine, nothing was complained of, and the host lacked nothing. */
  afterEach(async () => {
    for (const page of pageList.splice(0)) {
      expect(await page.evaluate(() => window.excelProgram.problemList())).toEqual([]);
      await page.context().close();
    }
    expect(office.foreignList).toEqual([]);
    expect(office.complaintList.splice(0)).toEqual([]);
  });

  afterAll(() => office.stop());

  test('in Swedish: check, jump, report, undo', async () => {
    const page = await open();
    await page.locator('#issue-0').waitFor();
    expect(await page.evaluate(() => Office.context.displayLanguage)).toBe('sv-SE');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
    expect(await page.locator('h2').first().innerText()).toContain('Varningar');
    expect(await axeViolations(page)).toEqual([]);

    await page.locator('#issue-0').click();
    await page.waitForFunction(() => window.excelProgram.activeSheet === 'Mål');
    expect(await page.evaluate(() => window.excelProgram.selection)).toEqual({
      top: 4,
      left: 8,
      bottom: 4,
      right: 8,
    });

    const before = await dumpOf(page);
    await page.getByRole('tab', { name: sv['pane.view.rapport'] }).click();
    await primary(page).click();
    await page.getByText('Rapporten är skriven').waitFor();
    expect(await dumpOf(page)).toEqual({ ...(await expectedDump()), active: 'Mål' });
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: sv['action.undo'] }).click();
    await page.getByText('Rapporten är skriven').waitFor({ state: 'hidden' });
    expect(await dumpOf(page)).toEqual(before);
  });

  test('in English, at the view that the button asks for', async () => {
    const page = await open({ locale: 'en-US', view: 'resultat' });
    await page.getByRole('tab', { name: en['pane.view.resultat'], selected: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByText(en['pane.update']).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a program that lacks the requirement set is told of in plain sentences', async () => {
    const page = await open({ excelApi: '1.8' });
    await page.getByText(sv['issue.excel-too-old']).waitFor();
    await page.getByText(sv['fix.excel-too-old']).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a cell behind a filter or on a hidden sheet: one sentence, no error text of the program', async () => {
    const page = await open();
    await page.locator('#issue-0').waitFor();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Mål').visibility = 'Hidden';
        await context.sync();
      }),
    );
    await page.locator('#issue-0').click();
    await page.getByText('Bladet Mål är dolt.').waitFor();
    expect(await page.getByText(sv['pane.failed.fault']).count()).toBe(0);
  });

  test('an empty workbook offers the example, and the example is checked at once', async () => {
    const page = await open({ bytes: blankWorkbook() });
    await page.getByRole('button', { name: sv['pane.welcome.example'] }).click();
    await page.locator('#issue-0').waitFor();
    expect(Object.keys(((await dumpOf(page)) as { sheets: object }).sheets)).toContain('Indikatorer');
  });
});
